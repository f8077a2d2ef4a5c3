/**
 * The bound below which the score of a new case lies with chance `level` or more, whatever the distribution, if it is like
 * the cases that the scores come from: their `ceil((n + 1) level)`-th smallest; infinity where they are too few.
 *
 * Papadopoulos et al. 2002, DOI 10.1007/3-540-36755-1_29; Lei et al. 2018, DOI 10.1080/01621459.2017.1307116. With the
 * absolute errors of a forecast as scores, forecast ± bound is an interval; with `max(low - y, y - high)` the bound widens an
 * interval that was guessed (Romano, Patterson and Candès 2019).
 *
 * @param scores of cases that the forecast was not fitted to, in any order
 * @param level above 0 and below 1
 * @throws RangeError where there is no score or `level` is no chance between 0 and 1
 * @example splitConformal([3, 1, 2, 4], 0.6) // 3
 */
export function splitConformal(scores: ArrayLike<number>, level: number): number {
  if (scores.length === 0) throw new RangeError('no bound: there is no score');
  if (!(level > 0 && level < 1)) throw new RangeError(`no level between 0 and 1: ${level}`);
  const place = Math.ceil((scores.length + 1) * level - 1e-9);
  if (place > scores.length) return Infinity;
  return Float64Array.from(scores).toSorted()[place - 1]!;
}
