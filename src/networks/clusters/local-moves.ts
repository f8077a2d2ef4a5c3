import type { Rng } from '../../stats/rng.ts';
import { shuffle } from '../../stats/shuffle.ts';
import type { Graph } from './graph.ts';

/** A move must gain more than this share of a node's strength: smaller gains are rounding. */
const LEAST_GAIN = 1e-12;

/**
 * Moves single nodes to the community where modularity gains most, until no move gains; changes `community` in place.
 *
 * Nodes wait in a queue, in random order at first; after a move the neighbours that now may want to move are put back into
 * it (the fast local move of Traag, Waltman and van Eck 2019, DOI 10.1038/s41598-019-41695-z). O(links) a round.
 *
 * @param community node -> any number from 0 to below `graph.size`
 * @returns whether any node moved
 */
export function moveNodes(graph: Graph, community: Int32Array, resolution: number, rng: Rng): boolean {
  const { size, offsets, neighbours, weights, strengths, total } = graph;
  const strength = new Float64Array(size);
  const members = new Int32Array(size);
  for (let v = 0; v < size; v++) {
    strength[community[v]!]! += strengths[v]!;
    members[community[v]!]!++;
  }
  const empty: number[] = [];
  for (let c = size - 1; c >= 0; c--) if (members[c] === 0) empty.push(c);
  const queue = shuffle(
    Int32Array.from({ length: size }, (_, v) => v),
    rng,
  );
  const waits = new Uint8Array(size).fill(1);
  const weightTo = new Float64Array(size);
  const touched = new Int32Array(size);
  let [head, waiting] = [0, size];
  let moved = false;
  while (waiting > 0) {
    const v = queue[head]!;
    head = head + 1 === size ? 0 : head + 1;
    waiting--;
    waits[v] = 0;
    const own = community[v]!;
    let count = 0;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
      const c = community[neighbours[e]!]!;
      if (weightTo[c] === 0) touched[count++] = c;
      weightTo[c]! += weights[e]!;
    }
    const expected = (resolution * strengths[v]!) / total;
    strength[own]! -= strengths[v]!;
    members[own]!--;
    let best = own;
    let gain = weightTo[own]! - expected * strength[own]! + LEAST_GAIN * strengths[v]!;
    for (let t = 0; t < count; t++) {
      const c = touched[t]!;
      const value = weightTo[c]! - expected * strength[c]!;
      if (value > gain) {
        gain = value;
        best = c;
      }
      weightTo[c] = 0;
    }
    if (gain < 0 && members[own]! > 0) best = empty.pop()!;
    strength[best]! += strengths[v]!;
    members[best]!++;
    if (best === own) continue;
    if (members[own] === 0) empty.push(own);
    community[v] = best;
    moved = true;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
      const u = neighbours[e]!;
      if (community[u] === best || waits[u] === 1) continue;
      waits[u] = 1;
      queue[(head + waiting) % size] = u;
      waiting++;
    }
  }
  return moved;
}
