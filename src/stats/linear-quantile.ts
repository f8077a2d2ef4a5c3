/**
 * The quantile of a sample of a quantity that can lie between two of its values (type 7 of Hyndman and Fan 1996,
 * DOI 10.1080/00031305.1996.10473566, what R and numpy give unless told otherwise).
 *
 * @param sorted in ascending order, at least one
 * @param p from 0 to 1
 * @throws RangeError where there is no value or `p` is no share
 * @example linearQuantile([1, 2, 4], 0.25) // 1.5
 */
export function linearQuantile(sorted: ArrayLike<number>, p: number): number {
  if (sorted.length === 0) throw new RangeError('no quantile: there is no value');
  if (!(p >= 0 && p <= 1)) throw new RangeError(`no share: ${p}`);
  const place = p * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below]!;
  return place === below ? low : low + (sorted[below + 1]! - low) * (place - below);
}
