/**
 * The weighted median of positions: no more than half of the weight lies on either side. Where half lies up to one position and
 * half from the next, the middle between the two, so that mirroring the scale mirrors it. O(n^2) at worst, next to
 * n for positions nearly in order; allocates nothing.
 *
 * @param order room for the indexes by position, as long as the positions
 * @returns NaN where no weight is above 0
 * @example weightedMiddle(Float64Array.of(0, 10, 20), Float64Array.of(1, 1, 3), new Int32Array(3)) // 20
 */
export function weightedMiddle(positions: Float64Array, weights: Float64Array, order: Int32Array): number {
  const n = positions.length;
  let total = 0;
  for (let i = 0; i < n; i++) {
    order[i] = i;
    total += weights[i]!;
  }
  for (let a = 1; a < n; a++) {
    const actor = order[a]!;
    const x = positions[actor]!;
    let b = a - 1;
    for (; b >= 0 && positions[order[b]!]! > x; b--) order[b + 1] = order[b]!;
    order[b + 1] = actor;
  }
  if (!(total > 0)) return NaN;
  const half = total / 2;
  // Sums of decimal fractions that should be equal to half may miss it by rounding.
  const slack = total * 1e-12;
  let sum = 0;
  for (let a = 0; a < n; a++) {
    const i = order[a]!;
    if (weights[i] === 0) continue;
    sum += weights[i]!;
    if (sum > half + slack) return positions[i]!;
    if (sum < half - slack) continue;
    for (let b = a + 1; b < n; b++) {
      const next = order[b]!;
      if (weights[next]! > 0) return (positions[i]! + positions[next]!) / 2;
    }
    return positions[i]!;
  }
  return positions[order[n - 1]!]!;
}
