import { totalOf } from './check-counts.ts';

/**
 * The consensus of Tastle and Wierman: 1 where all choose the same category, 0 where half choose either end of the scale. No units.
 * Categories are taken to be equally far apart. Null for nobody, and for fewer than two categories.
 *
 * `1 + Σ share log2(1 - |x - mean| / width)`: Tastle and Wierman 2007, "Consensus and dissention: a measure of ordinal dispersion",
 * DOI 10.1016/j.ijar.2006.06.024.
 *
 * @param counts of the categories in their order
 * @throws RangeError where a count is below 0 or not finite
 * @example tastleWierman([8, 3, 11]) // 0.13777266358656215
 */
export function tastleWierman(counts: ArrayLike<number>): number | null {
  const all = totalOf(counts);
  const width = counts.length - 1;
  if (all === 0 || width < 1) return null;
  // From the middle of the scale, so that its two ends are treated alike to the last bit.
  let sum = 0;
  for (let x = 0; x <= width; x++) sum += counts[x]! * (2 * x - width);
  const mean = sum / all;
  const logarithms: number[] = [];
  for (let x = 0; x <= width; x++) {
    if (!(counts[x]! > 0)) continue;
    logarithms.push((counts[x]! / all) * Math.log2(1 - Math.abs(2 * x - width - mean) / (2 * width)));
  }
  return Math.max(
    0,
    logarithms.toSorted((a, b) => a - b).reduce((total, each) => total + each, 1),
  );
}
