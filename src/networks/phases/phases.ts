import type { Rng } from '../../stats/rng.ts';
import { leiden, louvain } from '../clusters/communities.ts';
import { graphOf } from '../clusters/graph.ts';
import { kMeansClusters } from '../clusters/k-means.ts';
import { cutInto, hierarchicalClusters } from '../clusters/linkage.ts';
import { medoidClusters } from '../clusters/medoids.ts';
import { clusterCount, type Membership } from '../clusters/membership.ts';
import { modularity } from '../clusters/modularity.ts';
import { type Silhouette, silhouette } from '../clusters/silhouette.ts';
import { spectralClusters, spectralEmbedding } from '../clusters/spectral-clusters.ts';
import type { Matrix } from '../matrix.ts';

export const phaseMethods = [
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
export type PhaseMethod = (typeof phaseMethods)[number];

export interface PhaseOptions {
  readonly rng: Rng;
  /** All unless told. Louvain and Leiden choose their number of states themselves. */
  readonly methods?: readonly PhaseMethod[];
  /** Least and greatest number of states to try, 2 and 6 unless told. */
  readonly least?: number;
  readonly most?: number;
}

/** What one method finds with the number of states at which its modularity is greatest. */
export interface PhaseCandidate {
  readonly method: PhaseMethod;
  readonly states: number;
  readonly modularity: number;
  /** Mean silhouette on the distances; NaN for one state. */
  readonly silhouette: number;
  /** Slice -> state, numbered in the order in which they first come. */
  readonly membership: Membership;
}

/** Slices one after another in the same state. */
export interface Phase {
  readonly state: number;
  /** First and last slice, counted from 0, both included. */
  readonly first: number;
  readonly last: number;
}

export interface Phases {
  /** The candidate of the greatest modularity; among equals the first in the order of the methods. */
  readonly chosen: PhaseCandidate;
  /** One for each method, in the order of the methods. */
  readonly candidates: readonly PhaseCandidate[];
  readonly phases: readonly Phase[];
  /** Of the chosen states. */
  readonly silhouette: Silhouette;
  /** What modularity is counted on: 1 - distance / greatest distance. */
  readonly similarity: Matrix;
}

/**
 * The states that a network goes through, and when: slices are clustered by their distances with several methods and numbers of
 * states, and the partition of greatest modularity on the similarities is taken.
 *
 * The procedure of rDNA's `dna_phaseTransitions` (Leifeld's package, after Masuda and Holme 2019, DOI
 * 10.1038/s41598-018-37534-2), without its CONCOR, walktrap, edge betweenness and spinglass, with PAM's medoids, Louvain and Leiden.
 * Two things to know: similarities are dense, so that modularity is small and favours few states; and some states are found in any
 * data, also in noise. `changePoints` asks whether there is a change at all.
 *
 * @param distances of slices in the order of time (`sliceDistances`)
 * @throws RangeError for fewer than 2 slices, no method, or a range of states that is empty
 */
export function phasesOf(distances: Matrix, options: PhaseOptions): Phases {
  const { rng, methods = phaseMethods, least = 2, most = 6 } = options;
  const n = distances.rows.length;
  if (n < 2) throw new RangeError(`no phases of fewer than 2 slices: ${n}`);
  if (methods.length === 0) throw new RangeError('no methods: 0');
  if (!(least >= 1 && most >= least)) throw new RangeError(`no number of states: ${least} to ${most}`);
  const similarity = similarities(distances);
  const graph = graphOf(similarity);
  const counts: number[] = [];
  for (let count = Math.min(least, n); count <= Math.min(most, n); count++) counts.push(count);

  const candidate = (method: PhaseMethod): PhaseCandidate => {
    let best: Membership | null = null;
    let greatest = -Infinity;
    for (const membership of partitions(method)) {
      const value = modularity(graph, membership);
      if (value <= greatest + 1e-12) continue;
      greatest = value;
      best = membership;
    }
    return {
      method,
      states: clusterCount(best!),
      modularity: greatest,
      silhouette: silhouette(distances, best!).mean,
      membership: best!,
    };
  };
  const partitions = (method: PhaseMethod): Membership[] => {
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
        const embedding = spectralEmbedding(similarity);
        return counts.map((count) => spectralClusters(embedding, count, rng));
      }
      case 'single':
      case 'average':
      case 'complete':
      case 'ward': {
        const tree = hierarchicalClusters(distances, method);
        return counts.map((count) => cutInto(tree, count));
      }
    }
  };
  const candidates = methods.map(candidate);
  const chosen = candidates.reduce((best, each) => (each.modularity > best.modularity + 1e-12 ? each : best));
  return {
    chosen,
    candidates,
    phases: runs(chosen.membership),
    silhouette: silhouette(distances, chosen.membership),
    similarity,
  };
}

/** 1 - distance / greatest distance; all 1 where nothing is apart. */
function similarities({ rows, columns, values }: Matrix): Matrix {
  let greatest = 0;
  for (const distance of values) greatest = Math.max(greatest, distance);
  return { rows, columns, values: values.map((distance) => (greatest > 0 ? 1 - distance / greatest : 1)) };
}

function runs(membership: Membership): Phase[] {
  const phases: Phase[] = [];
  for (const [slice, state] of membership.entries()) {
    const before = phases.at(-1);
    if (before?.state === state) phases[phases.length - 1] = { ...before, last: slice };
    else phases.push({ state, first: slice, last: slice });
  }
  return phases;
}
