import type { Matrix } from '../matrix.ts';
import { clusterCount, type Membership } from './membership.ts';

export interface Silhouette {
  /** Node -> from -1 (nearer to another cluster) to 1 (well inside its own); 0 where it is alone in its cluster. */
  readonly widths: Float64Array;
  /** Mean of all widths; NaN with fewer than two clusters. */
  readonly mean: number;
  /** Cluster -> mean of its widths. */
  readonly byCluster: Float64Array;
}

/**
 * How well each node lies in its cluster: `(b - a) / max(a, b)` with a its mean distance to the others of its own cluster and
 * b the least mean distance to another cluster.
 *
 * Rousseeuw 1987, DOI 10.1016/0377-0427(87)90125-7. O(n²).
 *
 * @param distances square, symmetric, none negative
 */
export function silhouette(distances: Matrix, membership: Membership): Silhouette {
  const n = distances.rows.length;
  if (membership.length !== n) throw new RangeError(`no partition of ${n} nodes: ${membership.length} given`);
  const count = clusterCount(membership);
  const sizes = new Float64Array(count);
  for (const cluster of membership) sizes[cluster]!++;
  const widths = new Float64Array(n);
  const byCluster = new Float64Array(count);
  const sums = new Float64Array(count);
  let total = 0;
  for (let i = 0; i < n; i++) {
    const own = membership[i]!;
    sums.fill(0);
    for (let j = 0; j < n; j++) sums[membership[j]!]! += distances.values[i * n + j]!;
    let nearest = Infinity;
    for (let c = 0; c < count; c++) if (c !== own) nearest = Math.min(nearest, sums[c]! / sizes[c]!);
    if (sizes[own]! > 1 && count > 1) {
      const within = (sums[own]! - distances.values[i * n + i]!) / (sizes[own]! - 1);
      const greater = Math.max(within, nearest);
      widths[i] = greater > 0 ? (nearest - within) / greater : 0;
    }
    byCluster[own]! += widths[i]! / sizes[own]!;
    total += widths[i]!;
  }
  return { widths, mean: count > 1 ? total / n : Number.NaN, byCluster };
}
