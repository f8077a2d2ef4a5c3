/**
 * The lower triangle L with `L L' = matrix`, or null where the symmetric matrix is not positive definite. O(n³ / 3).
 *
 * @param matrix row by row; only the lower triangle is read
 * @example cholesky(Float64Array.of(4, 2, 2, 5), 2) // Float64Array [2, 0, 1, 2]
 */
export function cholesky(matrix: Float64Array, n: number): Float64Array | null {
  const lower = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * n + j]!;
      for (let k = 0; k < j; k++) sum -= lower[i * n + k]! * lower[j * n + k]!;
      if (i > j) lower[i * n + j] = sum / lower[j * n + j]!;
      else if (!(sum > Math.abs(matrix[i * n + i]!) * 1e-14)) return null;
      else lower[i * n + i] = Math.sqrt(sum);
    }
  }
  return lower;
}
