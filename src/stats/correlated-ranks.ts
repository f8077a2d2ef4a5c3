import { cholesky } from './cholesky.ts';
import { normalQuantile } from './normal-quantile.ts';
import type { Rng } from './rng.ts';
import { shuffle } from './shuffle.ts';

/**
 * Puts the numbers of each input in another order, so that the inputs go together as wanted: every input keeps its own
 * numbers, and their rank correlations come near to `correlations`. O(draws inputs² + draws inputs log draws).
 *
 * Iman and Conover 1982, DOI 10.1080/03610918208812265, with van der Waerden's scores, whose own correlation is taken out.
 *
 * @param points draw after draw, each with one number an input; independent of each other between inputs
 * @param correlations of the inputs, row by row: symmetric, ones on the diagonal
 * @returns the same numbers, draw after draw
 * @throws RangeError where the correlations are none that numbers can have, or there are not more draws than inputs
 * @example correlatedRanks(latinHypercube(100, 2, next), 2, Float64Array.of(1, 0.8, 0.8, 1), next)
 */
export function correlatedRanks(
  points: Float64Array,
  inputs: number,
  correlations: Float64Array,
  rng: Rng,
): Float64Array {
  const draws = points.length / inputs;
  if (!Number.isInteger(draws) || correlations.length !== inputs * inputs)
    throw new RangeError(`no correlations of ${inputs} inputs: ${correlations.length} numbers`);
  if (draws <= inputs) throw new RangeError(`too few draws: ${draws} for ${inputs} inputs`);
  const wanted = cholesky(checked(correlations, inputs), inputs);
  if (wanted === null)
    throw new RangeError('no correlations that numbers can have: the matrix is not positive definite');
  const scores = scoresOf(draws, inputs, rng);
  // Few draws may be shuffled so that the scores of two inputs depend on each other.
  const own = cholesky(correlationsOf(scores, draws, inputs), inputs);
  if (own === null) throw new RangeError(`too few draws: ${draws} for ${inputs} inputs`);
  const correlated = reshaped(scores, own, wanted, draws, inputs);
  const ordered = new Float64Array(points.length);
  for (let input = 0; input < inputs; input++) {
    const column = (of: Float64Array) =>
      Float64Array.from({ length: draws }, (_, i) => of[i * inputs + input]!);
    const numbers = column(points).toSorted();
    const place = column(correlated);
    const order = Array.from({ length: draws }, (_, i) => i).toSorted((a, b) => place[a]! - place[b]!);
    for (const [rank, draw] of order.entries()) ordered[draw * inputs + input] = numbers[rank]!;
  }
  return ordered;
}

function checked(correlations: Float64Array, n: number): Float64Array {
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      const value = correlations[i * n + j]!;
      const fits = i === j ? value === 1 : Math.abs(value) <= 1 && value === correlations[j * n + i];
      if (!fits) throw new RangeError(`no correlation: ${value} of inputs ${j} and ${i}`);
    }
  return correlations;
}

/** The normal scores of the ranks, of each input in an order of its own; all have mean 0 and the same spread. */
function scoresOf(draws: number, inputs: number, rng: Rng): Float64Array {
  const ranks = Float64Array.from({ length: draws }, (_, i) => normalQuantile((i + 1) / (draws + 1)));
  const scores = new Float64Array(draws * inputs);
  for (let input = 0; input < inputs; input++) {
    shuffle(ranks, rng);
    for (let draw = 0; draw < draws; draw++) scores[draw * inputs + input] = ranks[draw]!;
  }
  return scores;
}

function correlationsOf(scores: Float64Array, draws: number, n: number): Float64Array {
  const products = new Float64Array(n * n);
  for (let draw = 0; draw < draws; draw++)
    for (let i = 0; i < n; i++)
      for (let j = 0; j <= i; j++) products[i * n + j]! += scores[draw * n + i]! * scores[draw * n + j]!;
  const spread = products[0]!;
  return products.map((product) => product / spread);
}

/** Each draw's scores times (wanted own⁻¹)'. */
function reshaped(
  scores: Float64Array,
  own: Float64Array,
  wanted: Float64Array,
  draws: number,
  n: number,
): Float64Array {
  const made = new Float64Array(scores.length);
  const free = new Float64Array(n);
  for (let draw = 0; draw < draws; draw++) {
    for (let i = 0; i < n; i++) {
      let rest = scores[draw * n + i]!;
      for (let j = 0; j < i; j++) rest -= own[i * n + j]! * free[j]!;
      free[i] = rest / own[i * n + i]!;
    }
    for (let i = 0; i < n; i++) {
      let sum = 0;
      for (let j = 0; j <= i; j++) sum += wanted[i * n + j]! * free[j]!;
      made[draw * n + i] = sum;
    }
  }
  return made;
}
