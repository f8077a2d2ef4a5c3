import { linearQuantile, type Rng } from '../../stats/index.ts';

/** A mean over cases and where it lies with chance `level`. */
export interface Estimate {
  readonly value: number;
  readonly interval: readonly [number, number];
}

/**
 * The mean of a value over cases, with a percentile interval over samples of whole groups of cases: for differences between two
 * forecasts of the same cases it is a paired interval. Efron 1979, DOI 10.1214/aos/1176344552. O(draws groups).
 *
 * @param draws default 1000
 * @param level default 0.95
 * @throws RangeError where there is no case
 * @example groupBootstrap([1, 3], ['a', 'b'], rng(1)).value // 2
 */
export function groupBootstrap(
  values: readonly number[],
  groups: readonly string[],
  rng: Rng,
  draws = 1000,
  level = 0.95,
): Estimate {
  if (values.length === 0) throw new RangeError('no mean: there is no case');
  const sums = new Map<string, { sum: number; count: number }>();
  for (const [i, value] of values.entries()) {
    const { sum, count } = sums.get(groups[i]!) ?? { sum: 0, count: 0 };
    sums.set(groups[i]!, { sum: sum + value, count: count + 1 });
  }
  const all = [...sums.values()];
  const means = Float64Array.from({ length: draws }, () => {
    let sum = 0;
    let count = 0;
    for (let i = 0; i < all.length; i++) {
      const drawn = all[Math.floor(rng() * all.length)]!;
      sum += drawn.sum;
      count += drawn.count;
    }
    return sum / count;
  }).toSorted();
  const value = values.reduce((sum, each) => sum + each, 0) / values.length;
  return {
    value,
    interval: [linearQuantile(means, (1 - level) / 2), linearQuantile(means, (1 + level) / 2)],
  };
}
