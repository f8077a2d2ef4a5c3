import { FUTURE } from '../find/clause/certainty.ts';
import type { PredictionClaim } from '../claim.ts';
import type { Finding } from '../checked-claim.ts';
import type { EvidenceIndex } from '../evidence.ts';
import type { AsOf, OnIssue } from './as-of.ts';
import { checkDecisionAhead } from './check-decision-ahead.ts';
import { checkEnding } from './check-ending.ts';
import { notCheckable } from './finding.ts';

/**
 * Checks a prediction against the model that can answer it: what the alliance will decide against the headline forecast,
 * what an escalation will end in against the scenario at hand. Other futures are not checkable.
 */
export function checkPrediction(claim: OnIssue<PredictionClaim>, index: EvidenceIndex, at: AsOf): Finding {
  if (claim.about === 'decision') return checkDecisionAhead(claim, index, at);
  if (claim.about === 'escalation') return checkEnding(claim, index, at);
  return notCheckable(claim.uncheckable ?? FUTURE);
}
