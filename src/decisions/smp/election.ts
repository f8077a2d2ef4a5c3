import { EntenteError } from '../../error.ts';
import type { ElectionModel, VictoryModel } from './options.ts';
import { victoryChance } from './victory.ts';

/** More than any election takes that converges at all: 10 to 30 are usual. */
const MOST_STEPS = 1_000_000;

/**
 * The chance of each option in a probabilistic Condorcet election: that it beats the others in votes by pairs. Costs
 * O(options²), for the Markov models times the steps until they settle.
 *
 * Conditional: the chance to beat all others, given that one does. MarkovUniform and MarkovIncentive: how often an option is
 * on top where challengers come with even chance, or the oftener the more strength is behind them (B. Wise, L. Lester and
 * B. Efird, KAPSARC 2015). Unlike KTAB, the product of chances is taken over logarithms where it would vanish.
 *
 * @param strengths of `coalitions`
 * @throws EntenteError where a Markov model does not settle
 */
export function electionChances(
  strengths: Float64Array,
  options: number,
  model: ElectionModel,
  victory: VictoryModel,
): Float64Array {
  const beats = pairwise(strengths, options, victory);
  if (model === 'Conditional') return conditional(beats, options);
  return model === 'MarkovUniform'
    ? markovUniform(beats, options)
    : markovIncentive(beats, strengths, options);
}

/** By pair, the chance that the first beats the second. */
function pairwise(strengths: Float64Array, options: number, victory: VictoryModel): Float64Array {
  const beats = new Float64Array(options * options);
  for (let a = 0; a < options; a += 1) {
    for (let b = 0; b < a; b += 1) {
      const [own, other] = [strengths[a * options + b]!, strengths[b * options + a]!];
      beats[a * options + b] = victoryChance(victory, own, other);
      beats[b * options + a] = victoryChance(victory, other, own);
    }
    beats[a * options + a] = 0.5;
  }
  return beats;
}

function conditional(beats: Float64Array, options: number): Float64Array {
  const chances = new Float64Array(options);
  let sum = 0;
  for (let a = 0; a < options; a += 1) {
    let product = 1;
    for (let b = 0; b < options; b += 1) product *= beats[a * options + b]!;
    chances[a] = product;
    sum += product;
  }
  // Products this small have lost digits, or are 0 for all.
  if (!(sum > 1e-280)) return byLogarithms(beats, options);
  for (let a = 0; a < options; a += 1) chances[a]! /= sum;
  return chances;
}

function byLogarithms(beats: Float64Array, options: number): Float64Array {
  const logs = new Float64Array(options);
  let most = -Infinity;
  for (let a = 0; a < options; a += 1) {
    let log = 0;
    for (let b = 0; b < options; b += 1) log += Math.log(beats[a * options + b]!);
    logs[a] = log;
    most = Math.max(most, log);
  }
  const chances = logs.map((log) => Math.exp(log - most));
  const sum = chances.reduce((total, chance) => total + chance, 0);
  return chances.map((chance) => chance / sum);
}

function markovUniform(beats: Float64Array, options: number): Float64Array {
  const chances = new Float64Array(options).fill(1 / options);
  const next = new Float64Array(options);
  return settle(chances, next, 1e-6, () => {
    for (let a = 0; a < options; a += 1) {
      let sum = 0;
      for (let b = 0; b < options; b += 1) sum += beats[a * options + b]! * (chances[a]! + chances[b]!);
      next[a] = sum / options;
    }
  });
}

function markovIncentive(beats: Float64Array, strengths: Float64Array, options: number): Float64Array {
  const incentives = new Float64Array(options * options);
  const totals = new Float64Array(options);
  for (let a = 0; a < options; a += 1) {
    for (let b = 0; b < options; b += 1) {
      const at = a * options + b;
      const incentive = strengths[at]! * beats[at]! + (a === b ? 1e-10 : 0);
      incentives[at] = incentive;
      totals[b]! += incentive;
    }
  }
  const challenges = incentives.map((incentive, at) => incentive / totals[at % options]!);
  const chances = new Float64Array(options).fill(1 / options);
  const next = new Float64Array(options);
  return settle(chances, next, 1e-8, () => {
    for (let a = 0; a < options; a += 1) {
      let sum = 0;
      for (let b = 0; b < options; b += 1) {
        const flows = chances[a]! * challenges[b * options + a]! + chances[b]! * challenges[a * options + b]!;
        sum += beats[a * options + b]! * flows;
      }
      next[a] = sum;
    }
  });
}

/** Moves half of the way again and again until no chance changes by more than `tolerance`. */
function settle(
  chances: Float64Array,
  next: Float64Array,
  tolerance: number,
  step: () => void,
): Float64Array {
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    step();
    let change = 0;
    for (let a = 0; a < chances.length; a += 1) {
      change = Math.max(change, Math.abs(next[a]! - chances[a]!));
      chances[a] = (chances[a]! + next[a]!) / 2;
    }
    if (change <= tolerance) return chances;
  }
  throw new EntenteError(
    'input',
    'the election does not settle',
    `${MOST_STEPS} steps`,
    'take pceModel=Conditional',
  );
}
