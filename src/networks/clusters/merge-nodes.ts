import { type Graph, withStrengths } from './graph.ts';
import { clusterCount, type Membership } from './membership.ts';

/** The graph whose nodes are the clusters of another: links between them added up, links inside as loops. O(links). */
export function mergeNodes(graph: Graph, membership: Membership): Graph {
  const count = clusterCount(membership);
  const starts = new Int32Array(count + 1);
  for (const cluster of membership) starts[cluster + 1]!++;
  for (let c = 0; c < count; c++) starts[c + 1]! += starts[c]!;
  const members = new Int32Array(graph.size);
  const next = starts.slice(0, count);
  for (let v = 0; v < graph.size; v++) members[next[membership[v]!]!++] = v;

  const offsets = new Int32Array(count + 1);
  const neighbours = new Int32Array(graph.neighbours.length);
  const weights = new Float64Array(graph.neighbours.length);
  const loops = new Float64Array(count);
  const weightTo = new Float64Array(count);
  const touched = new Int32Array(count);
  let at = 0;
  for (let c = 0; c < count; c++) {
    let found = 0;
    for (let m = starts[c]!; m < starts[c + 1]!; m++) {
      const v = members[m]!;
      loops[c]! += graph.loops[v]!;
      for (let e = graph.offsets[v]!; e < graph.offsets[v + 1]!; e++) {
        const other = membership[graph.neighbours[e]!]!;
        if (other === c) loops[c]! += graph.weights[e]!;
        else {
          if (weightTo[other] === 0) touched[found++] = other;
          weightTo[other]! += graph.weights[e]!;
        }
      }
    }
    for (let t = 0; t < found; t++) {
      const other = touched[t]!;
      neighbours[at] = other;
      weights[at++] = weightTo[other]!;
      weightTo[other] = 0;
    }
    offsets[c + 1] = at;
  }
  return withStrengths(count, offsets, neighbours.slice(0, at), weights.slice(0, at), loops);
}
