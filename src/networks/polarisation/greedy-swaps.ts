import type { Rng } from '../../stats/rng.ts';
import type { CampWeights } from './camp-networks.ts';
import { campSizes, evenWeights, leastGain, pairGoal } from './fitness.ts';
import { shuffle } from '../../stats/shuffle.ts';

/**
 * What the greedy search of the Discourse Network Analyzer 3.1.2 finds: camps as equal as can be, dealt at random; all pairs of
 * actors of different camps are swapped where that raises the fitness, sweep after sweep, until one changes nothing.
 *
 * Swaps keep all sizes, so the even weights stay as they are and a swap is judged in O(n), where DNA computes the whole
 * fitness twice: O(n^3) a sweep in place of O(n^4).
 *
 * @returns actor -> camp
 */
export function greedySwaps(weights: CampWeights, k: number, rng: Rng): Int32Array {
  const { n } = weights;
  const camps = shuffle(
    Int32Array.from({ length: n }, (_, i) => i % k),
    rng,
  );
  const even = evenWeights(weights, campSizes(camps, k));
  const least = leastGain(weights);
  for (let changed = true; changed;) {
    changed = false;
    for (let i = 0; i < n; i++) {
      for (let j = i + 1; j < n; j++) {
        const [a, b] = [camps[i]!, camps[j]!];
        if (a === b) continue;
        let gain = 0;
        for (let m = 0; m < n; m++) {
          if (m === i || m === j) continue;
          const other = camps[m]!;
          gain +=
            pairGoal(weights, even, k, i * n + m, b, other) -
            pairGoal(weights, even, k, i * n + m, a, other) +
            pairGoal(weights, even, k, j * n + m, a, other) -
            pairGoal(weights, even, k, j * n + m, b, other);
        }
        if (gain > least) {
          camps[i] = b;
          camps[j] = a;
          changed = true;
        }
      }
    }
  }
  return camps;
}
