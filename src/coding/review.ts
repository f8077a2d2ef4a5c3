import { createHash } from 'node:crypto';
import type { Span } from '../documents/span.ts';

/** The kinds of claims that a review can be about, as docs/claims.md has them. */
export const reviewedKinds = [
  ...(['level', 'trend', 'side', 'count', 'exclusivity', 'spokesperson', 'division'] as const),
  ...(['change', 'words-deeds', 'magnitude', 'sequence', 'prediction', 'judgement', 'motive'] as const),
] as const;
export type ReviewedKind = (typeof reviewedKinds)[number];

/** The verdicts that a person can give. */
export const personVerdicts = [
  ...(['supported', 'contradicted', 'mixed', 'not-enough-evidence', 'not-checkable'] as const),
] as const;
export type PersonVerdict = (typeof personVerdicts)[number];

/** What a claim says, part by part: its kind, actors, issue, time, and what its kind has besides. */
export interface Reading {
  readonly kind: ReviewedKind;
  readonly [part: string]: unknown;
}

/** What the machine made of a claim when it was reviewed. */
export interface Seen {
  readonly reading: Reading;
  readonly verdict: PersonVerdict;
  readonly reason: string;
  /** ISO date as of which it was checked. */
  readonly date: string;
}

/** What a review does: it says something of a claim, says that there is none, adds one, or takes back an earlier review. */
export const reviewActions = ['judge', 'dismiss', 'add', 'withdraw'] as const;
export type ReviewAction = (typeof reviewActions)[number];

/** What a person says of one claim of a document. Reviews are added and never changed; `withdraw` takes one back. */
export interface Review {
  /** `reviewId` of the rest. */
  readonly id: string;
  /** Id of the document that holds the claim. */
  readonly document: string;
  /** The words of the claim, where they stand. */
  readonly span: Span;
  /** As which kind it was read when it was reviewed. */
  readonly kind: ReviewedKind;
  readonly action: ReviewAction;
  /** The person's verdict, or null where none is given; it needs a reason. */
  readonly verdict: PersonVerdict | null;
  readonly reason: string | null;
  /** The corrected reading, or null where the machine's stands. */
  readonly reading: Reading | null;
  /** Ids of statements and deeds that bear on the claim besides those that the machine counts. */
  readonly evidence: readonly string[];
  /** Null where the machine found no claim here. */
  readonly seen: Seen | null;
  /** Id of the review that is taken back. */
  readonly withdraws: string | null;
  /** Who says so. */
  readonly by: string;
  /** ISO date and time in UTC. */
  readonly at: string;
}

/**
 * The id of a review: a digest of all that it says, so that the same review has the same id in every store.
 *
 * @example reviewId(review) // 'review:3f2a90c1d4e5b678'
 */
export function reviewId(review: Omit<Review, 'id'>): string {
  const { document, span, kind, action, verdict, reason, reading, evidence, withdraws, by, at } = review;
  const said = [document, span.start, span.end, span.text, kind, action, verdict, reason];
  const all = JSON.stringify([...said, ordered(reading), evidence, withdraws, by, at]);
  return `review:${createHash('sha256').update(all, 'utf8').digest('hex').slice(0, 16)}`;
}

/** The reviews that nobody has taken back, in order of time; a withdrawal is none. */
export function standing(reviews: readonly Review[]): Review[] {
  const withdrawn = new Set(reviews.map((review) => review.withdraws));
  return reviews.filter(({ id, action }) => action !== 'withdraw' && !withdrawn.has(id)).toSorted(inTime);
}

/** In order of time, then of id. */
export function inTime(a: Pick<Review, 'at' | 'id'>, b: Pick<Review, 'at' | 'id'>): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}

/** Whether two readings say the same, in whatever order their parts were written. */
export function sameReading(a: Reading, b: Reading): boolean {
  return JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
}

/** A value of JSON with the parts of each object in order of name: their order means nothing. */
export function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(ordered);
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, ordered(part)]));
}
