/** A square matrix as the product of a lower and an upper triangle, with its rows in another order. */
export interface LU {
  readonly n: number;
  /** Both triangles in one, row by row; the diagonal of ones of the lower one is left out. */
  readonly both: Float64Array;
  /** By row of the triangles, the row of the matrix. */
  readonly order: Int32Array;
  /** Of the determinant: 1, -1, or 0 where a pivot is 0. */
  readonly sign: -1 | 0 | 1;
}

/** Factors a matrix, row by row, with the largest pivot of each column. O(n³ 2 / 3). */
export function lu(matrix: Float64Array, n: number): LU {
  const both = Float64Array.from(matrix.subarray(0, n * n));
  const order = Int32Array.from({ length: n }, (_, i) => i);
  let sign = 1;
  for (let k = 0; k < n; k++) {
    let best = k;
    for (let i = k + 1; i < n; i++) if (Math.abs(both[i * n + k]!) > Math.abs(both[best * n + k]!)) best = i;
    if (best !== k) {
      for (let j = 0; j < n; j++) {
        const held = both[k * n + j]!;
        both[k * n + j] = both[best * n + j]!;
        both[best * n + j] = held;
      }
      const held = order[k]!;
      order[k] = order[best]!;
      order[best] = held;
      sign = -sign;
    }
    const pivot = both[k * n + k]!;
    if (pivot < 0) sign = -sign;
    if (pivot === 0) {
      sign = 0;
      continue;
    }
    for (let i = k + 1; i < n; i++) {
      const factor = both[i * n + k]! / pivot;
      if (factor === 0) continue;
      both[i * n + k] = factor;
      for (let j = k + 1; j < n; j++) both[i * n + j]! -= factor * both[k * n + j]!;
    }
  }
  return { n, both, order, sign: sign as LU['sign'] };
}

/**
 * The x with `matrix x = right`, of a factored matrix; not finite where that is singular. O(n²).
 *
 * @example solveLu(lu(Float64Array.of(0, 2, 1, 0), 2), Float64Array.of(4, 3)) // Float64Array [3, 2]
 */
export function solveLu({ n, both, order }: LU, right: Float64Array): Float64Array {
  const x = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let sum = right[order[i]!]!;
    for (let k = 0; k < i; k++) sum -= both[i * n + k]! * x[k]!;
    x[i] = sum;
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = x[i]!;
    for (let k = i + 1; k < n; k++) sum -= both[i * n + k]! * x[k]!;
    x[i] = sum / both[i * n + i]!;
  }
  return x;
}

/** The x with `matrixᵀ x = right`. O(n²). */
export function solveLuTransposed({ n, both, order }: LU, right: Float64Array): Float64Array {
  const y = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let sum = right[i]!;
    for (let k = 0; k < i; k++) sum -= both[k * n + i]! * y[k]!;
    y[i] = sum / both[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = y[i]!;
    for (let k = i + 1; k < n; k++) sum -= both[k * n + i]! * y[k]!;
    y[i] = sum;
  }
  const x = new Float64Array(n);
  for (let i = 0; i < n; i++) x[order[i]!] = y[i]!;
  return x;
}
