import { EntenteError } from '../../error.ts';

/**
 * What is at stake when a member acts alone: gains and losses against the status quo, all on one scale of the analyst. Only
 * differences count, so ranks will do first; losses are written as positive numbers.
 */
export interface StagePayoffs {
  /** v_M: the member's gain where its act stands. */
  readonly memberGain: number;
  /** a_M: the member's loss where the rival answers and the alliance refuses support. */
  readonly abandonment: number;
  /** W_M: the member's loss in a war. */
  readonly memberWar: number;
  /** v_A: the alliance's gain where the act stands. */
  readonly allianceGain: number;
  /** s: what support costs the alliance although the rival backs down. */
  readonly supportCost: number;
  /** kappa: the credibility that the alliance loses where it refuses. */
  readonly credibility: number;
  /** W_A: the alliance's loss in a war. */
  readonly allianceWar: number;
  /** l: the rival's loss where it tolerates the act. */
  readonly rivalLoss: number;
  /** g: the rival's gain where it answers and the alliance refuses. */
  readonly rivalGain: number;
  /** b: what the rival loses beside l where it answers and then backs down before its own audience. */
  readonly audienceCost: number;
}

/** What a war costs the rival, of each of its two types: less than l + b where it is resolute, more where it is not. */
export interface RivalWar {
  readonly resolute: number;
  readonly irresolute: number;
}

/**
 * Checks what the closed form rests on: that a war is worse for the alliance than a rival that backs down, that the rival
 * would rather answer and be left alone than tolerate, and that backing down does not please it.
 *
 * @throws EntenteError naming the first figures that do not fit
 */
export function checkPayoffs(payoffs: StagePayoffs, rivalWar?: RivalWar): void {
  const { allianceWar, allianceGain, supportCost, rivalGain, rivalLoss, audienceCost } = payoffs;
  for (const [name, value] of Object.entries(payoffs) as [string, number][])
    if (!Number.isFinite(value))
      throw new EntenteError('input', `no payoff: ${name}`, String(value), 'give a finite number');
  if (!(allianceWar + allianceGain - supportCost > 0)) {
    const value = `allianceWar ${allianceWar} + allianceGain ${allianceGain} - supportCost ${supportCost}`;
    throw new EntenteError(
      'input',
      'a war is no worse for the alliance than support',
      value,
      'make the sum positive',
    );
  }
  if (!(rivalGain + rivalLoss > 0)) {
    const value = `rivalGain ${rivalGain} + rivalLoss ${rivalLoss}`;
    throw new EntenteError('input', 'the rival would never answer', value, 'make the sum positive');
  }
  if (!(audienceCost >= 0))
    throw new EntenteError('input', 'a negative audience cost', String(audienceCost), 'give 0 or more');
  if (rivalWar === undefined) return;
  const standsFirm = rivalLoss + audienceCost;
  if (!(rivalWar.resolute <= standsFirm && rivalWar.irresolute >= standsFirm)) {
    const value = `${rivalWar.resolute} and ${rivalWar.irresolute}`;
    const advice = `one at most ${standsFirm} (rivalLoss + audienceCost), the other at least that`;
    throw new EntenteError(
      'input',
      'no two types of rival: a war costs the resolute and the irresolute one',
      value,
      advice,
    );
  }
}
