import { linearQuantile } from './linear-quantile.ts';
import type { Rng } from './rng.ts';

/** How much of the variance of a result an input accounts for. */
export interface SobolIndex {
  /** By itself: 0 to 1, save for chance. */
  readonly first: number;
  /** With all that it does together with others. */
  readonly total: number;
  readonly firstInterval: readonly [number, number];
  readonly totalInterval: readonly [number, number];
}

export interface SobolOptions {
  readonly rng: Rng;
  /** Samples of the draws for the intervals; default 200. */
  readonly resamples?: number;
  /** Of the intervals; default 0.95. */
  readonly level?: number;
}

/**
 * First-order and total Sobol indices of each input, with bootstrap intervals over the draws. All are 0 where the result
 * does not vary. O(resamples draws inputs).
 *
 * First order as Saltelli et al. 2010, DOI 10.1016/j.cpc.2009.09.018 (table 2, b), from results less their mean; total as
 * Jansen 1999, DOI 10.1016/S0010-4655(98)00154-4.
 *
 * @param results of the model at the points of `sobolDesign`, in their order
 * @throws RangeError where their number does not fit or one of them is not finite
 * @example sobolIndices(results, 3, { rng: rng(1) })[0].first // 0.31 for Ishigami's function
 */
export function sobolIndices(results: Float64Array, inputs: number, options: SobolOptions): SobolIndex[] {
  const draws = results.length / (inputs + 2);
  if (!Number.isInteger(draws) || draws < 2)
    throw new RangeError(`no results of a design with ${inputs} inputs: ${results.length}`);
  if (!results.every(Number.isFinite)) throw new RangeError('no indices: a result is not finite');
  const { rng, resamples = 200, level = 0.95 } = options;
  const all = Int32Array.from({ length: draws }, (_, draw) => draw);
  const values = indicesOver(all, results, inputs);
  const samples = Array.from({ length: resamples }, () => {
    const drawn = all.map(() => Math.floor(rng() * draws));
    return indicesOver(drawn, results, inputs);
  });
  const interval = (at: number): [number, number] => {
    const sorted = Float64Array.from(samples, (each) => each[at]!).toSorted();
    return [linearQuantile(sorted, (1 - level) / 2), linearQuantile(sorted, (1 + level) / 2)];
  };
  return Array.from({ length: inputs }, (_, input) => ({
    first: values[input]!,
    total: values[inputs + input]!,
    firstInterval: interval(input),
    totalInterval: interval(inputs + input),
  }));
}

/** First-order indices of all inputs, then total ones. */
function indicesOver(drawn: Int32Array, results: Float64Array, inputs: number): Float64Array {
  const draws = results.length / (inputs + 2);
  let mean = 0;
  for (const draw of drawn) mean += results[draw]! + results[draws + draw]!;
  mean /= 2 * drawn.length;
  let variance = 0;
  const sums = new Float64Array(2 * inputs);
  for (const draw of drawn) {
    const a = results[draw]! - mean;
    const b = results[draws + draw]! - mean;
    variance += a * a + b * b;
    for (let input = 0; input < inputs; input++) {
      const mixed = results[(2 + input) * draws + draw]! - mean;
      sums[input]! += 2 * b * (mixed - a);
      sums[inputs + input]! += (a - mixed) ** 2;
    }
  }
  // A sum of squares that is mere rounding is no variance.
  if (!(variance > 2 * drawn.length * (1e-14 * mean) ** 2)) return sums.fill(0);
  return sums.map((sum) => sum / variance);
}
