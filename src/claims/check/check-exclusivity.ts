import type { ExclusivityClaim } from '../claim.ts';
import type { Finding } from '../checked-claim.ts';
import type { EvidenceIndex } from '../evidence.ts';
import type { AsOf, OnIssue } from './as-of.ts';
import { notCheckable } from './finding.ts';

/** Checks a claim of kind `exclusivity` by the rule of docs/claims.md. */
export function checkExclusivity(
  _claim: OnIssue<ExclusivityClaim>,
  _index: EvidenceIndex,
  _at: AsOf,
): Finding {
  return notCheckable('claims of this kind are not checked yet');
}
