import { checkCount } from './check/check-count.ts';
import { checkSide } from './check/check-side.ts';
import { checkTrend } from './check/check-trend.ts';
import type { CheckedClaim, Finding } from './checked-claim.ts';
import type { Claim } from './claim.ts';
import { type Evidence, type EvidenceIndex, evidenceIndex } from './evidence.ts';

/** With what a claim is checked. */
export interface CheckOptions {
  /** ISO date on which it was made; what was said later does not count. */
  readonly date: string;
  /** How many days a position is carried; 90 is the command line's default. */
  readonly carry: number;
}

/**
 * What the evidence says of a claim, by the rules of docs/decisions/0002-verdicts.md. The same for mirrored claims over
 * mirrored evidence, and whatever the order of the statements; nothing in it is random.
 *
 * @example checkClaim(claim, evidence, { date: '2024-04-02', carry: 90 }).verdict // 'supported'
 */
export function checkClaim(claim: Claim, evidence: Evidence, options: CheckOptions): CheckedClaim {
  return { ...claim, ...findingOf(claim, evidenceIndex(evidence), options) };
}

function findingOf(claim: Claim, index: EvidenceIndex, { date, carry }: CheckOptions): Finding {
  if (claim.uncheckable !== null) return notCheckable(claim.uncheckable);
  const { issue } = claim;
  if (issue === null)
    return notCheckable('neither it nor what stands before it names an issue of the codebook');
  if (claim.time.since !== null && claim.time.since.first > date)
    return notCheckable('it speaks of the future');
  const until = claim.time.until;
  // "In April" on 2 April: up to now, as far as April has gone.
  const at = { date: until !== null && until < date ? until : date, carry };
  if (claim.kind === 'side') return checkSide({ ...claim, issue }, index, at);
  const alliance = claim.actors[0];
  if (alliance === undefined) return notCheckable('the text does not say which alliance it means');
  const finding =
    claim.kind === 'count'
      ? checkCount({ ...claim, issue }, alliance, index, at)
      : checkTrend({ ...claim, issue }, alliance, index, at);
  if (claim.issueFrom !== 'document') return finding;
  return { ...finding, reason: `taken to be about ${issue}, as most of the document is: ${finding.reason}` };
}

function notCheckable(reason: string): Finding {
  return { verdict: 'not-checkable', reason: `${reason}.`, figures: null, evidence: [] };
}
