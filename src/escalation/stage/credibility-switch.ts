import type { StagePayoffs } from './stage-payoffs.ts';
import { indifferentSupport, supportThreshold } from './stage-outcome.ts';

/**
 * kappa_c = p (W_A + v_A - s) - (v_A - s): the cost of lost credibility at which the alliance begins to support. Below it the
 * alliance refuses and a member that fears to be abandoned complies; above it the chance of war is p sigma, whatever
 * kappa is, until at kappa = W_A the alliance supports always.
 *
 * @example credibilitySwitch({ ...payoffs, allianceGain: 1, supportCost: 1, allianceWar: 15 }, 0.1) // 1.5
 */
export function credibilitySwitch(payoffs: StagePayoffs, belief: number): number {
  const { allianceWar, allianceGain, supportCost } = payoffs;
  return belief * (allianceWar + allianceGain - supportCost) - (allianceGain - supportCost);
}

/**
 * The belief from which on the member complies, whatever it stands to gain: the smaller of p* and the p at which it expects
 * nothing of acting.
 *
 * Null where it acts at every belief below p*, and would act even where it is surely refused; 0 where it never acts.
 *
 * @example memberDeterredAbove({ ...payoffs, memberGain: 4, abandonment: 5, memberWar: 12 }) // 12/77 = 0.155844...
 */
export function memberDeterredAbove(payoffs: StagePayoffs): number | null {
  const { memberGain, abandonment, memberWar } = payoffs;
  const threshold = supportThreshold(payoffs);
  if (threshold >= 1) return between(memberGain / (memberGain + memberWar), memberGain);
  if (threshold <= 0) return abandonment >= 0 ? 0 : null;
  if (memberGain <= 0) return 0;
  const sigma = indifferentSupport(payoffs);
  const slope = sigma * (memberWar + memberGain) + ((1 - sigma) * (abandonment + memberGain)) / threshold;
  const indifferent = slope > 0 ? memberGain / slope : Infinity;
  if (indifferent < threshold) return indifferent;
  return abandonment >= 0 ? threshold : null;
}

function between(belief: number, gain: number): number | null {
  if (gain <= 0) return 0;
  return belief >= 0 && belief <= 1 ? belief : null;
}
