import type { Rng } from '../../stats/rng.ts';

/** How often members are drawn, added up beforehand for every set of eight neighbours. */
export interface ResampleSums {
  readonly draws: number;
  readonly groups: number;
  /** How often draw d has members of a set of group g at `(g * 256 + set) * draws + d`; bit i of the set is member 8 g + i. */
  readonly sums: Uint8Array | Uint16Array;
}

/**
 * Draws so many members with replacement out of as many, over and over. How many of the drawn are on a side is then one addition for
 * every eight members, side by side in memory for all draws. O(32 members draws).
 */
export function resampleSums(members: number, draws: number, rng: Rng): ResampleSums {
  const groups = Math.ceil(members / 8);
  const times = new Uint16Array(groups * 8 * draws);
  for (let d = 0; d < draws; d++) {
    for (let i = 0; i < members; i++) times[Math.floor(rng() * members) * draws + d]! += 1;
  }
  const cells = groups * 256 * draws;
  const sums = members < 256 ? new Uint8Array(cells) : new Uint16Array(cells);
  for (let g = 0; g < groups; g++) {
    for (let set = 1; set < 256; set++) {
      const lowest = 31 - Math.clz32(set & -set);
      const to = (g * 256 + set) * draws;
      const from = (g * 256 + (set & (set - 1))) * draws;
      const member = (g * 8 + lowest) * draws;
      for (let d = 0; d < draws; d++) sums[to + d] = sums[from + d]! + times[member + d]!;
    }
  }
  return { draws, groups, sums };
}

/** Adds, for each draw, how many of the drawn are in the sets (a byte for each group) to `counts`. O(groups draws). */
export function addCounts(
  { draws, groups, sums }: ResampleSums,
  sets: Uint8Array,
  counts: Uint16Array,
): void {
  for (let g = 0; g < groups; g++) {
    const set = sets[g]!;
    if (set === 0) continue;
    const from = (g * 256 + set) * draws;
    for (let d = 0; d < draws; d++) counts[d] = counts[d]! + sums[from + d]!;
  }
}
