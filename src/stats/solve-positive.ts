import { cholesky } from './cholesky.ts';

/**
 * The x with `matrix x = right`, or null where the symmetric matrix is not positive definite. O(n³ / 3).
 *
 * @example solvePositive(Float64Array.of(4, 2, 2, 5), Float64Array.of(8, 12)) // Float64Array [1, 2]
 */
export function solvePositive(matrix: Float64Array, right: Float64Array): Float64Array | null {
  const n = right.length;
  const lower = cholesky(matrix, n);
  return lower === null ? null : solveWith(lower, right);
}

/** The inverse of a symmetric positive definite matrix, or null where it is none. O(n³). */
export function inversePositive(matrix: Float64Array, n: number): Float64Array | null {
  const lower = cholesky(matrix, n);
  if (lower === null) return null;
  const inverse = new Float64Array(n * n);
  const unit = new Float64Array(n);
  for (let j = 0; j < n; j++) {
    unit.fill(0);
    unit[j] = 1;
    inverse.set(solveWith(lower, unit), j * n);
  }
  return inverse;
}

function solveWith(lower: Float64Array, right: Float64Array): Float64Array {
  const n = right.length;
  const x = Float64Array.from(right);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i]! -= lower[i * n + k]! * x[k]!;
    x[i]! /= lower[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i]! -= lower[k * n + i]! * x[k]!;
    x[i]! /= lower[i * n + i]!;
  }
  return x;
}
