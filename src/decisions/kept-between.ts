/**
 * A mean of positions that rounding has not carried beyond them.
 *
 * @example keptBetween(5.000000000000001, [5, 5]) // 5
 */
export function keptBetween(mean: number, positions: readonly number[]): number {
  const low = positions.reduce((a, b) => Math.min(a, b), Infinity);
  const high = positions.reduce((a, b) => Math.max(a, b), -Infinity);
  return Math.min(high, Math.max(low, mean));
}
