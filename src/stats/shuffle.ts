import type { Rng } from './rng.ts';

/**
 * Puts `values` in random order, in place, each order as likely as any other, and returns them: Durstenfeld 1964
 * (DOI 10.1145/364520.364540).
 *
 * @example shuffle([1, 2, 3], rng(1)) // [3, 1, 2]
 */
export function shuffle<Values extends Float64Array | Int32Array | unknown[]>(
  values: Values,
  rng: Rng,
): Values {
  for (let i = values.length - 1; i > 0; i--) {
    const j = Math.floor(rng() * (i + 1));
    const kept = values[i];
    values[i] = values[j]!;
    values[j] = kept!;
  }
  return values;
}
