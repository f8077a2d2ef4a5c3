import { ofTridiagonal, reflections, toTridiagonal } from './tridiagonal.ts';

export interface Eigenvectors {
  /** In descending order. */
  readonly values: Float64Array;
  /** Row i of vector r at `i * n + r`: unit columns; the entry of greatest size is positive. */
  readonly vectors: Float64Array;
}

/**
 * The eigenvalues and eigenvectors of a real symmetric matrix, by the method of `symmetricEigenvalues` (tred2 and imtql2 of the
 * same papers). Errors are a small multiple of 2.2e-16 times the largest eigenvalue. Cost: some 9 n³.
 *
 * @param matrix row by row, finite; only the lower triangle is read, and nothing is written
 * @throws RangeError where there are not `n * n` cells, or one is not finite
 * @example symmetricEigenvectors([0, 1, 1, 0], 2).values // Float64Array [1, -1]
 */
export function symmetricEigenvectors(matrix: ArrayLike<number>, n: number): Eigenvectors {
  if (matrix.length !== n * n) throw new RangeError(`no square matrix: ${matrix.length} cells of ${n} rows`);
  const a = Float64Array.from(matrix);
  let scale = 0;
  for (const cell of a) {
    if (!Number.isFinite(cell)) throw new RangeError(`no number: ${cell}`);
    scale = Math.max(scale, Math.abs(cell));
  }
  // Squares of very large or very small cells must neither overflow nor vanish.
  if (scale > 0) for (let at = 0; at < a.length; at++) a[at] = a[at]! / scale;
  const diagonal = new Float64Array(n);
  const beside = new Float64Array(n);
  toTridiagonal(a, n, diagonal, beside);
  const rows = reflections(a, n);
  ofTridiagonal(diagonal, beside, rows);
  const order = Array.from(diagonal.keys()).toSorted((r, s) => diagonal[s]! - diagonal[r]! || r - s);
  const vectors = new Float64Array(n * n);
  for (const [place, r] of order.entries()) {
    const row = rows.subarray(r * n, (r + 1) * n);
    const sign = greatest(row) < 0 ? -1 : 1;
    for (let i = 0; i < n; i++) vectors[i * n + place] = sign * row[i]!;
  }
  return { values: Float64Array.from(order, (r) => diagonal[r]! * scale), vectors };
}

/** The entry of greatest size; of equal ones the first, which rounding must not change. */
function greatest(row: Float64Array): number {
  let most = 0;
  for (const entry of row) if (Math.abs(entry) > Math.abs(most) * (1 + 1e-9)) most = entry;
  return most;
}
