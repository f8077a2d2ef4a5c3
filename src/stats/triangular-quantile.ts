/**
 * The quantile of the triangular distribution: what somebody means who names the least, the likeliest and the most.
 *
 * @param p from 0 to 1
 * @throws RangeError where `p` is no chance or the three are not in order
 * @example triangularQuantile(0.5, 0, 0.5, 1) // 0.5
 */
export function triangularQuantile(p: number, low: number, mode: number, high: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`no chance: ${p}`);
  if (!(low <= mode && mode <= high))
    throw new RangeError(`no triangle: ${low}, ${mode}, ${high} are not in order`);
  const width = high - low;
  if (width === 0) return low;
  return p * width <= mode - low
    ? low + Math.sqrt(p * width * (mode - low))
    : high - Math.sqrt((1 - p) * width * (high - mode));
}
