import type { Voice } from '../../coding/statement.ts';
import type { Claim } from '../claim.ts';
import type { Verdict } from '../checked-claim.ts';

export type ClaimKind = Claim['kind'];

/** All kinds, in the order in which the first that fits is taken (`docs/claims.md`). */
export const claimKinds = [
  'motive',
  'prediction',
  'judgement',
  'spokesperson',
  'exclusivity',
  'sequence',
  'change',
  'words-deeds',
  'magnitude',
  'division',
  'count',
  'trend',
  'level',
  'side',
] as const satisfies readonly ClaimKind[];

export const verdicts = [
  'supported',
  'contradicted',
  'mixed',
  'not-enough-evidence',
  'not-checkable',
] as const satisfies readonly Verdict[];

/** What of a claim is scored, whether a program found it or a person marked it. */
export interface ScoredClaim {
  readonly kind: ClaimKind;
  /** Span in the text of its column, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly voice: Voice;
  /** Ids of states and organisations, without the alliance of the column. */
  readonly actors: readonly string[];
  readonly issue: string | null;
  readonly verdict: Verdict;
}

/** A column with the claims that were found in it and those that a person marked. */
export interface ClaimsOfColumn {
  readonly text: string;
  readonly found: readonly ScoredClaim[];
  readonly marked: readonly ScoredClaim[];
}
