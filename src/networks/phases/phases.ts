import type { Rng } from '../../stats/rng.ts';
import {
  type Clustering,
  clusterings,
  type ClusterMethod,
  clusterMethods,
  mostModular,
} from '../clusters/clusterings.ts';
import type { Membership } from '../clusters/membership.ts';
import { type Silhouette, silhouette } from '../clusters/silhouette.ts';
import type { Matrix } from '../matrix.ts';

export interface PhaseOptions {
  readonly rng: Rng;
  /** All unless told. */
  readonly methods?: readonly ClusterMethod[];
  /** Least and greatest number of states to try, 2 and 6 unless told. */
  readonly least?: number;
  readonly most?: number;
}

/** Slices one after another in the same state. */
export interface Phase {
  readonly state: number;
  /** First and last slice, counted from 0, both included. */
  readonly first: number;
  readonly last: number;
}

export interface Phases {
  /** The clustering of the slices into states of the greatest modularity; among equals the first in the order of the methods. */
  readonly chosen: Clustering;
  /** One for each method, in the order of the methods. */
  readonly candidates: readonly Clustering[];
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
  const { rng, methods = clusterMethods, least = 2, most = 6 } = options;
  const n = distances.rows.length;
  if (n < 2) throw new RangeError(`no phases of fewer than 2 slices: ${n}`);
  const similarity = similarities(distances);
  const candidates = clusterings(similarity, distances, { rng, methods, least, most });
  const chosen = mostModular(candidates);
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
