import { checkFinite } from './check-pairs.ts';
import { tieSizes, trendScore } from './mann-kendall.ts';

/** The chance of a trend among the orders of a series. */
export interface TrendChance {
  /** Pairs that rise less pairs that fall. */
  readonly s: number;
  /** Share of the orders in which S is as far from 0. */
  readonly p: number;
  /** How many orders that are: n!, or how many were drawn. */
  readonly orders: number;
  /** Whether all orders were counted, or some drawn. */
  readonly exact: boolean;
  /** The least that `p` can be for these values in any order: where it is not below .05 no order could have been told from chance. */
  readonly leastP: number;
}

/**
 * The exact permutation test of a trend: in what share of all n! orders of these values does Kendall's S lie as far from 0, on either
 * side? Ties are as they are.
 *
 * Not by listing the orders: those of equal S are counted (the falls of a series with ties are distributed as a product of
 * Mann and Whitney's statistics, one for each value against the smaller ones), so that it is exact at any length. O(n⁴) at
 * worst, for many ties; O(n³) without.
 *
 * Kendall 1975, "Rank correlation methods", chapter 5, without ties; Mann and Whitney 1947, DOI 10.1214/aoms/1177730491, for the
 * recurrence.
 *
 * @throws RangeError where a value is not finite
 * @example trendChance([0.9, 0.8, 0.85, 0.7, 0.6, 0.65]) // { s: -11, p: 0.0555..., orders: 720, exact: true, leastP: 0.0027... }
 */
export function trendChance(values: ArrayLike<number>): TrendChance {
  checkFinite(values);
  const s = trendScore(values);
  const chances = fallChances(tieSizes(values));
  const apart = chances.length - 1;
  let p = 0;
  for (let falls = 0; falls <= apart; falls++) {
    if (Math.abs(apart - 2 * falls) >= Math.abs(s)) p += chances[falls]!;
  }
  let orders = 1;
  for (let k = 2; k <= values.length; k++) orders *= k;
  const leastP = apart === 0 ? 1 : chances[0]! + chances[apart]!;
  return { s, p: Math.min(1, p), orders, exact: true, leastP: Math.min(1, leastP) };
}

/** Number of falling pairs -> its chance in a random order of values with these ties. */
function fallChances(ties: readonly number[]): Float64Array {
  let chances: Float64Array = Float64Array.of(1);
  let before = 0;
  for (const size of ties) {
    chances = convolved(chances, mannWhitney(before, size));
    before += size;
  }
  return chances;
}

/** The chances of Mann and Whitney's statistic 0 to m k for samples of m and k. */
function mannWhitney(m: number, k: number): Float64Array {
  // Column j holds the chances for samples of i and j, while i goes up.
  let columns: Float64Array[] = Array.from({ length: k + 1 }, () => Float64Array.of(1));
  for (let i = 1; i <= m; i++) {
    const next: Float64Array[] = [Float64Array.of(1)];
    for (let j = 1; j <= k; j++) {
      const chances = new Float64Array(i * j + 1);
      const [left, above] = [columns[j]!, next[j - 1]!];
      for (let u = 0; u < left.length; u++) chances[u + j] = (left[u]! * i) / (i + j);
      for (let u = 0; u < above.length; u++) chances[u]! += (above[u]! * j) / (i + j);
      next.push(chances);
    }
    columns = next;
  }
  return columns[k]!;
}

function convolved(a: Float64Array, b: Float64Array): Float64Array {
  const sum = new Float64Array(a.length + b.length - 1);
  for (let i = 0; i < a.length; i++) for (let j = 0; j < b.length; j++) sum[i + j]! += a[i]! * b[j]!;
  return sum;
}
