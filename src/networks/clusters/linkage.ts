import { type Linkage, linkageMerges, type Merge } from '../../stats/linkage-merges.ts';
import type { Matrix } from '../matrix.ts';
import { inOrderOfAppearance, type Membership } from './membership.ts';

export type { Linkage, Merge } from '../../stats/linkage-merges.ts';

export const linkages: readonly Linkage[] = ['single', 'average', 'complete', 'ward'];

/** A tree of clusters: `labels.length - 1` merges by height. */
export interface Dendrogram {
  readonly labels: readonly string[];
  readonly merges: readonly Merge[];
}

/**
 * Hierarchical clustering of nodes by their distances (`linkageMerges` in src/stats says how): O(n²) time and memory.
 *
 * @param distances square, symmetric, finite
 * @throws RangeError where a distance is missing or negative
 */
export function hierarchicalClusters(distances: Matrix, linkage: Linkage): Dendrogram {
  const n = distances.rows.length;
  if (distances.columns.length !== n || distances.values.length !== n * n) {
    throw new RangeError(`no distances: ${n} rows, ${distances.columns.length} columns`);
  }
  return { labels: distances.rows, merges: linkageMerges(distances.values, n, linkage) };
}

/** The clusters when the tree is cut into `count`. @throws RangeError unless `count` is from 1 to the number of nodes */
export function cutInto({ labels, merges }: Dendrogram, count: number): Membership {
  const n = labels.length;
  if (!Number.isInteger(count) || count < 1 || count > n) {
    throw new RangeError(`no cut of ${n} nodes: into ${count} clusters`);
  }
  const cluster = Int32Array.from({ length: n }, (_, i) => i);
  const members: number[][] = Array.from({ length: n }, (_, i) => [i]);
  for (const [t, { left, right }] of merges.slice(0, n - count).entries()) {
    const joined = [...members[left]!, ...members[right]!];
    members[n + t] = joined;
    for (const node of joined) cluster[node] = n + t;
  }
  return inOrderOfAppearance(cluster);
}
