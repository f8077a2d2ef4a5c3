import type { Calibration } from '../../src/reading/trained/calibration.ts';

/**
 * A rising calibration of scores by isotonic regression (pool adjacent violators; Zadrozny and Elkan 2002,
 * doi:10.1145/775047.775151): points at the mean score of each pool of at least `least` rows, joined by lines.
 */
export function isotonic(scores: readonly number[], right: readonly number[], least: number): Calibration {
  const order = scores.map((_, i) => i).toSorted((a, b) => scores[a]! - scores[b]! || a - b);
  const pools: { score: number; right: number; count: number }[] = [];
  for (let from = 0; from < order.length; from += least) {
    const part = order.slice(from, from + least);
    pools.push({
      score: part.reduce((sum, i) => sum + scores[i]!, 0),
      right: part.reduce((sum, i) => sum + right[i]!, 0),
      count: part.length,
    });
    while (pools.length > 1) {
      const [before, last] = [pools.at(-2)!, pools.at(-1)!];
      if (before.right / before.count < last.right / last.count) break;
      pools.splice(-2, 2, {
        score: before.score + last.score,
        right: before.right + last.right,
        count: before.count + last.count,
      });
    }
  }
  return {
    scores: Float64Array.from(pools, ({ score, count }) => score / count),
    chances: Float64Array.from(pools, ({ right, count }) => right / count),
  };
}
