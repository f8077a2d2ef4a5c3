/**
 * The scale that positions are most likely measured on, where nobody says: the usual one that holds them all, else from
 * the lowest to the highest. 0 to 1, -1 to 1 and 0 to 100 count as usual, the narrowest first.
 *
 * @example scaleOf([0, 0.5, 1]) // [0, 1]
 * @example scaleOf([4, 7, 10]) // [0, 100]
 * @example scaleOf([-20, 300]) // [-20, 300]
 */
export function scaleOf(positions: readonly number[]): readonly [number, number] {
  const low = positions.reduce((least, x) => Math.min(least, x), Infinity);
  const high = positions.reduce((most, x) => Math.max(most, x), -Infinity);
  const usual = [
    [0, 1],
    [-1, 1],
    [0, 100],
  ] as const;
  return usual.find(([from, to]) => low >= from && high <= to) ?? [low, high];
}
