import type { Rng } from '../../stats/index.ts';
import type { Assessment, SmpState } from './assessment.ts';
import type { Bargain } from './bargain.ts';
import { coalitions } from './coalitions.ts';
import { utilityOf, weightedDistance } from './distance.ts';
import { electionChances } from './election.ts';
import type { SmpInput } from './input.ts';
import type { SmpOptions } from './options.ts';
import { voteCode } from './vote.ts';

/** What an actor does at the end of a turn. */
export interface Choice {
  /** null to stay. */
  readonly bargain: Bargain | null;
  /** Of what is chosen, in the election among the bargains of the actor. */
  readonly chance: number;
}

/** Chances closer than this are equal, so that rounding decides nothing: rules that count heads make much of it. */
const EQUAL = 1e-6;

/**
 * Which of its bargains, or to stay, comes of each actor: the likeliest in an election among them in which all vote by what
 * the whole state would be worth to them, or one drawn by chance. Where several are as likely, it stays, or takes that of the
 * weightiest initiator; KTAB takes the first. In small steps; costs O(n³).
 */
export function* choose(
  input: SmpInput,
  state: SmpState,
  assessment: Assessment,
  bargains: readonly Bargain[],
  options: SmpOptions,
  rng: Rng,
): Generator<void, readonly Choice[]> {
  const n = input.actors;
  const code = voteCode(options.votingRule, options.faults);
  const stay = stayUtilities(assessment, n);
  const worth: Float64Array[] = [];
  for (const bargain of bargains) {
    yield;
    worth.push(utilitiesAfter(input, state, assessment, bargain));
  }
  const lists: number[][] = Array.from({ length: n }, () => []);
  for (const [at, { initiator, receiver }] of bargains.entries()) {
    lists[initiator]!.push(at);
    lists[receiver]!.push(at);
  }
  const choices: Choice[] = [];
  for (const list of lists) {
    if (list.length === 0) {
      choices.push({ bargain: null, chance: 1 });
      continue;
    }
    const utilities = new Float64Array((list.length + 1) * n);
    utilities.set(stay);
    for (const [option, at] of list.entries()) utilities.set(worth[at]!, (option + 1) * n);
    const strengths = yield* coalitions(utilities, input.capability, list.length + 1, code);
    const chances = electionChances(strengths, list.length + 1, options.pceModel, options.victoryProbModel);
    const weights = list.map((at) => input.weight[bargains[at]!.initiator]!);
    const chosen =
      options.stateTransitions === 'Stochastic'
        ? drawn(chances, rng())
        : options.faults === 'kept'
          ? likeliest(chances)
          : likeliestByWeight(chances, [Infinity, ...weights]);
    choices.push({ bargain: chosen === 0 ? null : bargains[list[chosen - 1]!]!, chance: chances[chosen]! });
  }
  return choices;
}

/** By actor, the mean of its utilities of all positions as they are. */
function stayUtilities({ utilities }: Assessment, n: number): Float64Array {
  const sums = new Float64Array(n);
  for (let j = 0; j < n; j += 1) for (let a = 0; a < n; a += 1) sums[a]! += utilities[j * n + a]!;
  return sums.map((sum) => sum / n);
}

/** By actor, the mean of its utilities of all positions after one bargain. Costs O(n²). */
function utilitiesAfter(
  { actors: n, dimensions, salience }: SmpInput,
  { ideals }: SmpState,
  { risk, utilities }: Assessment,
  { initiator, receiver, forInitiator, forReceiver }: Bargain,
): Float64Array {
  const sums = new Float64Array(n);
  for (let a = 0; a < n; a += 1) {
    const at = a * dimensions;
    const one = weightedDistance(ideals, salience, at, forInitiator, 0, dimensions);
    const other = weightedDistance(ideals, salience, at, forReceiver, 0, dimensions);
    sums[a] = utilityOf(one, risk[a]!) + utilityOf(other, risk[a]!);
  }
  for (let j = 0; j < n; j += 1) {
    if (j === initiator || j === receiver) continue;
    for (let a = 0; a < n; a += 1) sums[a]! += utilities[j * n + a]!;
  }
  return sums.map((sum) => sum / n);
}

/** The first of the likeliest. */
function likeliest(chances: Float64Array): number {
  let best = 0;
  for (let option = 1; option < chances.length; option += 1)
    if (chances[option]! > chances[best]!) best = option;
  return best;
}

/** Of the likeliest the one behind which most weight stands, so that the order of the actors decides only between equals. */
function likeliestByWeight(chances: Float64Array, weights: readonly number[]): number {
  const most = chances[likeliest(chances)]!;
  let best = -1;
  for (let option = 0; option < chances.length; option += 1)
    if (chances[option]! > most - EQUAL && !(best >= 0 && weights[option]! <= weights[best]!)) best = option;
  return best;
}

function drawn(chances: Float64Array, random: number): number {
  let sum = 0;
  for (let option = 0; option < chances.length; option += 1) {
    sum += chances[option]!;
    if (random < sum) return option;
  }
  return likeliest(chances);
}
