/**
 * The continuous ranked probability score of a forecast that is given by quantiles: twice the mean of their pinball losses,
 * each level standing for those nearest to it. It tends to the exact score as levels become many and even.
 *
 * Laio and Tamea 2007, DOI 10.5194/hess-11-1267-2007 (the score as an integral over quantiles).
 *
 * @param levels ascending, between 0 and 1
 * @param quantiles one for each level
 * @throws RangeError where there is none or their numbers differ
 * @example crpsOfQuantiles([0.5], [10], 30) // 20
 */
export function crpsOfQuantiles(
  levels: ArrayLike<number>,
  quantiles: ArrayLike<number>,
  outcome: number,
): number {
  const n = levels.length;
  if (n === 0 || n !== quantiles.length)
    throw new RangeError(`no forecast: ${quantiles.length} quantiles of ${n} levels`);
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const from = i === 0 ? 0 : (levels[i - 1]! + levels[i]!) / 2;
    const to = i === n - 1 ? 1 : (levels[i]! + levels[i + 1]!) / 2;
    const miss = outcome - quantiles[i]!;
    sum += (to - from) * miss * (miss < 0 ? levels[i]! - 1 : levels[i]!);
  }
  return 2 * sum;
}
