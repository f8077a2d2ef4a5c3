import { EntenteError } from '../../error.ts';
import { checkPayoffs, type RivalWar, type StagePayoffs } from './stage-payoffs.ts';

/** Chances of the four ends of one incident; they add up to 1. */
export interface IncidentChances {
  /** The rival answers, the alliance supports, the rival escalates. */
  readonly war: number;
  /** The rival answers and the alliance refuses support. */
  readonly refused: number;
  /** The rival answers, the alliance supports, the rival backs down. */
  readonly backdown: number;
  /** The rival tolerates the act. */
  readonly faitAccompli: number;
}

/**
 * How the alliance behaves: `mixed` where 0 < p < p*, it supports with the chance that leaves an irresolute rival
 * indifferent; `refuses` where the belief p is p* or more (or p* is not above 0): every rival answers; `supports` where p* is 1
 * or more: it would support against a rival that is surely resolute.
 */
export type Regime = 'mixed' | 'refuses' | 'supports';

/** What a member that acts alone has at stake. */
export type MemberPayoffs = Pick<StagePayoffs, 'memberGain' | 'abandonment' | 'memberWar'>;

/** How the rival and the alliance answer an act, and what becomes of it. */
export interface Incident {
  readonly regime: Regime;
  /** p: the chance, as the alliance sees it, that the rival is resolute. */
  readonly belief: number;
  /** p*: the alliance supports as long as it believes the rival that has answered to be resolute with at most this chance. */
  readonly threshold: number;
  /** Chance of support where the rival has answered: sigma where the regime is mixed. */
  readonly support: number;
  /** Chance that a resolute rival answers: 1, but 0 where support is sure and a war costs it more than to tolerate the act. */
  readonly answer: number;
  /** y: chance that an irresolute rival answers. */
  readonly bluff: number;
  /** What becomes of the act, if the member acts. */
  readonly ifActs: IncidentChances;
}

/** The equilibrium on the principal branch, of one incident. */
export interface StageOutcome extends Incident {
  /** What the member expects of acting; 0 is what it expects of complying. */
  readonly memberExpects: number;
  /** Whether it acts: it expects more than 0. */
  readonly acts: boolean;
  /** What the alliance expects if the member acts. */
  readonly allianceExpects: number;
}

/**
 * The stage game of the cascade in closed form: a member may act alone, the rival (resolute with chance `belief`) tolerates or
 * answers, the alliance supports or refuses, the rival backs down or escalates.
 *
 * The perfect Bayesian equilibrium that the principal branch of the agent quantal response correspondence leads to. The rival
 * has two types, of which the resolute one escalates always. `stageEquilibria` tells the others.
 *
 * @param rivalWar what a war costs each type of the rival; without it a resolute rival answers even sure support
 * @throws EntenteError for payoffs the closed form does not hold for, and a belief that is no chance
 * @example
 * stageOutcome({ memberGain: 4, allianceGain: 1, supportCost: 1, abandonment: 5, credibility: 3, rivalGain: 1, rivalLoss: 3,
 *   audienceCost: 2, memberWar: 12, allianceWar: 15 }, 0.1)
 * // threshold 0.2, support 2/3, bluff 4/9, war 1/15, refused 1/6, backdown 4/15, faitAccompli 1/2, memberExpects 43/30
 */
export function stageOutcome(payoffs: StagePayoffs, belief: number, rivalWar?: RivalWar): StageOutcome {
  checkPayoffs(payoffs, rivalWar);
  if (!(belief >= 0 && belief <= 1))
    throw new EntenteError('input', 'no chance: belief', String(belief), 'give a number from 0 to 1');
  const incident = incidentAt(payoffs, belief, rivalWar);
  const { ifActs } = incident;
  const expects = memberExpects(ifActs, payoffs);
  const allianceExpects =
    payoffs.allianceGain * (ifActs.faitAccompli + ifActs.backdown) -
    payoffs.supportCost * ifActs.backdown -
    payoffs.credibility * ifActs.refused -
    payoffs.allianceWar * ifActs.war;
  return { ...incident, memberExpects: expects, acts: expects > 0, allianceExpects };
}

/** What becomes of an act at a belief, whoever acts; payoffs and belief are taken to be checked. */
export function incidentAt(payoffs: StagePayoffs, belief: number, rivalWar?: RivalWar): Incident {
  const threshold = supportThreshold(payoffs);
  const regime = regimeOf(threshold, belief);
  const support = regime === 'mixed' ? indifferentSupport(payoffs) : Number(regime === 'supports');
  const bluff = regime === 'mixed' ? bluffOf(belief, threshold) : Number(regime === 'refuses');
  const tolerates = regime === 'supports' && rivalWar !== undefined && rivalWar.resolute > payoffs.rivalLoss;
  const answer = tolerates ? 0 : 1;
  const ifActs = {
    war: belief * answer * support,
    refused: (belief * answer + (1 - belief) * bluff) * (1 - support),
    backdown: (1 - belief) * bluff * support,
    faitAccompli: belief * (1 - answer) + (1 - belief) * (1 - bluff),
  };
  return { regime, belief, threshold, support, answer, bluff, ifActs };
}

/** What a member expects of acting; it acts where that is more than 0, which is what it expects of complying. */
export function memberExpects(
  { faitAccompli, backdown, refused, war }: IncidentChances,
  { memberGain, abandonment, memberWar }: MemberPayoffs,
): number {
  return memberGain * (faitAccompli + backdown) - abandonment * refused - memberWar * war;
}

/**
 * p* = (v_A - s + kappa) / (W_A + v_A - s): the alliance supports as long as it thinks a rival that has answered resolute with
 * at most this chance. Below 0 it never supports, above 1 always.
 *
 * @example supportThreshold({ ...payoffs, allianceGain: 1, supportCost: 1, credibility: 3, allianceWar: 15 }) // 0.2
 */
export function supportThreshold(payoffs: StagePayoffs): number {
  const { allianceGain, supportCost, credibility, allianceWar } = payoffs;
  return (allianceGain - supportCost + credibility) / (allianceWar + allianceGain - supportCost);
}

/** sigma = (g + l) / (g + l + b): the chance of support at which an irresolute rival may as well answer as tolerate. */
export function indifferentSupport({ rivalGain, rivalLoss, audienceCost }: StagePayoffs): number {
  return (rivalGain + rivalLoss) / (rivalGain + rivalLoss + audienceCost);
}

function regimeOf(threshold: number, belief: number): Regime {
  if (threshold >= 1) return 'supports';
  return threshold > 0 && belief < threshold ? 'mixed' : 'refuses';
}

/** y = p (1 - p*) / (p* (1 - p)): how often an irresolute rival answers, so that the alliance may as well support as refuse. */
function bluffOf(belief: number, threshold: number): number {
  return (belief * (1 - threshold)) / (threshold * (1 - belief));
}
