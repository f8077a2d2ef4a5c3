import type { Proposals } from './proposals.ts';

/** The least weight behind any option, as a share of all, so that each keeps some chance, however small. */
const LEAST = 1e-8;

/**
 * `[a * m + b]`: the weight of those who prefer a to b, each counted by how much nearer a is to it (`much`) or in full.
 * O(n m^2).
 */
export function support(
  { positions, distances }: Proposals,
  weights: readonly number[],
  count: 'much' | 'full',
): Float64Array {
  const m = positions.length;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const strengths = new Float64Array(m * m).fill(count === 'much' ? LEAST : 0);
  for (const [k, weight] of weights.entries()) {
    for (let a = 0; a < m; a++) {
      for (let b = 0; b < a; b++) {
        const nearer = distances[k * m + b]! - distances[k * m + a]!;
        if (nearer === 0) continue;
        const votes = (weight / total) * (count === 'full' ? 1 : Math.abs(nearer));
        strengths[nearer > 0 ? a * m + b : b * m + a]! += votes;
      }
    }
  }
  return strengths;
}
