import type { Rng } from '../../stats/rng.ts';
import { shuffle } from '../../stats/shuffle.ts';
import type { CampWeights } from './camp-networks.ts';
import { campSizes, leastGain } from './fitness.ts';
import { GoalTables, swapGain } from './goal-tables.ts';

/**
 * What the greedy search of the Discourse Network Analyzer 3.1.2 finds: camps as equal as can be, dealt at random; all pairs of
 * actors of different camps are swapped where that raises the fitness, sweep after sweep, until one changes nothing.
 *
 * Swaps keep all sizes, so the even weights stay as they are: a sweep costs O(n^2), and O(n k) for each swap made, where DNA, which
 * computes the whole fitness before and after each, needs O(n^4).
 *
 * @returns actor -> camp
 */
export function greedySwaps(weights: CampWeights, k: number, rng: Rng): Int32Array {
  const { n } = weights;
  const start = shuffle(
    Int32Array.from({ length: n }, (_, i) => i % k),
    rng,
  );
  const tables = new GoalTables(weights, start, k);
  const { camps } = tables;
  const table = tables.of(campSizes(camps, k));
  const least = leastGain(weights);
  for (let changed = true; changed;) {
    changed = false;
    for (let i = 0; i < n; i++) {
      for (let j = i + 1; j < n; j++) {
        const [a, b] = [camps[i]!, camps[j]!];
        if (a === b || swapGain(weights, table, camps, k, i, j) <= least) continue;
        tables.move(i, b);
        tables.move(j, a);
        changed = true;
      }
    }
  }
  return camps;
}
