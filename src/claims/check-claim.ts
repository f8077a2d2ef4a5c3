import { checkLevel } from './check/check-level.ts';
import { checkExclusivity } from './check/check-exclusivity.ts';
import { checkSpokesperson } from './check/check-spokesperson.ts';
import { checkDivision } from './check/check-division.ts';
import { checkChange } from './check/check-change.ts';
import { checkWordsDeeds } from './check/check-words-deeds.ts';
import { checkMagnitude } from './check/check-magnitude.ts';
import { checkSequence } from './check/check-sequence.ts';
import { checkPrediction } from './check/check-prediction.ts';
import type { AsOf, OnIssue } from './check/as-of.ts';
import { notCheckable } from './check/finding.ts';
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
  return { ...claim, ...checked(claim, evidenceIndex(evidence), options) };
}

function checked(claim: Claim, index: EvidenceIndex, { date, carry }: CheckOptions): Finding {
  if (claim.uncheckable !== null) return notCheckable(claim.uncheckable);
  const { issue } = claim;
  if (claim.kind === 'judgement')
    return notCheckable('it is a value judgement, which evidence cannot decide');
  if (claim.kind === 'motive') {
    return notCheckable('it gives a motive or a cause, which statements and deeds cannot decide');
  }
  if (issue === null)
    return notCheckable('neither it nor what stands before it names an issue of the codebook');
  if (claim.kind !== 'prediction' && claim.time.since !== null && claim.time.since.first > date)
    return notCheckable('it speaks of the future');
  const until = claim.time.until;
  // "In April" on 2 April: up to now, as far as April has gone.
  const at = { date: until !== null && until < date ? until : date, carry };
  const finding = onIssue({ ...claim, issue }, index, at);
  if (claim.issueFrom === 'deeds') {
    const why = 'as the deeds on record that it can mean are';
    return { ...finding, reason: `taken to be about ${issue}, ${why}: ${finding.reason}` };
  }
  if (claim.issueFrom !== 'document') return finding;
  return { ...finding, reason: `taken to be about ${issue}, as most of the document is: ${finding.reason}` };
}

function onIssue(claim: OnIssue<Claim>, index: EvidenceIndex, at: AsOf): Finding {
  const alliance = claim.actors[0];
  switch (claim.kind) {
    case 'side':
      return checkSide(claim, index, at);
    case 'count':
      return alliance === undefined ? noAlliance() : checkCount(claim, alliance, index, at);
    case 'trend':
      return alliance === undefined ? noAlliance() : checkTrend(claim, alliance, index, at);
    case 'level':
      return checkLevel(claim, index, at);
    case 'exclusivity':
      return checkExclusivity(claim, index, at);
    case 'spokesperson':
      return checkSpokesperson(claim, index, at);
    case 'division':
      return checkDivision(claim, index, at);
    case 'change':
      return checkChange(claim, index, at);
    case 'words-deeds':
      return checkWordsDeeds(claim, index, at);
    case 'magnitude':
      return checkMagnitude(claim, index, at);
    case 'sequence':
      return checkSequence(claim, index, at);
    case 'prediction':
      return checkPrediction(claim, index, at);
    default:
      throw new TypeError(`no rule for claims of kind ${claim.kind}`);
  }
}

function noAlliance(): Finding {
  return notCheckable('the text does not say which alliance it means');
}
