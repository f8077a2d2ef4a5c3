import { logFactorials } from '../../stats/log-factorials.ts';
import type { ValueChance } from '../../stats/exact-bootstrap.ts';
import type { Interval } from '../agreement-interval.ts';
import { sideMeasure, type SideMeasure, sideMeasures } from '../measures/side-measures.ts';
import type { SideCounts } from '../side.ts';
import { MEASURES, orderOf, type SideTable, sideTable, wayOf, waysOf } from './side-table.ts';

/** A measure of one group at one date, with what resamples of its members say about it. */
export interface MeasureEstimate {
  /** Null where it is undefined. */
  readonly value: number | null;
  /** 95% bootstrap interval by actor; null where the measure is undefined. */
  readonly interval: Interval | null;
  /** Where fewer than 8 are known: every value in a resample, with its chance. Else null. */
  readonly distribution: readonly ValueChance[] | null;
}

export type SideEstimates = Readonly<Record<SideMeasure, MeasureEstimate>>;

/** Below so many members the whole distribution is given. */
const FEW = 8;
const LEVEL = 0.95;
/** Sums of chances that should meet a bound exactly miss it by rounding. */
const ROUNDING = 1e-12;

/**
 * All measures of members on three sides, each with the exact bootstrap interval by actor and, for fewer than 8 members, with the
 * whole distribution: all resamples are summed up, nothing is drawn (see `agreementDistribution`, which is the same for one
 * measure). Resamples in which a measure is undefined are left out of its interval.
 *
 * The intervals are not centred: a resample holds some members twice, who agree with themselves, so that a divided group looks more
 * united in most of its resamples.
 *
 * O(n²) ways to divide n members, each measured once and kept.
 *
 * @example sideEstimates({ pro: 4, contra: 13, ambivalent: 3 }).agreement // { value: 0.475, interval: [0.175, 0.775], distribution: null }
 */
export function sideEstimates(counts: SideCounts): SideEstimates {
  const { pro, contra, ambivalent } = counts;
  const n = pro + contra + ambivalent;
  const table = sideTable(n);
  const chances = n === 0 ? null : chancesOfWays(counts, n);
  const estimates = sideMeasures.map((measure, m): [SideMeasure, MeasureEstimate] => {
    const value = sideMeasure(measure, counts);
    if (value === null || chances === null) return [measure, { value, interval: null, distribution: null }];
    const distribution = n < FEW ? distributionOf(table, chances, m) : null;
    return [measure, { value, interval: intervalOf(table, chances, m), distribution }];
  });
  return Object.fromEntries(estimates) as SideEstimates;
}

/** Way -> the chance that a resample divides like that. */
function chancesOfWays({ pro, contra, ambivalent }: SideCounts, n: number): Float64Array {
  const logs = logFactorials(n);
  // The larger of pro and contra first, so that swapping them changes no bit.
  const [many, few] = [Math.max(pro, contra), Math.min(pro, contra)];
  const [logMany, logFew, logAmbivalent] = [Math.log(many / n), Math.log(few / n), Math.log(ambivalent / n)];
  const chances = new Float64Array(waysOf(n));
  for (let i = 0; i <= n; i++) {
    for (let j = 0; i + j <= n; j++) {
      const k = n - i - j;
      const log = logs[n]! - logs[i]! - logs[j]! - logs[k]!;
      chances[wayOf(n, i, k)] = Math.exp(
        log + times(i, logMany) + times(j, logFew) + times(k, logAmbivalent),
      );
    }
  }
  return chances;
}

/** 0 times the logarithm of 0 is 0: nobody is drawn from an empty side. */
function times(count: number, log: number): number {
  return count === 0 ? 0 : count * log;
}

/** Type 1 quantiles, like `quantile`, of the resamples in which the measure is defined. */
function intervalOf(table: SideTable, chances: Float64Array, measure: number): Interval {
  const order = orderOf(table, measure);
  let all = 0;
  for (const way of order) all += chances[way]!;
  const valueAt = (p: number) => {
    let [reached, last] = [0, 0];
    for (const way of order) {
      if (chances[way] === 0) continue;
      reached += chances[way]! / all;
      last = table.values[way * MEASURES + measure]!;
      if (reached >= p - ROUNDING) break;
    }
    return last;
  };
  return [valueAt((1 - LEVEL) / 2), valueAt((1 + LEVEL) / 2)];
}

/** Ascending; values that differ by rounding alone are one, and the chances add up to 1. */
function distributionOf(table: SideTable, chances: Float64Array, measure: number): ValueChance[] {
  const order = orderOf(table, measure);
  const all = order.reduce((sum, way) => sum + chances[way]!, 0);
  const distribution: { value: number; chance: number }[] = [];
  for (const way of order) {
    if (chances[way] === 0) continue;
    const value = table.values[way * MEASURES + measure]!;
    const last = distribution.at(-1);
    if (last !== undefined && value - last.value <= ROUNDING) last.chance += chances[way]! / all;
    else distribution.push({ value, chance: chances[way]! / all });
  }
  return distribution;
}
