/**
 * Chances of several tests, adjusted so that under `level` any false alarm among all is no more likely than `level`, however the
 * tests hang together; in the order given. O(n log n).
 *
 * Holm 1979, "A simple sequentially rejective multiple test procedure", https://www.jstor.org/stable/4615733.
 *
 * @throws RangeError where one is no chance
 * @example holm([0.01, 0.04, 0.03]) // Float64Array [0.03, 0.06, 0.06]
 */
export function holm(chances: ArrayLike<number>): Float64Array {
  const n = chances.length;
  const adjusted = new Float64Array(n);
  let most = 0;
  for (const [place, i] of ascending(chances).entries()) {
    most = Math.max(most, Math.min(1, (n - place) * chances[i]!));
    adjusted[i] = most;
  }
  return adjusted;
}

/** The places of the chances from the least to the greatest. */
export function ascending(chances: ArrayLike<number>): number[] {
  for (let i = 0; i < chances.length; i++) {
    if (!(chances[i]! >= 0 && chances[i]! <= 1)) throw new RangeError(`no chance: ${chances[i]}`);
  }
  return Array.from({ length: chances.length }, (_, i) => i).toSorted((a, b) => chances[a]! - chances[b]!);
}
