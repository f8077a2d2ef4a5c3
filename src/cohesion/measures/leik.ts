import { totalOf } from './check-counts.ts';

/**
 * Leik's ordinal consensus: 1 where all choose the same category, 0 where half choose either end of the scale. No units; the
 * distances of categories do not count. Null for nobody, and for fewer than two categories.
 *
 * `1 - 2 Σ d / (K - 1)` with `d` the lesser of the share up to a category and the share above it. Leik 1966, "A measure of ordinal
 * consensus", DOI 10.2307/1388242. Some programs return the complement under the same name.
 *
 * @param counts of the categories in their order
 * @throws RangeError where a count is below 0 or not finite
 * @example leik([8, 3, 11]) // 0.13636363636363635
 */
export function leik(counts: ArrayLike<number>): number | null {
  const all = totalOf(counts);
  const categories = counts.length;
  if (all === 0 || categories < 2) return null;
  let [below, dispersion] = [0, 0];
  for (let category = 0; category < categories - 1; category++) {
    below += counts[category]!;
    dispersion += Math.min(below, all - below);
  }
  return 1 - (2 * dispersion) / (all * (categories - 1));
}
