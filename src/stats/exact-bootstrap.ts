import { logFactorials } from './log-factorials.ts';

/** A value that a statistic takes in a resample, and its chance. */
export interface ValueChance {
  readonly value: number;
  readonly chance: number;
}

/** Resamples of more values than this are too many to list: of 10 there are 92,378 different ones. */
const MOST_LISTED = 10;

/**
 * The whole bootstrap distribution of a statistic, in ascending order of its values: all n to the power of n resamples, those
 * with the same values in another order counted once. So nothing is random, and `quantile` gives exact bounds.
 *
 * Efron 1979, "Bootstrap methods: another look at the jackknife", DOI 10.1214/aos/1176344552. Values of the statistic that
 * differ by rounding alone (1e-12) are one.
 *
 * @param values up to 10
 * @param statistic of a resample, which must not depend on its order nor keep the array; resamples where it is null are left out,
 *   and the chances are of the others
 * @throws RangeError for more than 10 values
 * @example exactBootstrap([0, 1], (drawn) => (drawn[0]! + drawn[1]!) / 2)
 * // [{ value: 0, chance: 0.25 }, { value: 0.5, chance: 0.5 }, { value: 1, chance: 0.25 }]
 */
export function exactBootstrap(
  values: ArrayLike<number>,
  statistic: (resample: Float64Array) => number | null,
): ValueChance[] {
  const n = values.length;
  if (n > MOST_LISTED) throw new RangeError(`too many values to list all resamples: ${n}`);
  if (n === 0) return [];
  const logs = logFactorials(n);
  const resample = new Float64Array(n);
  const found: { value: number; chance: number }[] = [];
  const walk = (at: number, filled: number, logChance: number): void => {
    if (at === n || filled === n) {
      if (filled < n) return;
      const value = statistic(resample);
      if (value !== null) found.push({ value, chance: Math.exp(logChance) });
      return;
    }
    for (let times = at === n - 1 ? n - filled : 0; times <= n - filled; times++) {
      resample.fill(values[at]!, filled, filled + times);
      walk(at + 1, filled + times, logChance - logs[times]!);
    }
  };
  walk(0, 0, logs[n]! - n * Math.log(n));
  return merged(found);
}

/** Equal values together, in ascending order; chances add up to 1. */
function merged(found: readonly ValueChance[]): ValueChance[] {
  const all = found.reduce((sum, { chance }) => sum + chance, 0);
  const distribution: { value: number; chance: number }[] = [];
  for (const { value, chance } of found.toSorted((a, b) => a.value - b.value)) {
    const last = distribution.at(-1);
    if (last !== undefined && value - last.value <= 1e-12 * Math.max(1, Math.abs(value))) {
      last.chance += chance / all;
    } else distribution.push({ value, chance: chance / all });
  }
  return distribution;
}

/** Mean and standard deviation of a distribution; null where it is empty. */
export function momentsOf(
  distribution: readonly ValueChance[],
): { readonly mean: number; readonly deviation: number } | null {
  if (distribution.length === 0) return null;
  const mean = distribution.reduce((sum, { value, chance }) => sum + value * chance, 0);
  const square = distribution.reduce((sum, { value, chance }) => sum + (value - mean) ** 2 * chance, 0);
  return { mean, deviation: Math.sqrt(square) };
}
