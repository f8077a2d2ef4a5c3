/**
 * The Brier score: the mean squared distance of chances from what happened. 0 is best; always 1/2 gives 1/4.
 *
 * Brier 1950, DOI 10.1175/1520-0493(1950)078<0001:VOFEIT>2.0.CO;2, for one kind of event (half of the printed sum over
 * whether it happens and whether it does not).
 *
 * @param chances from 0 to 1
 * @param happened 1 where it did, 0 where not
 * @throws RangeError where there is none, their numbers differ or one is no chance
 * @example brierScore([0.9, 0.2], [1, 0]) // 0.025
 */
export function brierScore(chances: ArrayLike<number>, happened: ArrayLike<number>): number {
  const n = chances.length;
  if (n === 0 || n !== happened.length)
    throw new RangeError(`no score: ${n} chances of ${happened.length} events`);
  let sum = 0;
  for (let i = 0; i < n; i++) {
    if (!(chances[i]! >= 0 && chances[i]! <= 1)) throw new RangeError(`no chance: ${chances[i]}`);
    sum += (chances[i]! - happened[i]!) ** 2;
  }
  return sum / n;
}
