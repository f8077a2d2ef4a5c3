import { quantile } from '../../stats/index.ts';

/** Which outcomes can be, and the chance of each. */
export interface OutcomeDistribution {
  /** Ascending, each once. */
  readonly values: Float64Array;
  /** They add up to 1. */
  readonly chances: Float64Array;
}

/** The distribution of values with weights, in any order, some perhaps more than once. O(n log n). */
export function distributionOf(values: readonly number[], weights: readonly number[]): OutcomeDistribution {
  const order = values.map((_, i) => i).toSorted((a, b) => values[a]! - values[b]!);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const kept: number[] = [];
  const chances: number[] = [];
  for (const i of order) {
    if (weights[i] === 0) continue;
    // Places that differ by rounding only are one.
    if (kept.length > 0 && values[i]! - kept.at(-1)! < 1e-9)
      chances[chances.length - 1]! += weights[i]! / total;
    else {
      kept.push(values[i]!);
      chances.push(weights[i]! / total);
    }
  }
  return { values: Float64Array.from(kept), chances: Float64Array.from(chances) };
}

/**
 * The interval in the middle: at most `(1 - level) / 2` of the chance lies below it, and as much above. Mirroring the values
 * mirrors it.
 *
 * @example centralInterval(distributionOf([0, 1, 2], [1, 8, 1]), 0.5) // [1, 1]
 */
export function centralInterval(
  { values, chances }: OutcomeDistribution,
  level: number,
): readonly [number, number] {
  const tail = (1 - level) / 2;
  const turned = -quantile(values.map((value) => -value).toReversed(), chances.toReversed(), tail);
  // -0 would be written as such.
  return [quantile(values, chances, tail), turned === 0 ? 0 : turned];
}

/** The middle of the distribution; between two values where half lies up to the one and half from the other. */
export function medianOf(distribution: OutcomeDistribution): number {
  const [low, high] = centralInterval(distribution, 0);
  return low / 2 + high / 2;
}

/** The least level at which the interval in the middle holds the outcome: the score that is made a bound by `splitConformal`. */
export function levelThatHolds({ values, chances }: OutcomeDistribution, outcome: number): number {
  let upTo = 0;
  let from = 0;
  for (const [i, value] of values.entries()) {
    if (value <= outcome + 1e-9) upTo += chances[i]!;
    if (value >= outcome - 1e-9) from += chances[i]!;
  }
  return Math.max(0, 1 - 2 * Math.min(upTo, from));
}
