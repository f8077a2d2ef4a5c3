import { type LU, solveLu, solveLuTransposed } from '../../../stats/lu.ts';
import { norm } from './curve.ts';

/**
 * About the smallest singular value of a factored matrix, and its direction, by inverse iteration from a direction that is near
 * it; 0 for a singular matrix. O(n²) a round.
 */
export function smallestSingular(
  factors: LU,
  near: Float64Array | null,
  rounds = 3,
): { readonly value: number; readonly direction: Float64Array } {
  const { n, sign } = factors;
  // Any direction that is not by chance across the one that is looked for.
  let direction = near ?? Float64Array.from({ length: n }, (_, i) => 1 + ((i * 0.618_034) % 1));
  if (sign === 0) return { value: 0, direction };
  let value = Infinity;
  for (let round = 0; round < rounds; round++) {
    const length = norm(direction);
    const unit = Float64Array.from(direction, (part) => part / length);
    direction = solveLu(factors, solveLuTransposed(factors, unit));
    value = 1 / Math.sqrt(norm(direction));
  }
  const length = norm(direction);
  return { value, direction: Float64Array.from(direction, (part) => part / length) };
}
