import { checkPairs } from './check-pairs.ts';

/**
 * Kendall's rank correlation tau-b: pairs in the same order less pairs in opposite order, over the geometric mean of the pairs
 * that each variable tells apart. From -1 to 1; null where one of the variables does not vary, or there are fewer than two pairs
 * of values. O(n²).
 *
 * Kendall 1945, "The treatment of ties in ranking problems", DOI 10.1093/biomet/33.3.239.
 *
 * @throws RangeError where the two do not have as many numbers, or one is not finite
 * @example kendallTau([0.9, 0.7, 0.6, 0.2, -0.4, -0.8], [2.1, 1.7, 0.15, 0.6, 0.3, 0.02]) // 0.7333333333333333, 11 of 15
 */
export function kendallTau(x: ArrayLike<number>, y: ArrayLike<number>): number | null {
  checkPairs(x, y);
  const { s, apartX, apartY } = concordance(x, y);
  return apartX === 0 || apartY === 0 ? null : s / Math.sqrt(apartX * apartY);
}

/** Pairs of positions by their order. */
export interface Concordance {
  /** Pairs in the same order less pairs in opposite order: Kendall's S. */
  readonly s: number;
  /** Pairs that differ in x, and in y. */
  readonly apartX: number;
  readonly apartY: number;
}

/** Counts the pairs behind `kendallTau`; O(n²), no allocation. @example concordance([1, 2, 3], [1, 3, 3]) // { s: 2, apartX: 3, apartY: 2 } */
export function concordance(x: ArrayLike<number>, y: ArrayLike<number>): Concordance {
  let [s, apartX, apartY] = [0, 0, 0];
  for (let i = 1; i < x.length; i++) {
    for (let j = 0; j < i; j++) {
      const inX = Math.sign(x[i]! - x[j]!);
      const inY = Math.sign(y[i]! - y[j]!);
      s += inX * inY;
      if (inX !== 0) apartX += 1;
      if (inY !== 0) apartY += 1;
    }
  }
  return { s, apartX, apartY };
}
