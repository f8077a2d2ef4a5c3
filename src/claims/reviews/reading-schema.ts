import { z } from 'zod';
import type { Reading } from '../../coding/review.ts';
import { dayOf } from '../../stats/calendar.ts';

/** The parts that a reading must have, by kind; `src/claims/claim.ts` says what they mean. More may be there. */

const text = z.string({ error: 'a text' }).min(1, { error: 'a text that is not empty' });
const orNull = text.nullable();
const texts = z.array(text, { error: 'a list of names' });
const yes = z.boolean({ error: 'true or false' });
const number = z.number({ error: 'a number' });
const date = text.refine((value) => dayOf(value) !== null, { error: 'a date that exists: 2024-03-31' });
const side = z.enum(['pro', 'contra'], { error: 'pro or contra' });
const bound = z.enum(['least', 'more', 'most', 'fewer', 'exact', 'about'], {
  error: 'least, more, most, fewer, exact or about',
});
const negated = yes.default(false);
const range = z.looseObject({ first: date, last: date });

const amount = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('number'), value: number.min(0) }),
  z.looseObject({ kind: z.literal('share'), value: number.min(0).max(1), above: yes.default(false) }),
]);
const quantity = z.looseObject(
  {
    least: amount.nullable(),
    most: amount.nullable(),
    of: z.enum(['members', 'known']),
    vague: yes,
    butOne: yes,
  },
  { error: 'a quantity' },
);
const measure = z.discriminatedUnion(
  'kind',
  [
    z.looseObject({ kind: z.literal('amount'), amount: number, bound: bound.default('exact') }),
    z.looseObject({ kind: z.literal('none') }),
    z.looseObject({ kind: z.literal('share'), share: number.min(0).max(1), bound: bound.default('exact') }),
    z.looseObject({
      kind: z.literal('rank'),
      rank: z.int().min(1),
      from: z.enum(['most', 'least']).default('most'),
      behind: texts.default([]),
    }),
    z.looseObject({
      kind: z.literal('comparison'),
      than: texts,
      together: yes.default(false),
      factor: number.default(1),
      bound: bound.default('more'),
    }),
  ],
  { error: 'a measure, such as {"kind":"amount","amount":1000000,"bound":"least"}' },
);
const person = z.looseObject({ name: orNull.default(null), office: orNull.default(null) });
const persons = z.array(person, { error: 'a list of persons' });

const common = {
  voice: z.enum(['author', 'reported'], { error: 'author or reported' }).default('author'),
  actors: texts.default([]),
  issue: orNull.default(null),
  issueFrom: z.enum(['claim', 'paragraph', 'document', 'deeds']).nullable().default('claim'),
  time: z
    .looseObject({ since: range.nullable(), until: date.nullable() })
    .default({ since: null, until: null }),
  uncheckable: orNull.default(null),
};

const subjects = texts.min(1, { error: 'somebody it is about' });
const sideOrNull = side.nullable().default(null);
const idOrNull = orNull.default(null);

const kinds = {
  trend: { direction: z.enum(['rising', 'falling', 'not-rising', 'not-falling']) },
  level: {
    united: yes,
    degree: z.enum(['plain', 'whole', 'deep']).default('plain'),
    side: sideOrNull,
    negated,
  },
  side: { subjects, side: sideOrNull, partners: texts.default([]), negated },
  count: { side, negated, quantity },
  exclusivity: {
    named: texts.min(1, { error: 'who is named' }),
    side: sideOrNull,
    outside: yes.default(false),
    alliance: idOrNull,
    negated,
  },
  spokesperson: {
    speakers: texts.min(1, { error: 'who speaks' }),
    speaksFor: text,
    person: person.nullable().default(null),
    quantity: quantity.nullable().default(null),
    negated,
  },
  division: { subjects, persons: persons.default([]), divided: yes },
  change: {
    subjects: texts.default([]),
    quantity: quantity.nullable().default(null),
    left: sideOrNull,
    gone: sideOrNull,
    part: yes.default(false),
    negated,
  },
  'words-deeds': { subjects, match: yes, side: sideOrNull },
  magnitude: {
    subjects,
    measure,
    unit: idOrNull,
    per: z.enum(['head', 'GDP'], { error: 'head or GDP' }).nullable().default(null),
    pledged: yes.default(false),
    among: idOrNull,
    during: z.looseObject({ from: date.nullable(), to: date }).nullable().default(null),
    negated,
  },
  sequence: {
    side: sideOrNull,
    earlier: texts.min(1, { error: 'who came first' }),
    later: texts.default([]),
    among: idOrNull,
    negated,
  },
  prediction: {
    about: z.enum(['decision', 'escalation']).nullable().default(null),
    side: sideOrNull,
    ending: z.enum(['fighting', 'nuclear', 'settlement']).nullable().default(null),
    negated,
  },
  judgement: {},
  motive: {},
};

const schemas = Object.entries(kinds).map(([kind, parts]) =>
  z.looseObject({ kind: z.literal(kind), ...common, ...parts }),
);

/** By kind: the names of the parts that a reading of it has besides those that every one has. */
export const partsOfKind: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(kinds).map(([kind, parts]) => [kind, Object.keys(parts)]),
);

/** The names of the parts that every reading has. */
export const commonParts: readonly string[] = Object.keys(common);

/** What a reading must be to be checked; parts with a usual value may be left out. */
export const readingSchema = z.discriminatedUnion(
  'kind',
  schemas as [(typeof schemas)[number], ...(typeof schemas)[number][]],
  { error: 'a reading with a kind that Entente knows' },
) as unknown as z.ZodType<Reading>;
