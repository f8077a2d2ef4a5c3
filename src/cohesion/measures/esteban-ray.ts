import { checkFinite } from '../../stats/check-pairs.ts';
import { totalOf } from './check-counts.ts';

export interface EstebanRayOptions {
  /** How much it counts that a camp is large, above 0 and up to 1.6; 1.3 unless told. */
  readonly alpha?: number;
}

/** The greatest sensitivity for which the measure has the properties that define it. */
const GREATEST_ALPHA = 1.6;

/**
 * The polarisation of Esteban and Ray, as it is printed: 0 where all are at one place, and greatest where half are at either end. Its
 * units are those of `places` (and depend on `alpha`), so that only values on one scale can be compared: see `estebanRayShare`. Null
 * for nobody.
 *
 * `Σ Σ share_i^(1 + alpha) share_j |place_i - place_j|`: Esteban and Ray 1994, "On the measurement of polarization", DOI
 * 10.2307/2951734. O(camps²).
 *
 * @param sizes of the camps, as numbers of members or as shares
 * @param places where they stand
 * @throws RangeError where sizes and places are not as many or not finite, or alpha is out of its range
 * @example estebanRay([0.4, 0.2, 0.4], [-1, 0, 1]) // 0.26283557734540003
 */
export function estebanRay(
  sizes: ArrayLike<number>,
  places: ArrayLike<number>,
  { alpha = 1.3 }: EstebanRayOptions = {},
): number | null {
  if (!(alpha > 0 && alpha <= GREATEST_ALPHA)) throw new RangeError(`no alpha of 0 to 1.6: ${alpha}`);
  if (sizes.length !== places.length) {
    throw new RangeError(`no camps: ${sizes.length} sizes and ${places.length} places`);
  }
  checkFinite(places);
  const all = totalOf(sizes);
  if (all === 0) return null;
  let polarisation = 0;
  // Pair by pair, so that a scale turned round gives the same bits.
  for (let i = 0; i < sizes.length; i++) {
    for (let j = 0; j < i; j++) {
      const [one, other] = [sizes[i]! / all, sizes[j]! / all];
      const distance = Math.abs(places[i]! - places[j]!);
      polarisation += distance * (one ** (1 + alpha) * other + other ** (1 + alpha) * one);
    }
  }
  return polarisation;
}

/**
 * The polarisation of Esteban and Ray as a share of the most that there can be on the scale, which is half of the members at either
 * end: 0 (all at one place) to 1. No units, so that scales can be compared. Null for nobody.
 *
 * @param scale both ends of the scale; -1 and 1 unless told, the stances
 * @throws RangeError like `estebanRay`, and where the scale has no width or a place lies outside it
 * @example estebanRayShare([0.4, 0.2, 0.4], [-1, 0, 1]) // 0.6471...
 */
export function estebanRayShare(
  sizes: ArrayLike<number>,
  places: ArrayLike<number>,
  { scale = [-1, 1], ...options }: EstebanRayOptions & { readonly scale?: readonly [number, number] } = {},
): number | null {
  const [low, high] = scale;
  if (!(high - low > 0)) throw new RangeError(`no scale: ${low} to ${high}`);
  for (let i = 0; i < places.length; i++) {
    if (!(places[i]! >= low && places[i]! <= high)) {
      throw new RangeError(`no place between ${low} and ${high}: ${places[i]}`);
    }
  }
  const value = estebanRay(sizes, places, options);
  return value === null ? null : value / estebanRay([1, 1], scale, options)!;
}
