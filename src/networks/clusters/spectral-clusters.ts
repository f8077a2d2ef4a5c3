import type { Rng } from '../../stats/rng.ts';
import { symmetricEigenvectors } from '../../stats/symmetric-eigenvectors.ts';
import type { Matrix } from '../matrix.ts';
import { kMeansClusters } from './k-means.ts';
import type { Membership } from './membership.ts';

/** The spectral embedding of a network: row by row as many numbers as wanted, each row of length 1. */
export type Embedding = (count: number) => Float64Array;

/**
 * Where nodes lie by the eigenvectors of the smallest eigenvalues of the normalised Laplacian, for `spectralClusters`. O(n³), once
 * for all numbers of clusters. (rDNA 3 takes the eigenvectors of the largest eigenvalues, which show no clusters.)
 *
 * @param network symmetric, weights below 0 count as 0
 */
export function spectralEmbedding({ rows, values }: Matrix): Embedding {
  const n = rows.length;
  const roots = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) if (i !== j) roots[i]! += Math.max(0, values[i * n + j]!);
    roots[i] = Math.sqrt(roots[i]!);
  }
  // The largest eigenvalues of this are the smallest of the normalised Laplacian, 1 less each.
  const normalised = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const scale = roots[i]! * roots[j]!;
      if (i !== j && scale > 0) normalised[i * n + j] = Math.max(0, values[i * n + j]!) / scale;
    }
  }
  const { vectors } = symmetricEigenvectors(normalised, n);
  return (count) => {
    const points = new Float64Array(n * count);
    for (let i = 0; i < n; i++) {
      let squares = 0;
      for (let r = 0; r < count; r++) squares += vectors[i * n + r]! ** 2;
      const length = squares > 0 ? Math.sqrt(squares) : 1;
      for (let r = 0; r < count; r++) points[i * count + r] = vectors[i * n + r]! / length;
    }
    return points;
  };
}

/** Ng, Jordan and Weiss 2002, "On spectral clustering": means of the rows of the embedding. */
export function spectralClusters(embedding: Embedding, count: number, rng: Rng): Membership {
  return kMeansClusters(embedding(count), count, count, { rng });
}
