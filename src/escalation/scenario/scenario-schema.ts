import { z } from 'zod';
import { MEMBER_PARAMETERS, PARAMETERS, type ParameterMeaning } from './parameter-names.ts';

/** Where a value may come from. Nothing else will do, and nothing goes without. */
export const SOURCES = ['evidence', 'capability table', 'history', 'judgement'] as const;
export const DISTRIBUTIONS = ['uniform', 'triangular'] as const;

const number = z.number({ error: 'a number' });
const text = z.string({ error: 'a text' }).trim().min(1, { error: 'a text that is not empty' });
const comment = text.max(2000, { error: 'a text of at most 2,000 characters' });

const parameterFields = {
  value: number.describe('what it is taken to be'),
  range: z
    .tuple([number, number], { error: 'two numbers: [lowest, highest]' })
    .optional()
    .describe('lowest and highest value that it could have; without it the value is held fixed'),
  source: z
    .enum(SOURCES, { error: `one of ${SOURCES.join(', ')}` })
    .describe('where value and range come from'),
  distribution: z
    .enum(DISTRIBUTIONS, { error: `one of ${DISTRIBUTIONS.join(', ')}` })
    .optional()
    .describe('of the draws over the range: uniform (default), or triangular with its peak at the value'),
  comment: comment.optional().describe('why: which evidence, table, history or reasoning'),
};

function parameter({ symbol, means, least, most }: ParameterMeaning) {
  const bounds =
    Math.abs(least) === 1e6 && Math.abs(most) === 1e6 ? '' : `, ${least} to ${most === 1e6 ? 'any' : most}`;
  return strict(
    parameterFields,
    'a parameter: {"value": 1, "range": [0, 2], "source": "judgement"}',
  ).describe(`${symbol}: ${means}${bounds}`);
}

type ParameterSchema = ReturnType<typeof parameter>;

type Fields<Meanings> = {
  [Name in keyof Meanings]: Meanings[Name] extends { readonly needed: true }
    ? ParameterSchema
    : z.ZodOptional<ParameterSchema>;
};

function fieldsOf<const Meanings extends Readonly<Record<string, ParameterMeaning>>>(meanings: Meanings) {
  const fields = Object.entries(meanings).map(([name, meaning]) => [
    name,
    meaning.needed ? parameter(meaning) : parameter(meaning).optional(),
  ]);
  return Object.fromEntries(fields) as Fields<Meanings>;
}

const share = z
  .number({ error: 'a number from 0 to 1' })
  .min(0, { error: 'a number from 0 to 1' })
  .max(1, { error: 'a number from 0 to 1' });

const nuclear = strict(
  {
    slider: z
      .union([share, z.array(share, { error: 'a number from 0 to 1 for each rung' })], {
        error: 'a number from 0 to 1, or one for each rung',
      })
      .describe(
        'chance that a war goes nuclear: nobody knows it, no data exist, and every figure is conditional on it',
      ),
    comment: comment.optional(),
  },
  '{"slider": 0.05}: nuclear use is never estimated and has no range',
);

const member = strict(
  { name: text, comment: comment.optional(), ...fieldsOf(MEMBER_PARAMETERS) },
  'a member: {"name": ..., "ideal": {"value": 4, "source": "evidence"}}',
);

const climb = strict(
  {
    rungs: z
      .array(text, { error: 'a list of names, the lowest first' })
      .min(1, { error: 'at least one rung' })
      .max(60, { error: 'at most 60 rungs' })
      .describe('names of the rungs, the lowest first'),
    start: z
      .int({ error: 'a whole number: the rung at the start, from 0' })
      .min(0, { error: '0 or more' })
      .describe('the rung at the start, from 0'),
    beliefs: z
      .enum(['redLine', 'rising'], { error: 'one of redLine, rising' })
      .describe('how the climbing side comes to believe that the other will stand firm'),
    members: z
      .array(member, { error: 'a list of members' })
      .min(1, { error: 'at least one member' })
      .max(500, { error: 'at most 500 members' }),
    parameters: strict(fieldsOf(PARAMETERS), 'a mapping from name to parameter'),
  },
  'a climb: rungs, start, beliefs, members, parameters',
);

const id = z
  .string({ error: 'a short name of letters, digits and -' })
  .regex(/^[A-Za-z][\w-]{0,39}$/, { error: 'a short name of letters, digits and -' });

const party = strict(
  {
    id,
    name: text,
    role: text.optional().describe('what it is in this scenario, in words'),
    climb: climb
      .optional()
      .describe('its own ladder, where its members may act alone and the other party answers'),
  },
  'a party: id, name, role, climb',
);

/** Values by the path of the parameter: `alliance.cohesion`, or `cohesion` where only one party climbs. */
const policy = strict(
  {
    comment: comment.optional(),
    set: z.record(z.string(), number, { error: 'a mapping from parameter to number' }),
  },
  'a policy: {"set": {"cohesion": 0.9}}',
);

const change = strict(
  {
    from: z.int({ error: 'a whole number of months' }).min(1, { error: '1 or more' }),
    comment: comment.optional(),
    set: z.record(
      z.string(),
      parameter({ symbol: 'new value', means: 'from that month on', least: -1e6, most: 1e6, needed: true }),
      {
        error: 'a mapping from parameter to what it is from then on',
      },
    ),
  },
  'a change: {"from": 24, "set": {"cohesion": {"value": 0.3, "source": "judgement"}}}',
);

/** A scenario as a file holds it. `z.toJSONSchema` makes of it what `entente escalate --schema` prints. */
export const scenarioSchema = strict(
  {
    $schema: z.string().optional(),
    name: text,
    comment: comment.optional(),
    months: z
      .int({ error: 'a whole number of months' })
      .min(1, { error: '1 or more' })
      .max(600, { error: 'at most 600' })
      .describe('the horizon'),
    nuclear,
    parties: z
      .array(party, { error: 'a list of two parties' })
      .length(2, { error: 'exactly two parties' })
      .describe('one of them climbs, or both do; neither is the good one'),
    policies: z.record(z.string(), policy, { error: 'a mapping from name to policy' }).optional(),
    changes: z.array(change, { error: 'a list of changes' }).max(50, { error: 'at most 50' }).optional(),
    claims: z
      .array(text, { error: 'a list of claims: "war < .1"' })
      .optional()
      .describe('claims to be looked into where the command names none'),
  },
  'a scenario: name, months, nuclear, parties',
);

export type ScenarioFile = z.infer<typeof scenarioSchema>;
export type ParameterFile = z.infer<ReturnType<typeof parameter>>;

function strict<T extends z.ZodRawShape>(fields: T, form: string) {
  return z.strictObject(fields, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(fields).join(', ') : form),
  });
}
