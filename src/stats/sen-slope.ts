import { checkPairs } from './check-pairs.ts';

/**
 * Sen's slope: the median of the slopes between all pairs of different times, in units of the value per unit of time; a single
 * value that is far out does not move it. Null where there are not two different times. O(n² log n).
 *
 * Sen 1968, "Estimates of the regression coefficient based on Kendall's tau", DOI 10.1080/01621459.1968.10480934.
 *
 * @param times of the values; 0, 1, 2, ... unless told
 * @throws RangeError where there are not as many times as values, or one is not finite
 * @example senSlope([0.82, 0.8, 0.81, 0.78, 0.74, 0.75, 0.7, 0.7, 0.66, 0.61]) // -0.02 a step
 */
export function senSlope(
  values: ArrayLike<number>,
  times: ArrayLike<number> = Array.from({ length: values.length }, (_, i) => i),
): number | null {
  checkPairs(values, times);
  const n = values.length;
  const slopes = new Float64Array((n * (n - 1)) / 2);
  let count = 0;
  for (let i = 1; i < n; i++) {
    for (let j = 0; j < i; j++) {
      const span = times[i]! - times[j]!;
      if (span !== 0) slopes[count++] = (values[i]! - values[j]!) / span;
    }
  }
  if (count === 0) return null;
  const sorted = slopes.subarray(0, count).toSorted();
  const middle = count >> 1;
  return count % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
