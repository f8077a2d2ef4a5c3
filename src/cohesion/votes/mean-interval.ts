import type { Rng } from '../../stats/rng.ts';
import { quantile } from '../../stats/quantile.ts';
import type { Interval } from '../agreement-interval.ts';

/**
 * The percentile interval of a mean when clusters of values, not single ones, are drawn again with replacement: amendments to one text
 * are voted on one day and resemble each other. Null for fewer than two clusters.
 *
 * Efron 1979, DOI 10.1214/aos/1176344552; by cluster: Davison and Hinkley 1997, "Bootstrap methods and their application", 3.8.
 * O(draws * clusters).
 *
 * @param clusters one for each value: equal ones are drawn together
 * @example meanInterval([0.5, 1, 1], [1, 2, 2], { draws: 1000 }, rng(1)) // [0.5, 1]
 */
export function meanInterval(
  values: ArrayLike<number>,
  clusters: ArrayLike<number>,
  { draws, level = 0.95 }: { readonly draws: number; readonly level?: number },
  rng: Rng,
): Interval | null {
  const numbers = new Map<number, number>();
  for (let i = 0; i < clusters.length; i++) {
    if (!numbers.has(clusters[i]!)) numbers.set(clusters[i]!, numbers.size);
  }
  const n = numbers.size;
  if (n < 2 || draws === 0) return null;
  const [sums, sizes] = [new Float64Array(n), new Int32Array(n)];
  for (let i = 0; i < values.length; i++) {
    const number = numbers.get(clusters[i]!)!;
    sums[number]! += values[i]!;
    sizes[number]! += 1;
  }
  const means = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    let [sum, size] = [0, 0];
    for (let i = 0; i < n; i++) {
      const drawn = Math.floor(rng() * n);
      sum += sums[drawn]!;
      size += sizes[drawn]!;
    }
    means[draw] = sum / size;
  }
  means.sort();
  const weights = new Float64Array(draws).fill(1);
  return [quantile(means, weights, (1 - level) / 2), quantile(means, weights, (1 + level) / 2)];
}
