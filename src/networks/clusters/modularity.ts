import type { Graph } from './graph.ts';
import { clusterCount, type Membership } from './membership.ts';

/**
 * Modularity: the share of the weight inside clusters less the share to be expected by strengths alone,
 * `sum over clusters of in / 2m - resolution (K / 2m)²`.
 *
 * Newman and Girvan 2004, DOI 10.1103/PhysRevE.69.026113; the resolution of Reichardt and Bornholdt 2006,
 * DOI 10.1103/PhysRevE.74.016110. It is not 0 for random networks: compare with a null before saying that camps are there.
 * 0 for a network without links. O(links).
 *
 * @param resolution 1 unless told; above 1 favours smaller clusters
 * @example two triangles joined by one link, one cluster each: 5 / 14 = .357
 */
export function modularity(graph: Graph, membership: Membership, resolution = 1): number {
  if (membership.length !== graph.size) {
    throw new RangeError(`no partition of ${graph.size} nodes: ${membership.length} given`);
  }
  if (graph.total === 0) return 0;
  const count = clusterCount(membership);
  const inside = new Float64Array(count);
  const strength = new Float64Array(count);
  for (let v = 0; v < graph.size; v++) {
    const own = membership[v]!;
    strength[own]! += graph.strengths[v]!;
    inside[own]! += graph.loops[v]!;
    for (let e = graph.offsets[v]!; e < graph.offsets[v + 1]!; e++) {
      if (membership[graph.neighbours[e]!] === own) inside[own]! += graph.weights[e]!;
    }
  }
  let sum = 0;
  for (let c = 0; c < count; c++) {
    sum += inside[c]! / graph.total - resolution * (strength[c]! / graph.total) ** 2;
  }
  return sum;
}
