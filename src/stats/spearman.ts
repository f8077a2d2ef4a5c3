import { checkPairs } from './check-pairs.ts';
import { pearson } from './pearson.ts';
import { ranks } from './ranks.ts';

/**
 * Spearman's rank correlation rho: the correlation of the ranks, equal values sharing the mean of their places. From -1 to 1; null
 * where one of the variables does not vary, or there are fewer than two pairs. O(n log n).
 *
 * Spearman 1904, "The proof and measurement of association between two things", DOI 10.2307/1412159. With ties it is not the
 * formula of squared differences of textbooks, which holds without them alone.
 *
 * @throws RangeError where the two do not have as many numbers, or one is not finite
 * @example spearman([0.9, 0.7, 0.6, 0.2, -0.4, -0.8], [2.1, 1.7, 0.15, 0.6, 0.3, 0.02]) // 0.8285714285714286
 */
export function spearman(x: ArrayLike<number>, y: ArrayLike<number>): number | null {
  checkPairs(x, y);
  return pearson(ranks(x), ranks(y));
}
