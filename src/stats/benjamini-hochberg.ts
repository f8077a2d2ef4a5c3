import { ascending } from './holm.ts';

/**
 * Chances of several tests, adjusted so that of what is under `level` a share of no more than `level` is to be expected to be false
 * alarms (the tests independent, or hanging together in the same sense); in the order given. O(n log n).
 *
 * Benjamini and Hochberg 1995, "Controlling the false discovery rate", DOI 10.1111/j.2517-6161.1995.tb02031.x.
 *
 * @throws RangeError where one is no chance
 * @example benjaminiHochberg([0.01, 0.04, 0.03]) // Float64Array [0.03, 0.04, 0.04]
 */
export function benjaminiHochberg(chances: ArrayLike<number>): Float64Array {
  const n = chances.length;
  const adjusted = new Float64Array(n);
  let least = 1;
  const order = ascending(chances);
  for (let place = n; place >= 1; place--) {
    const i = order[place - 1]!;
    least = Math.min(least, (n / place) * chances[i]!);
    adjusted[i] = least;
  }
  return adjusted;
}
