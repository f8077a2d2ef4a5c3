import { checkFinite } from './check-pairs.ts';
import type { Rng } from './rng.ts';
import { shuffle } from './shuffle.ts';

export interface TwoSampleChance {
  /** Mean of the first less mean of the second. */
  readonly difference: number;
  /** Share of the ways to divide all values into two such samples whose difference is as far from 0. */
  readonly p: number;
  /** How many ways that are: all, or how many were drawn. */
  readonly ways: number;
  readonly exact: boolean;
}

/** So many ways are listed; above it some are drawn. */
const MOST_LISTED = 200_000;
const ROUNDING = 1e-12;

/**
 * The permutation test of a difference of means: all ways to divide the values of two samples are listed up to 200,000 (10 of 20
 * are 184,756), above that 9,999 are drawn and the division as it is counts as one of them; the result says which. Null where
 * a sample is empty.
 *
 * Fisher 1935, "The design of experiments", section 21; Pitman 1937, DOI 10.2307/2984124.
 *
 * @throws RangeError where a value is not finite
 * @example twoSamplePermutation([0.9, 0.85, 0.8, 0.95], [0.6, 0.75, 0.7], rng(1)) // { difference: 0.19166..., p: 1 / 35, ways: 35, exact: true }
 */
export function twoSamplePermutation(
  one: ArrayLike<number>,
  other: ArrayLike<number>,
  rng: Rng,
  draws = 9999,
): TwoSampleChance | null {
  checkFinite(one);
  checkFinite(other);
  const [k, n] = [one.length, one.length + other.length];
  if (k === 0 || k === n) return null;
  const values = new Float64Array(n);
  values.set(Array.from(one));
  values.set(Array.from(other), k);
  const total = values.reduce((sum, value) => sum + value, 0);
  const differenceOf = (sum: number) => sum / k - (total - sum) / (n - k);
  let first = 0;
  for (let i = 0; i < k; i++) first += values[i]!;
  const difference = differenceOf(first);
  const scale = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const isAsFar = (sum: number) => Math.abs(differenceOf(sum)) >= Math.abs(difference) - ROUNDING * scale;

  const ways = waysToChoose(n, k);
  if (ways <= MOST_LISTED)
    return { difference, p: countChoices(values, k, isAsFar) / ways, ways, exact: true };
  let asFar = 1;
  for (let draw = 0; draw < draws; draw++) {
    shuffle(values, rng);
    let sum = 0;
    for (let i = 0; i < k; i++) sum += values[i]!;
    if (isAsFar(sum)) asFar += 1;
  }
  return { difference, p: asFar / (draws + 1), ways: draws + 1, exact: false };
}

/** How many choices of `k` values have a sum that counts. */
function countChoices(values: Float64Array, k: number, counts: (sum: number) => boolean): number {
  const walk = (from: number, left: number, sum: number): number => {
    if (left === 0) return counts(sum) ? 1 : 0;
    let found = 0;
    for (let i = from; i <= values.length - left; i++) found += walk(i + 1, left - 1, sum + values[i]!);
    return found;
  };
  return walk(0, k, 0);
}

/** The binomial coefficient. @example waysToChoose(7, 4) // 35 */
export function waysToChoose(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= Math.min(k, n - k); i++) ways = Math.round((ways * (n - i + 1)) / i);
  return ways;
}
