import { quantile } from '../stats/quantile.ts';
import { agreementDistribution } from './agreement-distribution.ts';
import type { SideCounts } from './side.ts';

/** Lower and upper bound, both included. */
export type Interval = readonly [low: number, high: number];

/**
 * The percentile interval of the agreement index when actors, not statements, are resampled; null for nobody.
 *
 * It is exact (see `agreementDistribution`): the smallest values of the index that are reached with chances
 * `(1 - level) / 2` and `(1 + level) / 2`. It need not be centred on the index: a resample of a divided group is more
 * often more united than less. Below some eight actors the few values that the index can take say more than an interval.
 *
 * @param level share of the resamples inside, .95 unless told; 0 to 1
 * @throws RangeError unless `level` is a share
 * @example agreementInterval({ pro: 4, contra: 13, ambivalent: 3 }) // [0.175, 0.775]
 */
export function agreementInterval(counts: SideCounts, level = 0.95): Interval | null {
  const distribution = agreementDistribution(counts);
  if (distribution.length === 0) return null;
  const values = distribution.map(({ index }) => index);
  const chances = distribution.map(({ chance }) => chance);
  return [quantile(values, chances, (1 - level) / 2), quantile(values, chances, (1 + level) / 2)];
}
