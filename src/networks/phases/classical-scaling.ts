import { symmetricEigenvectors } from '../../stats/symmetric-eigenvectors.ts';
import type { Matrix } from '../matrix.ts';

/** Points whose distances are near to those given. */
export interface Scaling {
  /** Row i, dimension d at `i * dimensions + d`. */
  readonly points: Float64Array;
  readonly dimensions: number;
  /** The share of all eigenvalues above 0 that these dimensions have: 1 where the points keep the distances. NaN for one point. */
  readonly share: number;
}

/**
 * A map of the distances (multidimensional scaling). O(n³).
 *
 * Torgerson 1952, DOI 10.1007/BF02288916; Gower 1966, DOI 10.1093/biomet/53.3-4.325.
 *
 * @param dimensions 2 unless told
 */
export function classicalScaling({ rows, values }: Matrix, dimensions = 2): Scaling {
  const n = rows.length;
  const centred = new Float64Array(n * n);
  const means = new Float64Array(n);
  let mean = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) means[i]! += values[i * n + j]! ** 2 / n;
    mean += means[i]! / n;
  }
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++)
      centred[i * n + j] = -(values[i * n + j]! ** 2 - means[i]! - means[j]! + mean) / 2;
  }
  const { values: eigenvalues, vectors } = symmetricEigenvectors(centred, n);
  const points = new Float64Array(n * dimensions);
  let [shown, all] = [0, 0];
  for (const [r, value] of eigenvalues.entries()) {
    if (value <= 0) break;
    all += value;
    if (r >= dimensions) continue;
    shown += value;
    for (let i = 0; i < n; i++) points[i * dimensions + r] = vectors[i * n + r]! * Math.sqrt(value);
  }
  return { points, dimensions, share: shown / all };
}
