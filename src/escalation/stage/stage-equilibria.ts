import {
  type IncidentChances,
  memberExpects,
  stageOutcome,
  type StageOutcome,
  supportThreshold,
} from './stage-outcome.ts';
import type { RivalWar, StagePayoffs } from './stage-payoffs.ts';

/** What each side does, as chances: the member acts; the alliance supports; each type of rival answers, then escalates. */
export interface StageStrategies {
  readonly memberActs: number;
  readonly allianceSupports: number;
  readonly resoluteAnswers: number;
  readonly irresoluteAnswers: number;
  readonly resoluteEscalates: number;
  readonly irresoluteEscalates: number;
}

/** One equilibrium of the stage game, or a set of them with the same outcome, of which the strategies show one. */
export interface StageEquilibrium {
  readonly name: 'principal' | 'toleration' | 'threat';
  /** Whether it is the one that every figure of a ladder rests on. */
  readonly selected: boolean;
  readonly concept: 'perfect Bayesian' | 'Nash, not sequentially rational';
  readonly strategies: StageStrategies;
  /** From the start: with `statusQuo`, that the member complies. All five add up to 1. */
  readonly chances: IncidentChances & { readonly statusQuo: number };
  /** Why it is one, and why it is selected or is not: a sentence. */
  readonly why: string;
  /** What must hold for it besides, where nobody says whether it does; else null. */
  readonly condition: string | null;
}

/** How one is chosen where there are several. */
export const SELECTION =
  'the principal branch of the agent logit quantal response correspondence, followed from 0 to its limit';

/**
 * All equilibria of the stage game (outcomes of Nash equilibria, off the path one strategy for each), the selected one first.
 *
 * Beside the principal one there may be `toleration` (every rival tolerates, for the alliance would support against whoever
 * answers: perfect Bayesian, though of all types the resolute one gains most from answering, so that the belief behind it is
 * hardly credible) and `threat` (the member complies since the rival threatens to answer and escalate whatever its type).
 *
 * @param rivalWar what a war costs each type of rival; without it `toleration` comes with its condition
 * @throws EntenteError as `stageOutcome` does
 * @example
 * stageEquilibria(payoffs, 0.1, { resolute: 4, irresolute: 9 }).map(({ name }) => name) // ['principal', 'toleration', 'threat']
 */
export function stageEquilibria(
  payoffs: StagePayoffs,
  belief: number,
  rivalWar?: RivalWar,
): StageEquilibrium[] {
  const outcome = stageOutcome(payoffs, belief, rivalWar);
  const found = [principal(outcome, payoffs)];
  const threshold = supportThreshold(payoffs);
  const isTolerated = outcome.ifActs.faitAccompli === 1 && outcome.support === 1;
  const deterred = rivalWar === undefined || rivalWar.resolute >= payoffs.rivalLoss;
  if (threshold > 0 && deterred && !isTolerated) found.push(toleration(payoffs, rivalWar === undefined));
  if (outcome.acts && (payoffs.memberWar >= 0 || payoffs.abandonment >= 0)) found.push(threat(payoffs));
  return found;
}

function principal(outcome: StageOutcome, { memberGain }: StagePayoffs): StageEquilibrium {
  const { regime, support, answer, bluff, ifActs, acts, belief, threshold } = outcome;
  const limit = belief === threshold ? ' (p = p*: any support up to sigma is one too)' : '';
  const whys = {
    mixed:
      'p < p*: an irresolute rival answers just often enough that the alliance may as well support as refuse',
    refuses: 'p >= p*, or p* <= 0: the alliance refuses support, so every rival answers',
    supports: 'p* >= 1: the alliance supports even against a rival that is surely resolute',
  };
  const chosen = memberGain === 0 && !acts ? '; the member, that gains nothing, complies' : '';
  return {
    name: 'principal',
    selected: true,
    concept: 'perfect Bayesian',
    strategies: {
      memberActs: Number(acts),
      allianceSupports: support,
      resoluteAnswers: answer,
      irresoluteAnswers: bluff,
      resoluteEscalates: 1,
      irresoluteEscalates: 0,
    },
    chances: fromStart(ifActs, acts),
    why: `${whys[regime]}${limit}${chosen}`,
    condition: null,
  };
}

function toleration(payoffs: StagePayoffs, isOpen: boolean): StageEquilibrium {
  const ifActs = { war: 0, refused: 0, backdown: 0, faitAccompli: 1 };
  const acts = memberExpects(ifActs, payoffs) > 0;
  return {
    name: 'toleration',
    selected: false,
    concept: 'perfect Bayesian',
    strategies: {
      memberActs: Number(acts),
      allianceSupports: 1,
      resoluteAnswers: 0,
      irresoluteAnswers: 0,
      resoluteEscalates: 1,
      irresoluteEscalates: 0,
    },
    chances: fromStart(ifActs, acts),
    why: 'no rival answers, as the alliance would take whoever did for irresolute (at most p*); but the resolute rival would gain most by answering',
    condition: isOpen ? `a war costs a resolute rival at least ${payoffs.rivalLoss} (rivalLoss)` : null,
  };
}

function threat({ memberWar }: StagePayoffs): StageEquilibrium {
  return {
    name: 'threat',
    selected: false,
    concept: 'Nash, not sequentially rational',
    strategies: {
      memberActs: 0,
      allianceSupports: Number(memberWar >= 0),
      resoluteAnswers: 1,
      irresoluteAnswers: 1,
      resoluteEscalates: 1,
      irresoluteEscalates: 1,
    },
    chances: { statusQuo: 1, war: 0, refused: 0, backdown: 0, faitAccompli: 0 },
    why: 'the member complies as the rival threatens to answer and to escalate in any case; an irresolute rival would not carry that out',
    condition: null,
  };
}

function fromStart(ifActs: IncidentChances, acts: boolean): StageEquilibrium['chances'] {
  if (acts) return { statusQuo: 0, ...ifActs };
  return { statusQuo: 1, war: 0, refused: 0, backdown: 0, faitAccompli: 0 };
}
