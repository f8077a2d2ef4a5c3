import { z } from 'zod';

/** What a model says of one attribution: words that it claims to have copied, none of them looked up yet. */
export interface Proposal {
  /** Number of the paragraph in its request, or null where the model names none. */
  readonly paragraph: number | null;
  readonly source: string | null;
  readonly cue: string;
  readonly content: readonly string[];
  /** Words elsewhere that name whom a pronoun as source means. */
  readonly names: string | null;
  /** Whatever it says: only an id of the codebook and a number from -1 to 1 will be taken. */
  readonly issue: unknown;
  readonly stance: unknown;
}

/** An answer taken apart: what has the shape of an attribution, and how many have not. */
export interface Proposals {
  readonly proposals: readonly Proposal[];
  readonly malformed: number;
}

/** No stretch of a document says more; and no answer makes us look for more quotations. */
const MOST_ATTRIBUTIONS = 120;
const MOST_CONTENTS = 12;

const proposal = z.object({
  paragraph: z.number().int().nullish().default(null).catch(null),
  source: z.string().nullish().default(null),
  cue: z.string(),
  content: z.union([z.array(z.string()).min(1).max(MOST_CONTENTS), z.string().transform((only) => [only])]),
  names: z.string().nullish().default(null),
  issue: z.unknown().optional(),
  stance: z.unknown().optional(),
});
const list = z.array(z.unknown());
const answer = z.union([z.object({ attributions: list }).transform((all) => all.attributions), list]);

/**
 * The attributions in what a model answered, each for itself: one of a wrong shape spoils no other. Null where it is no list of
 * attributions at all.
 *
 * @example proposalsIn({ attributions: [{ cue: 'said', content: ['no'] }, 7] })?.malformed // 1
 */
export function proposalsIn(value: unknown): Proposals | null {
  const parsed = answer.safeParse(value);
  if (!parsed.success) return null;
  const all = parsed.data;
  const proposals: Proposal[] = [];
  for (const each of all.slice(0, MOST_ATTRIBUTIONS)) {
    const one = proposal.safeParse(each);
    if (!one.success) continue;
    const { issue, stance, source, names, ...rest } = one.data;
    proposals.push({
      ...rest,
      source: source ?? null,
      names: names ?? null,
      issue: plain(issue),
      stance: plain(stance),
    });
  }
  return { proposals, malformed: all.length - proposals.length };
}

/** A missing value is none; what is neither words nor a number is kept only as wrong. */
const plain = (value: unknown): unknown =>
  value === undefined || value === ''
    ? null
    : typeof value === 'object' && value !== null
      ? 'no value'
      : value;
