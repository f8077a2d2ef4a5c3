/**
 * The continuous ranked probability score of a forecast that is a sample or a set of values with weights: the area between
 * its distribution function and the step at the outcome. 0 is best; of a single value it is the absolute error. O(n).
 *
 * Matheson and Winkler 1976, DOI 10.1287/mnsc.22.10.1087; Gneiting and Raftery 2007, DOI 10.1198/016214506000001437.
 *
 * @param sorted values in ascending order
 * @param weights one for each value, none negative; they need not add up to 1; default equal ones
 * @throws RangeError where there is no value or no weight
 * @example crps([0, 100], 0) // 25
 */
export function crps(sorted: ArrayLike<number>, outcome: number, weights?: ArrayLike<number>): number {
  const n = sorted.length;
  if (n === 0 || (weights !== undefined && weights.length !== n))
    throw new RangeError(`no forecast: ${n} values with ${weights?.length ?? n} weights`);
  let total = 0;
  for (let i = 0; i < n; i++) total += weights?.[i] ?? 1;
  if (!(total > 0)) throw new RangeError(`no forecast: the weights add up to ${total}`);
  let below = 0;
  let area = outcome < sorted[0]! ? sorted[0]! - outcome : 0;
  for (let i = 0; i < n; i++) {
    below += (weights?.[i] ?? 1) / total;
    const from = sorted[i]!;
    const to = i + 1 < n ? sorted[i + 1]! : Math.max(from, outcome);
    const cut = Math.min(Math.max(outcome, from), to);
    area += (cut - from) * below * below + (to - cut) * (1 - below) * (1 - below);
  }
  return area;
}
