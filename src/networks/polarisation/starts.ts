import type { Rng } from '../../stats/rng.ts';
import { shuffle } from '../../stats/shuffle.ts';
import type { CampWeights } from './camp-networks.ts';
import { greedySwaps } from './greedy-swaps.ts';

/**
 * Where the search begins, by turns: what DNA's greedy search finds (camps as equal as can be), all but the smallest camps in one,
 * and camps of random shares. The best partitions are often very unequal, and few are reached from equal camps.
 *
 * @returns actor -> camp, each camp with at least `smallest` actors
 */
export function startOf(
  turn: number,
  weights: CampWeights,
  k: number,
  smallest: number,
  rng: Rng,
): Int32Array {
  if (turn % 3 === 0) return greedySwaps(weights, k, rng);
  const shares = Array.from({ length: k }, (_, c) => (turn % 3 === 1 ? Number(c === 0) : rng() ** 2));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const camps = Int32Array.from({ length: weights.n }, (_, i) => {
    if (i < k * smallest) return i % k;
    let left = rng() * total;
    const camp = shares.findIndex((share) => (left -= share) < 0);
    return camp < 0 ? k - 1 : camp;
  });
  return shuffle(camps, rng);
}
