/** Sums of chances that should meet a bound exactly miss it by rounding; this is far above that and far below a chance. */
const ROUNDING = 1e-12;

/**
 * The quantile of a discrete distribution: the smallest value that is reached with chance `p` (type 1 of Hyndman and
 * Fan 1996, DOI 10.1080/00031305.1996.10473566: no value between two possible ones is made up).
 *
 * @param values in ascending order
 * @param weights one for each value, none negative; they need not add up to 1
 * @param p from 0 to 1
 * @throws RangeError where there is no value, no weight, or `p` is no share
 * @example quantile([0, 0.25, 1], [1, 2, 1], 0.5) // 0.25
 */
export function quantile(values: ArrayLike<number>, weights: ArrayLike<number>, p: number): number {
  if (values.length === 0 || values.length !== weights.length) {
    throw new RangeError(`no distribution: ${values.length} values with ${weights.length} weights`);
  }
  if (!(p >= 0 && p <= 1)) throw new RangeError(`no share: ${p}`);
  let total = 0;
  for (let i = 0; i < weights.length; i++) total += weights[i]!;
  if (!(total > 0)) throw new RangeError(`no distribution: the weights add up to ${total}`);
  let reached = 0;
  let last = 0;
  for (let i = 0; i < values.length; i++) {
    if (weights[i] === 0) continue;
    last = values[i]!;
    reached += weights[i]! / total;
    if (reached >= p - ROUNDING) return last;
  }
  return last;
}
