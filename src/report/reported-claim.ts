import type { Voice } from '../coding/statement.ts';

export type Verdict = 'supported' | 'contradicted' | 'mixed' | 'not-enough-evidence' | 'not-checkable';

/** What a report needs to know of a checked claim. */
export interface ReportedClaim {
  readonly kind: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly voice: Voice;
  readonly actors: readonly string[];
  readonly issue: string | null;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly figures: Readonly<Record<string, unknown>>;
  readonly evidence: readonly { readonly statement: string }[];
}
