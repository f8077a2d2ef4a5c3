import type { Rng } from '../../stats/rng.ts';
import { connectedParts } from './connected-parts.ts';
import type { Graph } from './graph.ts';
import { moveNodes } from './local-moves.ts';
import { inOrderOfAppearance, type Membership } from './membership.ts';
import { mergeNodes } from './merge-nodes.ts';
import { modularity } from './modularity.ts';
import { refine } from './refine.ts';

export interface CommunityOptions {
  readonly rng: Rng;
  /** 1 unless told: see `modularity`. */
  readonly resolution?: number;
  /** How often to begin anew; the partition of highest modularity is kept. 10 unless told. */
  readonly starts?: number;
}

/** The randomness of the refinement that its authors use. */
const RANDOMNESS = 0.01;

/**
 * Communities of high modularity by Leiden: move nodes, refine, merge the refined parts, again until nothing changes. Each
 * community is connected.
 *
 * Traag, Waltman and van Eck 2019, DOI 10.1038/s41598-019-41695-z. Every start is repeated from its own result until that
 * does not improve. A network without links leaves every node alone.
 *
 * @throws RangeError unless there is a start
 */
export function leiden(graph: Graph, options: CommunityOptions): Membership {
  return best(graph, options, (resolution) => {
    let membership = leidenOnce(graph, singletons(graph.size), resolution, options.rng);
    let value = modularity(graph, membership, resolution);
    for (;;) {
      const again = leidenOnce(graph, membership, resolution, options.rng);
      const improved = modularity(graph, again, resolution);
      if (!(improved > value + 1e-12)) return connectedParts(graph, membership);
      membership = again;
      value = improved;
    }
  });
}

/**
 * Communities of high modularity by Louvain: move nodes, merge the communities, again until nothing changes.
 *
 * Blondel, Guillaume, Lambiotte and Lefebvre 2008, DOI 10.1088/1742-5468/2008/10/P10008, with the queue of Leiden for the
 * moves. Kept for comparison with published studies: Leiden's communities are never worse connected.
 */
export function louvain(graph: Graph, options: CommunityOptions): Membership {
  return best(graph, options, (resolution) => {
    let level = graph;
    let membership = singletons(graph.size);
    for (;;) {
      const community = singletons(level.size);
      if (!moveNodes(level, community, resolution, options.rng)) return membership;
      const merged = inOrderOfAppearance(community);
      membership = membership.map((node) => merged[node]!);
      level = mergeNodes(level, merged);
    }
  });
}

function leidenOnce(graph: Graph, start: Membership, resolution: number, rng: Rng): Membership {
  let level = graph;
  /** Node of the graph -> node of the level. */
  let placed = singletons(graph.size);
  let community: Int32Array = Int32Array.from(start);
  for (;;) {
    moveNodes(level, community, resolution, rng);
    const parts = inOrderOfAppearance(refine(level, community, resolution, RANDOMNESS, rng));
    const merged = mergeNodes(level, parts);
    const communities = inOrderOfAppearance(community);
    if (merged.size === level.size) return placed.map((node) => communities[node]!);
    community = new Int32Array(merged.size);
    for (let v = 0; v < level.size; v++) community[parts[v]!] = communities[v]!;
    placed = placed.map((node) => parts[node]!);
    level = merged;
  }
}

function best(
  graph: Graph,
  { resolution = 1, starts = 10 }: CommunityOptions,
  find: (resolution: number) => Membership,
): Membership {
  if (!(starts >= 1)) throw new RangeError(`no start: ${starts}`);
  if (graph.total === 0) return singletons(graph.size);
  let found: Membership | null = null;
  let greatest = -Infinity;
  for (let start = 0; start < starts; start++) {
    const membership = find(resolution);
    const value = modularity(graph, membership, resolution);
    if (value <= greatest + 1e-12) continue;
    greatest = value;
    found = membership;
  }
  return inOrderOfAppearance(found!);
}

function singletons(size: number): Membership {
  return Int32Array.from({ length: size }, (_, v) => v);
}
