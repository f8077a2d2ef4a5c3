/**
 * Weights as whole numbers without a common divisor, in the same proportions: decimal fractions are multiplied by a power
 * of ten.
 *
 * @returns null where they have more than six decimals in common
 * @example wholeWeights([0.5, 1.25, 2]) // { weights: [2, 5, 8], by: 4 }
 */
export function wholeWeights(
  weights: readonly number[],
): { readonly weights: number[]; readonly by: number } | null {
  for (let digits = 0; digits <= 6; digits++) {
    const by = 10 ** digits;
    const whole = weights.map((weight) => Math.round(weight * by));
    if (!whole.every((w, i) => Math.abs(w - weights[i]! * by) <= 1e-9 * Math.max(1, w))) continue;
    const divisor = whole.reduce(greatestDivisor, 0) || 1;
    return { weights: whole.map((w) => w / divisor), by: by / divisor };
  }
  return null;
}

/**
 * Weights as shares of `sum` in whole numbers (largest remainder): for power where the exact proportions are too fine.
 *
 * @example roundedWeights([1, 1, 1], 10) // [4, 3, 3]
 */
export function roundedWeights(weights: readonly number[], sum: number): number[] {
  const total = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((weight) => (weight / total) * sum);
  const whole = exact.map(Math.floor);
  const missing = sum - whole.reduce((a, b) => a + b, 0);
  const order = exact
    .map((x, i) => [x - whole[i]!, i] as const)
    .toSorted((a, b) => b[0] - a[0] || a[1] - b[1]);
  for (const [, i] of order.slice(0, missing)) whole[i]!++;
  return whole;
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
