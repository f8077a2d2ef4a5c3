import type { CodedTable } from '../../coding/coded-table.ts';
import { columnNamed } from '../../coding/coded-table/column-named.ts';
import type { Rng } from '../../stats/rng.ts';
import { runSteps } from '../../stats/run-steps.ts';
import { network } from '../make-network.ts';
import type { Matrix } from '../matrix.ts';
import type { NetworkOptions } from '../options.ts';
import {
  type Clustering,
  clusterings,
  type ClusterMethod,
  clusterMethods,
  mostModular,
} from './clusterings.ts';
import { drawDocuments } from './draw-documents.ts';
import { jaccardDistances, profilesOf } from './profiles.ts';
import { clusterStability, type Draw, type Stability } from './stability.ts';

/** Which statements, and of what: `mode` and `aggregate` are chosen here. */
export interface ClusterActorsOptions extends Omit<NetworkOptions, 'mode' | 'aggregate' | 'isolates'> {
  readonly rng: Rng;
  /** All unless told. */
  readonly methods?: readonly ClusterMethod[];
  /** Least and greatest number of clusters to try, 2 and 8 unless told. */
  readonly least?: number;
  readonly most?: number;
  /** Resamples of the documents for the stability, 100 unless told; 0 for none. */
  readonly draws?: number;
}

export interface ActorClustering extends Clustering {
  /** How firmly its clusters stand when documents are drawn again; null without draws. */
  readonly stability: Stability | null;
}

export interface ActorClusters {
  /** Node -> its label: who has a statement. */
  readonly actors: readonly string[];
  /** One for each method, in the order of the methods. */
  readonly candidates: readonly ActorClustering[];
  /** The one of the greatest modularity; among equals the first. Look at its stability before believing it. */
  readonly chosen: ActorClustering;
  /** What they were found in: links, and Jaccard distances of the profiles. */
  readonly network: Matrix;
  readonly distances: Matrix;
}

/**
 * Groups of actors who say alike, by several methods beside one another, each with its modularity, silhouette and stability.
 *
 * Distances are Jaccard distances of what each actor agrees and disagrees with; links are the one-mode network of congruence
 * less conflict (`subtract`), or of shared columns without a qualifier, normalised by `normalise` (`average` unless told), links below
 * 0 left aside: as in rDNA's `dna_multiclust`. A qualifier on a scale agrees above 0 and disagrees below.
 *
 * Cost: that of the networks and methods, once and for each draw; `spectral` is O(n³), so that with more than some 300 actors
 * other methods should be named.
 *
 * @throws EntenteError for an unknown variable, RangeError for fewer than 2 actors
 */
export function clusterActors(table: CodedTable, options: ClusterActorsOptions): ActorClusters {
  return runSteps(clusterActorsByStep(table, options));
}

/** `clusterActors` in steps, so that a caller can tell how far it is or leave off: the number of draws done, then the result. */
export function* clusterActorsByStep(
  table: CodedTable,
  options: ClusterActorsOptions,
): Generator<number, ActorClusters> {
  const { rng, methods = clusterMethods, least = 2, most = 8, draws = 100 } = options;
  const { actors, links, distances } = viewsOf(table, options);
  if (actors.length < 2) throw new RangeError(`no groups of fewer than 2 actors: ${actors.length}`);
  const found = clusterings(links, distances, { rng, methods, least, most });

  const drawn: Draw[][] = methods.map(() => []);
  const nodes = new Map(actors.map((actor, node) => [actor, node]));
  for (let draw = 0; draw < draws; draw++) {
    yield draw;
    const again = viewsOf(drawDocuments(table, rng), options);
    if (again.actors.length < 2) continue;
    const own = Int32Array.from(again.actors, (actor) => nodes.get(actor)!);
    for (const [at, { method, clusters }] of found.entries()) {
      // The number of clusters is kept: whether these ones come again is asked, not whether as many.
      const range = { rng, methods: [method], least: clusters, most: clusters };
      const [{ membership }] = clusterings(again.links, again.distances, range) as [Clustering];
      drawn[at]!.push({ nodes: own, membership });
    }
  }
  const candidates = found.map((clustering, at) => ({
    ...clustering,
    stability: drawn[at]!.length > 0 ? clusterStability(clustering.membership, drawn[at]!) : null,
  }));
  return { actors, candidates, chosen: mostModular(candidates), network: links, distances };
}

interface Views {
  readonly actors: readonly string[];
  readonly links: Matrix;
  readonly distances: Matrix;
}

function viewsOf(table: CodedTable, options: ClusterActorsOptions): Views {
  const { qualifier = null, normalise = 'average' } = options;
  const common = { ...options, normalise: 'no', mode: 'two' } as const;
  const isBoolean = qualifier !== null && columnNamed(table, qualifier).column.kind === 'boolean';
  const combined = isBoolean
    ? network(table, { ...common, aggregate: 'combine' }).matrix
    : signed(network(table, { ...common, aggregate: qualifier === null ? 'ignore' : 'subtract' }).matrix);
  const profiles = profilesOf(combined);
  const whole = network(table, {
    ...options,
    normalise,
    mode: 'one',
    aggregate: qualifier === null ? 'ignore' : 'subtract',
  }).matrix;
  return {
    actors: profiles.rows,
    links: among(whole, profiles.rows),
    distances: jaccardDistances(profiles),
  };
}

/** Above 0 as agreeing alone, below as disagreeing alone. */
function signed(matrix: Matrix): Matrix {
  return { ...matrix, values: matrix.values.map((value) => (value > 0 ? 1 : value < 0 ? 2 : 0)) };
}

/** The rows and columns of these labels. */
function among({ rows, values }: Matrix, labels: readonly string[]): Matrix {
  const places = new Map(rows.map((label, i) => [label, i]));
  const kept = labels.map((label) => places.get(label)!);
  return {
    rows: labels,
    columns: labels,
    values: Float64Array.from(kept.flatMap((i) => kept.map((j) => values[i * rows.length + j]!))),
  };
}
