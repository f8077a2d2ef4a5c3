/**
 * How many are counted in all categories together.
 *
 * @throws RangeError where a count is below 0 or not finite
 */
export function totalOf(counts: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < counts.length; i++) {
    if (!(counts[i]! >= 0 && counts[i]! < Infinity)) throw new RangeError(`no count: ${counts[i]}`);
    total += counts[i]!;
  }
  return total;
}
