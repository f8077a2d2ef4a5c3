import { z } from 'zod';

/** The YAML file as a person writes it, with its short forms; `parse-codebook.ts` makes a `Codebook` of it. */

const text = z.string({ error: 'a text' }).trim().min(1, { error: 'a text that is not empty' });
const texts = z.array(text, { error: 'a list of texts: [one, two]' });

/** Years are whole numbers in YAML. */
const date = z.union([text, z.int().transform(String)], {
  error: 'a date: 2022-10-22, 2022-10 or 2022',
});
const period = { from: date.nullish(), to: date.nullish() };

const stance = z.union(
  [
    text.transform((means) => ({ means, cues: undefined })),
    strict({ means: text, cues: texts.nullish() }, 'a sentence, or means: and cues:'),
  ],
  { error: 'a sentence, or means: and cues:' },
);

const synonymForm = 'a group of 2 to 12 words: [troops, soldiers]';
const issue = {
  question: text,
  parent: text.nullish(),
  terms: texts.nullish(),
  synonyms: z
    .array(
      z.array(text, { error: synonymForm }).min(2, { error: synonymForm }).max(12, { error: synonymForm }),
      { error: 'a list of groups: [[troops, soldiers]]' },
    )
    .nullish(),
  pro: stance,
  contra: stance,
  ambivalent: stance.nullish(),
};

const kinds = ['person', 'state', 'organisation', 'group'] as const;
const office = strict(
  { title: text, of: text, ...period },
  'an office: {title: Defence Minister, of: Italy, from: 2022-10-22}',
);
const membershipForm = 'an id, or {in: NATO, from: 1949-04-04}';
const membership = z.union(
  [
    text.transform((id) => ({ in: id, from: undefined, to: undefined })),
    strict({ in: text, ...period }, membershipForm),
  ],
  { error: membershipForm },
);
const actor = {
  kind: z.enum(kinds, { error: `one of ${kinds.join(', ')}` }).nullish(),
  name: text.nullish(),
  code: text.nullish(),
  aliases: texts.nullish(),
  governmentNames: texts.nullish(),
  demonyms: texts.nullish(),
  capital: text.nullish(),
  otherCapitals: texts.nullish(),
  offices: z.array(office, { error: 'a list of offices' }).nullish(),
  memberships: z.array(membership, { error: 'a list of memberships' }).nullish(),
};

const memberForm = 'an id, or {actor: Poland, from: 1991-02-15}';
const member = z.union(
  [
    text.transform((id) => ({ actor: id, from: undefined, to: undefined })),
    strict({ actor: text, ...period }, memberForm),
  ],
  { error: memberForm },
);
const alliance = {
  name: text.nullish(),
  aliases: texts.nullish(),
  members: z.array(member, { error: 'a list of members' }),
};

const types = ['short-text', 'long-text', 'integer', 'boolean'] as const;
const variable = { type: z.enum(types, { error: `one of ${types.join(', ')}` }) };
const variableForm = 'a mapping from name to type, or a list of {name: party, type: short-text}';

/** What a codebook file may hold. The message of an unknown key lists the known ones. */
export const codebookFile = strict(
  {
    name: text,
    issues: section(issue, 'question:, pro: and contra:'),
    actors: section(actor, 'the fields of an actor').nullish(),
    alliances: section(alliance, 'members:').nullish(),
    variables: z
      .union(
        [z.array(strict({ name: text, ...variable }, variableForm)), z.record(z.string(), variable.type)],
        {
          error: variableForm,
        },
      )
      .nullish(),
  },
  'a mapping with name: and issues:',
);

export type CodebookFile = z.infer<typeof codebookFile>;

function strict<T extends z.ZodRawShape>(fields: T, form: string) {
  return z.strictObject(fields, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(fields).join(', ') : form),
  });
}

/** A section is a mapping from id to fields, or a list of mappings that each name their `id`. */
function section<T extends z.ZodRawShape>(fields: T, form: string) {
  return z.union(
    [z.array(strict({ id: text, ...fields }, `id: and ${form}`)), z.record(z.string(), strict(fields, form))],
    {
      error: 'a mapping from id to fields, or a list of mappings with id:',
    },
  );
}
