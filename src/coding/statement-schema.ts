import { z } from 'zod';
import { dayOf } from '../stats/calendar.ts';
import type { Statement } from './statement.ts';

const text = z.string({ error: 'a text' });
const orNull = text.nullable().default(null);
const named = text.min(1, { error: 'a text that is not empty' });

/** A statement as it stands in a line of JSON; what may be null may be left out. */
export const statementSchema: z.ZodType<Statement> = z.strictObject(
  {
    id: named,
    document: named,
    span: z
      .strictObject(
        {
          start: z.int({ error: 'a whole number' }).min(0, { error: 'a position in the document, from 0' }),
          end: z.int({ error: 'a whole number' }),
          text: named,
        },
        { error: 'a span with start, end and text' },
      )
      .refine(({ start, end, text }) => end - start === text.length, {
        error: 'a span whose text is as long as end - start, in UTF-16 units',
      }),
    actor: named,
    speaker: orNull,
    office: orNull,
    issue: named,
    stance: z
      .number({ error: 'a number from -1 to 1' })
      .min(-1, { error: 'a number from -1 to 1' })
      .max(1, { error: 'a number from -1 to 1' }),
    date: text.refine((date) => dayOf(date) !== null, { error: 'a date that exists: 2024-03-31' }),
    voice: z.enum(['reported', 'author'], { error: 'reported or author' }).default('reported'),
    status: z
      .enum(['suggested', 'accepted', 'rejected'], { error: 'suggested, accepted or rejected' })
      .default('accepted'),
    coder: named,
    confidence: z
      .number({ error: 'a number from 0 to 1, or null' })
      .min(0, { error: 'a number from 0 to 1, or null' })
      .max(1, { error: 'a number from 0 to 1, or null' })
      .nullable()
      .default(null),
    occasion: orNull,
    page: orNull,
    variables: z
      .record(
        z.string(),
        z.union([z.string(), z.number(), z.boolean(), z.null()], {
          error: 'a text, a number, true, false or null',
        }),
        { error: 'a mapping from name to value' },
      )
      .default({}),
  },
  { error: 'a statement' },
);
