import type { Rng } from '../../stats/rng.ts';
import { shuffle } from '../../stats/shuffle.ts';

/**
 * Deals what was said about each concept anew among the statements about it: row -> the row whose side it takes.
 *
 * Kept: how often each actor speaks about each concept (so how active it is, and how popular a concept), and how often each side is taken on
 * each concept. Not kept: who takes which side, which is what polarisation is about. This is the null of `polarisationNull`.
 *
 * @param concepts row -> concept
 * @example dealtSides(Int32Array.of(0, 1, 0), rng(3)) // Int32Array [2, 1, 0]: rows 0 and 2 change sides
 */
export function dealtSides(concepts: ArrayLike<number>, rng: Rng): Int32Array {
  const rows = new Map<number, number[]>();
  for (let row = 0; row < concepts.length; row++) {
    const same = rows.get(concepts[row]!);
    if (same === undefined) rows.set(concepts[row]!, [row]);
    else same.push(row);
  }
  const dealt = new Int32Array(concepts.length);
  for (const same of rows.values()) {
    const sides = shuffle(Int32Array.from(same), rng);
    for (const [i, row] of same.entries()) dealt[row] = sides[i]!;
  }
  return dealt;
}
