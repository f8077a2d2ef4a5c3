import type { Rng } from '../../stats/rng.ts';
import { shuffle } from '../../stats/shuffle.ts';
import type { Graph } from './graph.ts';

/**
 * Splits each community into well-connected parts (the refinement of Leiden): every node begins alone and may join a part
 * of its own community, with a chance that grows with the gain, as long as node and part are well connected to the rest of
 * the community. What comes out is connected, which the communities of Louvain need not be.
 *
 * Traag, Waltman and van Eck 2019, algorithm A.2, DOI 10.1038/s41598-019-41695-z. There the gain is divided by the fixed
 * randomness alone; here also by the mean strength, so that the unit of the weights makes no difference.
 *
 * @returns node -> part, a number from 0 to below `graph.size`
 */
export function refine(
  graph: Graph,
  community: Int32Array,
  resolution: number,
  randomness: number,
  rng: Rng,
): Int32Array {
  const { size, offsets, neighbours, weights, strengths, total } = graph;
  const communityStrength = new Float64Array(size);
  for (let v = 0; v < size; v++) communityStrength[community[v]!]! += strengths[v]!;
  const part = Int32Array.from({ length: size }, (_, v) => v);
  const partStrength = Float64Array.from(strengths);
  const partMembers = new Int32Array(size).fill(1);
  /** Part -> weight of its links to the rest of its community. */
  const outward = new Float64Array(size);
  for (let v = 0; v < size; v++) {
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
      if (community[neighbours[e]!] === community[v]) outward[v]! += weights[e]!;
    }
  }
  const weightTo = new Float64Array(size);
  const touched = new Int32Array(size);
  const chances = new Float64Array(size);
  const scale = randomness * (total / size);
  const isWellConnected = (p: number, whole: number) =>
    outward[p]! >= ((resolution * partStrength[p]!) / total) * (whole - partStrength[p]!);
  for (const v of shuffle(Int32Array.from(part), rng)) {
    const whole = communityStrength[community[v]!]!;
    if (part[v] !== v || partMembers[v] !== 1 || !isWellConnected(v, whole)) continue;
    let count = 0;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
      const u = neighbours[e]!;
      if (community[u] !== community[v]) continue;
      const p = part[u]!;
      if (weightTo[p] === 0) touched[count++] = p;
      weightTo[p]! += weights[e]!;
    }
    const expected = (resolution * strengths[v]!) / total;
    let greatest = 0;
    for (let t = 0; t < count; t++) {
      const p = touched[t]!;
      const gain = weightTo[p]! - expected * partStrength[p]!;
      chances[t] = gain >= 0 && isWellConnected(p, whole) ? gain : -1;
      greatest = Math.max(greatest, chances[t]!);
    }
    // Staying alone gains nothing, and has its chance too.
    let sum = Math.exp(-greatest / scale);
    for (let t = 0; t < count; t++) {
      chances[t] = chances[t]! < 0 ? 0 : Math.exp((chances[t]! - greatest) / scale);
      sum += chances[t]!;
    }
    let left = rng() * sum;
    let chosen = -1;
    for (let t = 0; t < count; t++) {
      left -= chances[t]!;
      if (left < 0) {
        chosen = touched[t]!;
        break;
      }
    }
    if (chosen >= 0) {
      outward[chosen]! += outward[v]! - 2 * weightTo[chosen]!;
      partStrength[chosen]! += strengths[v]!;
      partMembers[chosen]!++;
      partMembers[v] = 0;
      partStrength[v] = 0;
      part[v] = chosen;
    }
    for (let t = 0; t < count; t++) weightTo[touched[t]!] = 0;
  }
  return part;
}
