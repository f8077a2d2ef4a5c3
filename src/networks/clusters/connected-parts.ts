import type { Graph } from './graph.ts';
import type { Membership } from './membership.ts';

/** The clusters with each that is not connected split into its parts, which never lowers modularity. O(links). */
export function connectedParts(graph: Graph, membership: Membership): Membership {
  const part = new Int32Array(graph.size).fill(-1);
  const stack: number[] = [];
  let count = 0;
  for (let start = 0; start < graph.size; start++) {
    if (part[start]! >= 0) continue;
    part[start] = count;
    stack.push(start);
    while (stack.length > 0) {
      const v = stack.pop()!;
      for (let e = graph.offsets[v]!; e < graph.offsets[v + 1]!; e++) {
        const u = graph.neighbours[e]!;
        if (part[u]! >= 0 || membership[u] !== membership[v]) continue;
        part[u] = count;
        stack.push(u);
      }
    }
    count++;
  }
  return part;
}
