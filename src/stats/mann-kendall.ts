import { checkFinite } from './check-pairs.ts';
import { normalCdf } from './normal-cdf.ts';

export interface MannKendall {
  /** Pairs that rise less pairs that fall. */
  readonly s: number;
  /** Of S, for these ties, where all orders are as likely. */
  readonly variance: number;
  /** S, brought one step nearer to 0, over its standard deviation; null where nothing varies. */
  readonly z: number | null;
  /** Two-sided, by the normal approximation: too coarse for fewer than 10 values (see `trendChance`). 1 where nothing varies. */
  readonly p: number;
  /** Kendall's tau-b with time, -1..1; null where nothing varies. */
  readonly tau: number | null;
}

/**
 * The trend test of Mann and Kendall: do the values of a series rise or fall, whatever the shape, more than in random order? With
 * the correction for ties and that for continuity. It takes the values to be independent: where each resembles the one before,
 * the chance is far too small, and `permutationTrend` with blocks is the test to read. O(n²).
 *
 * Mann 1945, "Nonparametric tests against trend", DOI 10.2307/1907187; Kendall 1975, "Rank correlation methods".
 *
 * @param values in the order of time
 * @throws RangeError where a value is not finite
 * @example mannKendall([0.82, 0.8, 0.81, 0.78, 0.74, 0.75, 0.7, 0.7, 0.66, 0.61])
 * // { s: -40, variance: 124, z: -3.5023, p: 0.00046125, tau: -0.8989 }
 */
export function mannKendall(values: ArrayLike<number>): MannKendall {
  checkFinite(values);
  const n = values.length;
  const s = trendScore(values);
  let variance = n * (n - 1) * (2 * n + 5);
  let apart = (n * (n - 1)) / 2;
  for (const t of tieSizes(values)) {
    variance -= t * (t - 1) * (2 * t + 5);
    apart -= (t * (t - 1)) / 2;
  }
  variance /= 18;
  if (apart === 0) return { s, variance: 0, z: null, p: 1, tau: null };
  const z = s === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance);
  return {
    s,
    variance,
    z,
    p: Math.min(1, 2 * normalCdf(-Math.abs(z))),
    tau: s / Math.sqrt(apart * ((n * (n - 1)) / 2)),
  };
}

/** Pairs that rise less pairs that fall. O(n²), no allocation. @example trendScore([3, 1, 2]) // -1 */
export function trendScore(values: ArrayLike<number>): number {
  let s = 0;
  for (let later = 1; later < values.length; later++) {
    for (let earlier = 0; earlier < later; earlier++) s += Math.sign(values[later]! - values[earlier]!);
  }
  return s;
}

/** How many values each group of equal ones has, in ascending order of the value. @example tieSizes([5, 1, 5]) // [1, 2] */
export function tieSizes(values: ArrayLike<number>): number[] {
  const sorted = Float64Array.from(values).toSorted();
  const sizes: number[] = [];
  for (let i = 0; i < sorted.length; i++) {
    if (i > 0 && sorted[i] === sorted[i - 1]) sizes[sizes.length - 1]! += 1;
    else sizes.push(1);
  }
  return sizes;
}
