/**
 * The logarithmic score: the mean of the natural logarithm of the chance that was given to what happened, with its sign
 * turned. 0 is best; always 1/2 gives .693; infinite where something happened that was said to be impossible.
 *
 * Good 1952, DOI 10.1111/j.2517-6161.1952.tb00104.x.
 *
 * @param chances from 0 to 1
 * @param happened 1 where it did, 0 where not
 * @throws RangeError where there is none, their numbers differ or one is no chance
 * @example logScore([0.9, 0.2], [1, 0]) // 0.1642520335
 */
export function logScore(chances: ArrayLike<number>, happened: ArrayLike<number>): number {
  const n = chances.length;
  if (n === 0 || n !== happened.length)
    throw new RangeError(`no score: ${n} chances of ${happened.length} events`);
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const chance = chances[i]!;
    if (!(chance >= 0 && chance <= 1)) throw new RangeError(`no chance: ${chance}`);
    sum -= happened[i] === 1 ? Math.log(chance) : Math.log1p(-chance);
  }
  return sum / n;
}
