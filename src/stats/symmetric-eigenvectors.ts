import { singularValues } from './singular-values.ts';

export interface Eigenvectors {
  /** In descending order. */
  readonly values: Float64Array;
  /** Row i of vector r at `i * n + r`: unit columns; the entry of greatest size is positive. */
  readonly vectors: Float64Array;
}

/**
 * The eigenvalues and eigenvectors of a real symmetric matrix: the singular values of the matrix shifted up by a bound of its
 * eigenvalues (Gershgorin), so that none is negative. Errors are a small multiple of 2.2e-16 times that bound. Where
 * vectors are not needed `symmetricEigenvalues` is much faster. Cost: about 60 n³.
 *
 * @throws RangeError where there are not `n * n` cells, or one is not finite
 * @example symmetricEigenvectors(Float64Array.of(0, 1, 1, 0), 2).values // Float64Array [1, -1]
 */
export function symmetricEigenvectors(matrix: ArrayLike<number>, n: number): Eigenvectors {
  const shifted = Float64Array.from(matrix);
  let bound = 0;
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let j = 0; j < n; j++) sum += Math.abs(shifted[i * n + j]!);
    bound = Math.max(bound, sum);
  }
  for (let i = 0; i < n; i++) shifted[i * n + i]! += bound;
  const { values, right } = singularValues(shifted, n, n);
  return { values: values.map((value) => value - bound), vectors: right };
}
