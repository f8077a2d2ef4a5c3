import type { Rng } from './rng.ts';
import { shuffle } from './shuffle.ts';

export interface ChangePoint {
  /** The first item after the change, counted from 0. */
  readonly at: number;
  /** How far what is before and after are apart, for their sizes: see `splitStatistic`. */
  readonly statistic: number;
  /** The share of orders, at random, in which some split of the same stretch stands out as much. */
  readonly chance: number;
}

export interface ChangePointOptions {
  readonly rng: Rng;
  /** A stretch between changes has at least so many items; 2 unless told. */
  readonly least?: number;
  /** Changes with a greater chance are not told, and the search ends there. .05 unless told. */
  readonly level?: number;
  /** Orders drawn for each chance, 199 unless told: the least chance is then 1 / 200. */
  readonly orders?: number;
  /**
   * Items that are kept together when the order is drawn, 1 unless told. Windows that overlap resemble one another: give how many
   * of them a window is long, or the chances are far too small. Few blocks have few orders: with fewer than some seven none of
   * them can be rare, and nothing is found.
   */
  readonly block?: number;
}

/**
 * Where a sequence changes, found by the distances of its items alone, and without a number of states given beforehand: the split that
 * stands out most is kept where it stands out more than in random orders of its stretch, then the stretches on both
 * sides are split likewise (e-divisive).
 *
 * Matteson and James 2014, DOI 10.1080/01621459.2013.849605, with the distances given in place of Euclidean ones (for others
 * than metrics of negative type the statistic may be below 0). Theirs moves the end of the second sample too; here a split has all of
 * its stretch on both sides. O(n²) for each order.
 *
 * @param distances of the items in the order of time, row by row, `n * n` cells, symmetric
 * @returns in the order of time
 * @throws RangeError where there are not `n * n` cells, or a length is none
 * @example eDivisive(absoluteDistances([1.1, 0.9, 1, 1.2, 0.8, 1, 3.1, 2.9, 3, 3.2, 2.8, 3]), 12, { rng: rng(1) })
 * // [{ at: 6, statistic: 10.96, chance: 0.005 }]
 */
export function eDivisive(distances: Float64Array, n: number, options: ChangePointOptions): ChangePoint[] {
  const { rng, least = 2, level = 0.05, orders = 199, block = 1 } = options;
  if (distances.length !== n * n)
    throw new RangeError(`no distances of ${n} items: ${distances.length} cells`);
  if (!(Number.isInteger(least) && least >= 1)) throw new RangeError(`no least length: ${least}`);
  if (!(Number.isInteger(block) && block >= 1)) throw new RangeError(`no block of items: ${block}`);
  const found: ChangePoint[] = [];
  let stretches: Stretch[] = [stretch(distances, n, 0, n, least)];
  for (;;) {
    const next = stretches.reduce((most, each) => (each.statistic > most.statistic ? each : most));
    if (next.at < 0) break;
    let asMuch = 0;
    for (let order = 0; order < orders; order++) {
      // In each order every stretch is mixed within itself, and the best split of any of them counts.
      const best = stretches.map(({ from, to }) =>
        bestSplit(distances, n, mixed(from, to, block, rng), least),
      );
      if (Math.max(...best.map(({ statistic }) => statistic)) >= next.statistic - 1e-12) asMuch += 1;
      // The search ends here whatever further orders say.
      if ((asMuch + 1) / (orders + 1) > level) break;
    }
    const chance = (asMuch + 1) / (orders + 1);
    if (chance > level) break;
    found.push({ at: next.at, statistic: next.statistic, chance });
    stretches = stretches.flatMap((each) =>
      each === next
        ? [stretch(distances, n, each.from, next.at, least), stretch(distances, n, next.at, each.to, least)]
        : [each],
    );
  }
  return found.toSorted((a, b) => a.at - b.at);
}

/**
 * How much a sequence changes at each split, by the energy distance of what is before (m) and after (n):
 * `m n / (m + n) (2 E|X - Y| - E|X - X'| - E|Y - Y'|)`, the last two over different pairs.
 *
 * @param order the items, in the order in which they are taken
 * @returns split after s slices at s; -Infinity where a side is shorter than `least`
 */
export function splitStatistics(
  distances: Float64Array,
  n: number,
  order: Int32Array,
  least: number,
): Float64Array {
  const statistics = new Float64Array(order.length + 1).fill(-Infinity);
  writeStatistics(distances, n, order, least, statistics);
  return statistics;
}

/** Writes the statistic of each split whose sides are long enough; O(length²), no allocation. */
function writeStatistics(
  distances: Float64Array,
  n: number,
  order: Int32Array,
  least: number,
  statistics: Float64Array,
): void {
  const length = order.length;
  let [before, between, after] = [0, 0, 0];
  for (let a = 0; a < length; a++) {
    const row = order[a]! * n;
    for (let b = 0; b < a; b++) after += distances[row + order[b]!]!;
  }
  for (let split = 1; split < length; split++) {
    // The item before the split goes over.
    const moved = order[split - 1]! * n;
    let [toBefore, toAfter] = [0, 0];
    for (let a = 0; a < split - 1; a++) toBefore += distances[moved + order[a]!]!;
    for (let a = split; a < length; a++) toAfter += distances[moved + order[a]!]!;
    before += toBefore;
    after -= toAfter;
    between += toAfter - toBefore;
    const [one, other] = [split, length - split];
    if (one < least || other < least) continue;
    const within = meanOfPairs(before, one) + meanOfPairs(after, other);
    statistics[split] = ((one * other) / length) * ((2 * between) / (one * other) - within);
  }
}

function meanOfPairs(sum: number, size: number): number {
  return size > 1 ? (2 * sum) / (size * (size - 1)) : 0;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Its best split; -1 where it is too short. */
  readonly at: number;
  readonly statistic: number;
}

function stretch(distances: Float64Array, n: number, from: number, to: number, least: number): Stretch {
  const order = Int32Array.from({ length: to - from }, (_, t) => from + t);
  const { split, statistic } = bestSplit(distances, n, order, least);
  return { from, to, at: split < 0 ? -1 : from + split, statistic };
}

function bestSplit(
  distances: Float64Array,
  n: number,
  order: Int32Array,
  least: number,
): { split: number; statistic: number } {
  const statistics = splitStatistics(distances, n, order, least);
  let split = -1;
  let statistic = -Infinity;
  for (let at = least; at <= order.length - least; at++) {
    if (statistics[at]! > statistic) {
      split = at;
      statistic = statistics[at]!;
    }
  }
  return { split, statistic };
}

/** The items of a stretch in random order, blocks of them kept together. */
function mixed(from: number, to: number, block: number, rng: Rng): Int32Array {
  const starts: number[] = [];
  for (let start = from; start < to; start += block) starts.push(start);
  shuffle(starts, rng);
  const order = new Int32Array(to - from);
  let at = 0;
  for (const start of starts) {
    for (let item = start; item < Math.min(start + block, to); item++) order[at++] = item;
  }
  return order;
}

/** The distances of numbers on a line, row by row, for `eDivisive`. @example absoluteDistances([1, 4]) // Float64Array [0, 3, 3, 0] */
export function absoluteDistances(values: ArrayLike<number>): Float64Array {
  const n = values.length;
  const distances = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) distances[i * n + j] = Math.abs(values[i]! - values[j]!);
  }
  return distances;
}
