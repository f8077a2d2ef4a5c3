import type { Rng } from '../../stats/rng.ts';
import type { Matrix } from '../matrix.ts';
import { leiden, louvain } from './communities.ts';
import { graphOf } from './graph.ts';
import { kMeansClusters } from './k-means.ts';
import { cutInto, hierarchicalClusters } from './linkage.ts';
import { medoidClusters } from './medoids.ts';
import { clusterCount, type Membership } from './membership.ts';
import { modularity } from './modularity.ts';
import { silhouette } from './silhouette.ts';
import { spectralClusters, spectralEmbedding } from './spectral-clusters.ts';

export const clusterMethods = [
  'single',
  'average',
  'complete',
  'ward',
  'medoids',
  'means',
  'spectral',
  'louvain',
  'leiden',
] as const;

/**
 * `single` to `ward`, `medoids` and `means` (of the rows of the distances) cluster by distances, `spectral`, `louvain` and `leiden`
 * by the links of the network; the last two choose the number of clusters themselves.
 */
export type ClusterMethod = (typeof clusterMethods)[number];

/** What one method finds with the number of clusters at which its modularity is greatest. */
export interface Clustering {
  readonly method: ClusterMethod;
  readonly clusters: number;
  readonly modularity: number;
  /** Mean silhouette on the distances; NaN for one cluster. */
  readonly silhouette: number;
  /** Node -> cluster, numbered in the order in which they first come. */
  readonly membership: Membership;
}

export interface ClusteringOptions {
  readonly rng: Rng;
  readonly methods: readonly ClusterMethod[];
  /** Least and greatest number of clusters to try; no more than there are nodes. */
  readonly least: number;
  readonly most: number;
}

/** Gains in modularity below this are rounding. */
const LEAST_GAIN = 1e-12;

/**
 * The clusters that each method finds, in the order of the methods, measured alike: modularity on the network, silhouette on the
 * distances.
 *
 * @param network weights between the nodes; those below 0 count as 0
 * @param distances of the same nodes in the same order
 * @throws RangeError without a method, or for a range of numbers that is empty
 */
export function clusterings(
  network: Matrix,
  distances: Matrix,
  { rng, methods, least, most }: ClusteringOptions,
): readonly Clustering[] {
  const n = distances.rows.length;
  if (methods.length === 0) throw new RangeError('no methods: 0');
  if (!(least >= 1 && most >= least)) throw new RangeError(`no number of clusters: ${least} to ${most}`);
  const graph = graphOf(network);
  if (graph.size !== n) throw new RangeError(`no network of ${n} nodes: ${graph.size}`);
  const counts: number[] = [];
  for (let count = Math.min(least, n); count <= Math.min(most, n); count++) counts.push(count);

  const partitions = (method: ClusterMethod): Membership[] => {
    switch (method) {
      case 'louvain':
        return [louvain(graph, { rng })];
      case 'leiden':
        return [leiden(graph, { rng })];
      case 'medoids':
        return counts.map((count) => medoidClusters(distances, count).membership);
      case 'means':
        return counts.map((count) => kMeansClusters(distances.values, n, count, { rng }));
      case 'spectral': {
        const embedding = spectralEmbedding(network);
        return counts.map((count) => spectralClusters(embedding, count, rng));
      }
      default: {
        const tree = hierarchicalClusters(distances, method);
        return counts.map((count) => cutInto(tree, count));
      }
    }
  };
  return methods.map((method) => {
    let [best, greatest] = [new Int32Array(n), -Infinity];
    for (const membership of partitions(method)) {
      const value = modularity(graph, membership);
      if (value > greatest + LEAST_GAIN) [best, greatest] = [Int32Array.from(membership), value];
    }
    return {
      method,
      clusters: clusterCount(best),
      modularity: greatest,
      silhouette: silhouette(distances, best).mean,
      membership: best,
    };
  });
}

/** The clustering of the greatest modularity; among equals the first. */
export function mostModular<Candidate extends Clustering>(candidates: readonly Candidate[]): Candidate {
  return candidates.reduce((best, each) => (each.modularity > best.modularity + LEAST_GAIN ? each : best));
}
