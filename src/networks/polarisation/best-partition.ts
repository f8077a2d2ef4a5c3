import type { CampWeights } from './camp-networks.ts';
import { type Partition, evenWeights, leastGain, pairGoal } from './fitness.ts';
import { sizesOf } from './partitions.ts';

export interface BestPartition extends Partition {
  /** Whether every branch was followed or ruled out, so that no partition is better. */
  readonly finished: boolean;
}

/**
 * The best of all partitions into k camps, found by branch and bound: for each list of sizes (which fixes the even weights,
 * so that the fitness is a sum over pairs) actors are placed one after the other, those with the heaviest links first, and a
 * branch is left as soon as the best that it could still reach is no better than what is known.
 *
 * Each placement adds what it means for the actors not yet placed, O((n - placed) k); as there are most branches where few
 * are left, a partition costs O(k) on average, also where the bound cuts nothing.
 *
 * @param known a partition to beat, which comes back where nothing beats it
 * @param smallest the least size of a camp
 * @param limit how many branches to follow at most
 */
export function bestPartition(
  weights: CampWeights,
  k: number,
  known: Partition,
  { smallest, limit }: { readonly smallest: number; readonly limit: number },
): BestPartition {
  const { n } = weights;
  const order = heaviestFirst(weights);
  let { camps, goal } = known;
  const least = leastGain(weights);
  let followed = 0;

  const placed = new Int32Array(n);
  // Depth -> position in `order` and camp -> what the placed ones say to it there, at (depth * n + position) * k + camp.
  const said = new Float64Array((n + 1) * n * k);
  // Camp c, camp d, positions p > q -> what the pair adds, at ((c * k + d) * n + p) * n + q.
  const adds = new Float64Array(k * k * n * n);
  // Depth -> the most that pairs of actors not yet placed can add.
  const most = new Float64Array(n + 1);

  for (const sizes of sizesOf(n, k, smallest)) {
    const even = evenWeights(weights, sizes);
    most.fill(0);
    for (let p = n - 1; p > 0; p--) {
      for (let q = p - 1; q >= 0; q--) {
        const cell = order[p]! * n + order[q]!;
        let largest = -Infinity;
        for (let c = 0; c < k; c++) {
          for (let d = 0; d < k; d++) {
            // Nobody shares a camp of one.
            if (c === d && sizes[c] === 1) continue;
            const amount = pairGoal(weights, even, k, cell, c, d);
            adds[((c * k + d) * n + p) * n + q] = amount;
            if (amount > largest) largest = amount;
          }
        }
        most[q]! += largest;
      }
    }
    // Pairs whose earlier actor stands at q or later.
    for (let q = n - 1; q >= 0; q--) most[q]! += most[q + 1]!;

    const room = Int32Array.from(sizes);
    const place = (depth: number, sum: number): void => {
      if (++followed > limit) return;
      if (depth === n) {
        if (sum > goal + least) {
          goal = sum;
          camps = new Int32Array(n);
          for (let p = 0; p < n; p++) camps[order[p]!] = placed[p]!;
        }
        return;
      }
      let bound = sum + most[depth]!;
      for (let p = depth; p < n; p++) {
        let best = -Infinity;
        for (let c = 0; c < k; c++) {
          const amount = said[(depth * n + p) * k + c]!;
          if (room[c]! > 0 && amount > best) best = amount;
        }
        bound += best;
      }
      if (bound <= goal + least) return;
      for (let c = 0; c < k; c++) {
        if (room[c] === 0) continue;
        // Of empty camps of the same size any is like the other.
        if (c > 0 && sizes[c] === sizes[c - 1] && room[c - 1] === sizes[c - 1]) continue;
        placed[depth] = c;
        room[c]!--;
        for (let p = depth + 1; p < n; p++) {
          const from = (depth * n + p) * k;
          const to = from + n * k;
          const pair = p * n + depth;
          for (let d = 0; d < k; d++) said[to + d] = said[from + d]! + adds[(c * k + d) * n * n + pair]!;
        }
        place(depth + 1, sum + said[(depth * n + depth) * k + c]!);
        room[c]!++;
      }
    };
    place(0, 0);
  }
  return { camps, goal, finished: followed <= limit };
}

function heaviestFirst({ n, absoluteCongruence, absoluteConflict }: CampWeights): number[] {
  const strength = Array.from({ length: n }, (_, i) => {
    let sum = 0;
    for (let j = 0; j < n; j++) sum += absoluteCongruence[i * n + j]! + absoluteConflict[i * n + j]!;
    return sum;
  });
  return strength.map((_, i) => i).toSorted((a, b) => strength[b]! - strength[a]! || a - b);
}
