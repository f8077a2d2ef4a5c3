import type { Reading, ReviewedKind } from '../../coding/review.ts';
import type { Span } from '../../documents/span.ts';
import type { CheckedClaim } from '../checked-claim.ts';
import type { Claim } from '../claim.ts';
import { readingSchema } from './reading-schema.ts';

/** Of every kind of claim a review can speak. */
const kindOf = (kind: Claim['kind']): ReviewedKind => kind;

/**
 * What a claim says, without its place and without what was found of it.
 *
 * @example readingOf(claim) // { kind: 'side', voice: 'author', actors: ['Germany'], issue: 'troops', side: 'contra', ... }
 */
export function readingOf(claim: Claim | CheckedClaim): Reading {
  const parts = Object.entries(claim).filter(([name]) => !notSaid.has(name));
  return { ...Object.fromEntries(parts), kind: kindOf(claim.kind) };
}

/** Where a claim stands, and what was found of it. */
const notSaid: ReadonlySet<string> = new Set<keyof CheckedClaim>([
  ...(['start', 'end', 'text', 'verdict', 'reason', 'figures', 'evidence', 'period'] as const),
  ...(['coverage', 'strongest', 'wouldChange', 'review', 'proposedBy'] as const),
]);

/** The claim that a reading makes of a place; null where it is of a form that this version does not know. */
export function claimOfReading(reading: Reading, { start, end, text }: Span): Claim | null {
  const { success, data } = readingSchema.safeParse(reading);
  return success ? ({ ...data, start, end, text } as unknown as Claim) : null;
}
