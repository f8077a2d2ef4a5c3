import { EntenteError } from '../../error.ts';
import { checkPayoffs, type Incident, incidentAt, memberExpects, type StagePayoffs } from '../stage/index.ts';
import { beliefAt } from './belief-at.ts';
import type { Chain } from './chain.ts';
import { ENDS, type Ladder } from './ladder.ts';
import { type LadderStates, ladderStates } from './ladder-states.ts';
import { opportunityRate } from './opportunities.ts';

/** What may happen in a month, in the order of a chain's moves. From `refused` on a member has acted. */
export const MOVES = ['settlement', 'down', 'refused', 'up', 'war', 'nuclear'] as const;
const [SETTLEMENT, DOWN, REFUSED, UP, WAR, NUCLEAR] = [0, 1, 2, 3, 4, 5];
/** The first move that is an incident. */
export const INCIDENT = REFUSED;

/** A ladder as a chain of months, with who acts in each state. */
export interface LadderChain extends Chain {
  readonly at: LadderStates;
  /** By state: what becomes of an act there. */
  readonly incidents: readonly Incident[];
  /** By state: the chance of an incident in a month. */
  readonly incident: Float64Array;
  /** By state, then by member: the share in the incidents; zeros where nobody acts. */
  readonly shares: Float64Array;
  readonly members: number;
}

/**
 * A ladder as an absorbing chain. A month: with the chance that one of the members which would act has an occasion (their
 * rates added up), an incident, which leads to a war (nuclear with nu of the rung), one rung up where the act stands, one
 * down where support is refused; above the top rung there is only war. Without an incident: a settlement, or else one rung
 * down, or else nothing.
 *
 * @throws EntenteError for rates and chances that are none
 */
export function ladderChain(ladder: Ladder, at: LadderStates = ladderStates(ladder)): LadderChain {
  checkLadder(ladder);
  const members = ladder.members.length;
  const width = MOVES.length;
  const target = new Int32Array(at.count * width);
  const chance = new Float64Array(at.count * width);
  const stay = new Float64Array(at.count);
  const incident = new Float64Array(at.count);
  const shares = new Float64Array(at.count * members);
  const incidents: Incident[] = [];
  const top = ladder.rungs.length - 1;
  const end = (name: (typeof ENDS)[number]) => at.count + ENDS.indexOf(name);
  const payoffs: StagePayoffs = { ...ladder.payoffs, memberGain: 0, abandonment: 0, memberWar: 0 };
  const rates = ratesByRung(ladder);
  for (let state = 0; state < at.count; state++) {
    const [rung, passed, answered] = [at.rung[state]!, at.passed[state]!, at.answered[state]!];
    const seen = { rung, rungs: ladder.rungs.length, passed, answered: answered === 1 };
    const act = incidentAt(payoffs, beliefAt(ladder.beliefs, seen, payoffs), ladder.rivalWar);
    incidents.push(act);
    const acting = incidentChance(
      ladder.members,
      rates[rung]!,
      act,
      shares.subarray(state * members, (state + 1) * members),
    );
    incident[state] = acting;
    const { war, refused, backdown, faitAccompli } = act.ifActs;
    const stands = backdown + faitAccompli;
    const atWar = acting * (rung === top ? war + stands : war);
    const nuclear = ladder.nuclear[rung]!;
    const quiet = 1 - acting;
    const unsettled = quiet * (1 - ladder.settlement);
    const lower = Math.max(rung - 1, 0);
    // The line is at the next rung or nowhere near: only an answer there says something of it.
    const learns = ladder.beliefs.kind === 'redLine' && rung === passed;
    const set = (move: number, to: number, p: number) => {
      target[state * width + move] = to;
      chance[state * width + move] = p;
    };
    set(SETTLEMENT, end('settlement'), quiet * ladder.settlement);
    set(
      DOWN,
      rung === 0 ? state : at.at(lower, passed, answered),
      rung === 0 ? 0 : unsettled * ladder.deescalation,
    );
    set(REFUSED, at.at(lower, passed, learns ? 1 : answered), acting * refused);
    const risen = rung + 1 > passed ? at.at(rung + 1, rung + 1, 0) : at.at(rung + 1, passed, answered);
    set(UP, rung === top ? state : risen, rung === top ? 0 : acting * stands);
    set(WAR, end('war'), atWar * (1 - nuclear));
    set(NUCLEAR, end('nuclear'), atWar * nuclear);
    stay[state] = rung === 0 ? unsettled : unsettled * (1 - ladder.deescalation);
  }
  return {
    states: at.count,
    ends: ENDS.length,
    width,
    target,
    chance,
    stay,
    at,
    incidents,
    incident,
    shares,
    members,
  };
}

/** By rung, then by member: how often it has an occasion. */
function ratesByRung({ rungs, members, opportunity, agreed }: Ladder): Float64Array[] {
  const at = (rung: number) =>
    Float64Array.from(members, ({ ideal }) => opportunityRate(opportunity, ideal, agreed ?? rung));
  if (agreed === null) return rungs.map((_, rung) => at(rung));
  const always = at(0);
  return rungs.map(() => always);
}

/** The chance that a member acts in a month, and in `shares` who; those that expect nothing of acting comply. */
function incidentChance(
  members: Ladder['members'],
  rates: Float64Array,
  { ifActs }: Incident,
  shares: Float64Array,
): number {
  let sum = 0;
  for (let i = 0; i < members.length; i++) {
    if (!(memberExpects(ifActs, members[i]!) > 0)) continue;
    shares[i] = rates[i]!;
    sum += rates[i]!;
  }
  if (sum > 0) for (let i = 0; i < shares.length; i++) shares[i]! /= sum;
  return -Math.expm1(-sum);
}

function checkLadder(ladder: Ladder): void {
  const { rungs, start, beliefs, opportunity, settlement, deescalation, nuclear } = ladder;
  checkPayoffs({ ...ladder.payoffs, memberGain: 0, abandonment: 0, memberWar: 0 }, ladder.rivalWar);
  if (!(Number.isInteger(start) && start >= 0 && start < rungs.length))
    throw new EntenteError('input', 'no rung to start from', String(start), `give 0 to ${rungs.length - 1}`);
  if (nuclear.length !== rungs.length)
    throw new EntenteError(
      'input',
      'nuclear chances by rung',
      String(nuclear.length),
      `give ${rungs.length}`,
    );
  const chances = { settlement, deescalation, ...chancesOf(beliefs) };
  for (const [name, value] of [
    ...Object.entries(chances),
    ...nuclear.map((each) => ['nuclear', each] as const),
  ])
    if (!(value >= 0 && value <= 1))
      throw new EntenteError('input', `no chance: ${name}`, String(value), 'give a number from 0 to 1');
  const growth = beliefs.kind === 'rising' ? beliefs.growth : 0;
  for (const [name, value] of Object.entries({ rate: opportunity.rate, growth }))
    if (!(value >= 0 && value < Infinity))
      throw new EntenteError('input', `a negative rate: ${name}`, String(value), 'give 0 or more');
  for (const { name, ideal } of ladder.members)
    if (!(opportunityRate(opportunity, ideal, ladder.agreed ?? start) < Infinity))
      throw new EntenteError(
        'input',
        `no rate for ${name}`,
        'too large',
        'lower the weight of positions or cohesion',
      );
}

function chancesOf(beliefs: Ladder['beliefs']): Record<string, number> {
  return beliefs.kind === 'rising' ? { start: beliefs.start } : { prior: beliefs.prior, base: beliefs.base };
}
