export interface Jackknife {
  /** The statistic with each item left out, in their order; null where it is undefined without it. */
  readonly without: readonly (number | null)[];
  /** Standard error; null where it is undefined without some item, or there are fewer than two. */
  readonly error: number | null;
  /** How far the statistic lies above what it estimates, as far as the jackknife can tell; null like `error`. */
  readonly bias: number | null;
}

/**
 * The jackknife: what a statistic would be without each of its items, and the standard error that follows. For means it is the
 * textbook's s / √n; for medians and quantiles it is wrong. O(n) statistics.
 *
 * Tukey 1958; Efron and Stein 1981, "The jackknife estimate of variance", DOI 10.1214/aos/1176345462.
 *
 * @param all the statistic of all items
 * @param without the statistic with item `i` left out
 * @example jackknife(4, 0.25, (i) => meanWithout([1, 1, -1, 0], i)).error // 0.4787...
 */
export function jackknife(
  count: number,
  all: number | null,
  without: (item: number) => number | null,
): Jackknife {
  const values = Array.from({ length: count }, (_, item) => without(item));
  if (count < 2 || all === null || values.includes(null)) return { without: values, error: null, bias: null };
  // In order of size, so that the order of the items changes no bit.
  const numbers = (values as number[]).toSorted((a, b) => a - b);
  const mean = numbers.reduce((sum, value) => sum + value / count, 0);
  const squares = numbers.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return {
    without: values,
    error: Math.sqrt(((count - 1) / count) * squares),
    bias: (count - 1) * (mean - all),
  };
}
