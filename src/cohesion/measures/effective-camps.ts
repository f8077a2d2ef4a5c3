import { totalOf } from './check-counts.ts';

/**
 * The effective number of camps: how many camps of equal size would be as divided, from 1 (all in one) to the number of camps (all of
 * equal size). Unit: camps. Null for nobody.
 *
 * `1 / Σ share²`: Laakso and Taagepera 1979, "Effective number of parties", DOI 10.1177/001041407901200101. It asks only how large
 * camps are, not how far apart.
 *
 * @param sizes of the camps, as numbers of members or as shares
 * @throws RangeError where a size is below 0 or not finite
 * @example effectiveCamps([0.5, 0.3, 0.2]) // 2.6315789473684212
 */
export function effectiveCamps(sizes: ArrayLike<number>): number | null {
  const all = totalOf(sizes);
  if (all === 0) return null;
  let squares = 0;
  for (let i = 0; i < sizes.length; i++) squares += (sizes[i]! / all) ** 2;
  return 1 / squares;
}
