/**
 * The chance that a standard normal variable is above `z`, to 14 digits also far out in the tail, where `1 - cdf` has none left.
 *
 * A power series up to 2, a continued fraction above (Abramowitz and Stegun 1964, 26.2.11 and 26.2.14).
 *
 * @throws RangeError where `z` is no number
 * @example normalTail(1.959963984540054) // 0.025
 */
export function normalTail(z: number): number {
  if (Number.isNaN(z)) throw new RangeError(`no number: ${z}`);
  if (z < 0) return 1 - normalTail(-z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z < 2) {
    let [sum, term] = [0, z];
    for (let n = 1; term > 1e-18; n++) {
      sum += term;
      term *= (z * z) / (2 * n + 1);
    }
    return 0.5 - density * sum;
  }
  if (density === 0) return 0;
  // 1 / (z + 1 / (z + 2 / (z + 3 / ...))), from its end: 160 terms are enough at 2, fewer above.
  let fraction = z;
  for (let n = 160; n >= 1; n--) fraction = z + n / fraction;
  return density / fraction;
}
