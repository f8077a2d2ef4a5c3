import { z } from 'zod';
import { dayOf } from '../../stats/calendar.ts';
import { reviewedKinds } from '../../coding/review.ts';
import { VERDICTS } from '../words/verdicts.ts';

/** What a report of a file must be for the sections to show it; more fields may be there. `read-report-json.ts` checks quotes and digests. */

const text = z.string({ error: 'a text' });
const orNull = text.nullable();
const number = z.number({ error: 'a number' });
const count = z.int({ error: 'a whole number' }).min(0);
const texts = z.array(text, { error: 'a list of texts' });
const date = text.refine((value) => dayOf(value) !== null, { error: 'a date that exists: 2024-03-31' });
const interval = z.tuple([number, number]).nullable();
const stance = number.min(-1).max(1);
const side = z.enum(['pro', 'ambivalent', 'contra']);
const counts = z.looseObject({ pro: count, ambivalent: count, contra: count });

export const span = z.looseObject({ start: count, end: count, text });

const document = z.looseObject({
  id: text.min(1),
  title: orNull,
  date: date.nullable(),
  language: orNull,
  text,
  sha256: text,
  mediaType: text,
  origin: text,
  author: orNull,
  outlet: orNull,
});

const record = { id: text.min(1), document: text, span, actor: text, issue: text, date, stance, coder: text };
const statement = z.looseObject({
  ...record,
  speaker: orNull,
  office: orNull,
  voice: z.enum(['reported', 'author']),
  status: z.enum(['suggested', 'accepted', 'rejected']),
  confidence: number.min(0).max(1).nullable(),
  occasion: orNull,
  page: orNull,
  variables: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});
const deed = z.looseObject({ ...record, magnitude: number.nullable(), unit: orNull, page: orNull });

const speaker = z.looseObject({ actor: orNull, name: orNull, office: orNull, behalfOf: orNull });
const attribution = z.looseObject({
  source: span.nullable(),
  cue: span.nullable(),
  content: z.array(span).min(1),
  kind: z.enum(['direct', 'indirect', 'mixed']),
  voice: z.enum(['reported', 'author']),
  confidence: number,
  reader: text,
  speaker: speaker.nullable(),
  alsoSpeakers: z.array(speaker).optional(),
  issue: z.looseObject({ id: text, score: number }).nullable(),
  stance: stance.nullable(),
});

const place = z.looseObject({
  statement: text,
  deed: z.literal(true, { error: 'true, or nothing' }).optional(),
  document: text,
  start: count,
  end: count,
  quote: text,
});

/** What persons say of a claim. */
const said = { by: text, at: text.regex(/^\d{4}-\d\d-\d\dT/, { error: 'a date and time' }), reason: orNull };
const personVerdict = z.enum(VERDICTS).nullable();
const reading = z.looseObject({ kind: z.enum(reviewedKinds, { error: 'a kind of claim' }) });
const review = z.looseObject({
  ...said,
  verdict: personVerdict,
  reading: z.looseObject({ ...said, says: reading }).nullable(),
  evidence: z.array(place.extend({ actor: text, date, stance, by: text, at: said.at })),
  dismissed: z.looseObject(said).nullable(),
  added: z.looseObject(said).nullable(),
  found: z.boolean(),
  reviewedWords: orNull,
  again: z
    .looseObject({
      verdict: z.enum(VERDICTS),
      reason: text,
      figures: z.looseObject({ kind: text }).nullable(),
      evidence: z.array(place),
    })
    .nullable(),
  machineThen: personVerdict,
  conflicts: texts,
  reviews: z.array(
    z.looseObject({
      id: text,
      ...said,
      action: text,
      verdict: personVerdict,
      reading: reading.nullable(),
      evidence: texts,
    }),
  ),
});

const claim = z.looseObject({
  kind: text,
  start: count,
  end: count,
  text,
  voice: z.enum(['reported', 'author']),
  actors: texts,
  issue: orNull,
  proposedBy: text.optional(),
  verdict: z.enum(VERDICTS),
  reason: text,
  figures: z.looseObject({ kind: text }).nullable(),
  evidence: z.array(place),
  review: review.optional(),
});

const position = z.looseObject({ actor: text, issue: text, stance, side, date, statements: texts });
const measures = z.record(z.string(), z.looseObject({ value: number.nullable(), interval }));
const moment = {
  date,
  members: count,
  current: number.nullable(),
  currentKnown: count,
  currentCounts: counts,
  currentInterval: interval,
  carried: number.nullable(),
  known: count,
  carriedCounts: counts,
  carriedInterval: interval,
  carriedDistribution: z.array(z.looseObject({ index: number, chance: number })).nullable(),
  measures: z.looseObject({ current: measures, carried: measures }),
  positions: z.array(position),
  currentPositions: z.array(position),
};
const amount = number.nullable();
const change = z.looseObject({
  from: z.looseObject(moment),
  to: z.looseObject(moment),
  conversion: z.looseObject({
    amount,
    members: z.array(z.looseObject({ actor: text, from: position, to: position })),
  }),
  entry: z.looseObject({
    amount,
    members: z.array(z.looseObject({ actor: text, reason: text, to: position })),
  }),
  silence: z.looseObject({
    amount,
    members: z.array(z.looseObject({ actor: text, reason: text, from: position })),
  }),
  reweighting: z.looseObject({
    amount,
    weights: z.array(z.looseObject({ issue: text, from: number, to: number })),
  }),
});
const unity = z.looseObject({
  issue: orNull,
  warnings: texts,
  change,
  series: z.array(z.looseObject({ ...moment, start: date, end: date })),
});

const guide = z.looseObject({ means: text });
const membership = z.looseObject({ in: text, from: orNull, to: orNull });

export const reportSchema = z.looseObject({
  format: z.literal('entente-report', { error: 'entente-report' }),
  formatVersion: z.literal(1, { error: '1, the version that this Entente reads' }),
  title: text,
  generated: date,
  made: z
    .looseObject({ version: text, reader: text, seed: count.nullable(), options: z.record(text, orNull) })
    .nullable(),
  alliance: text,
  carry: number.min(0),
  codebook: z.looseObject({
    name: text,
    issues: z.array(
      z.looseObject({ id: text, question: text, pro: guide, ambivalent: guide, contra: guide }),
    ),
  }),
  actors: z.array(z.looseObject({ id: text, name: text, memberships: z.array(membership) })),
  columns: z.array(
    z.looseObject({
      document,
      attributions: z.array(attribution),
      claims: z.array(claim),
      asOf: date.nullish(),
    }),
  ),
  unity: z.array(z.looseObject({ issue: text, unity })),
  statements: z.array(statement),
  deeds: z.array(deed),
  cited: z.array(z.union([statement, deed])).optional(),
  documents: z.array(document),
});
