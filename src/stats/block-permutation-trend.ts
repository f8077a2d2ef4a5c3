import { checkFinite } from './check-pairs.ts';
import { trendScore } from './mann-kendall.ts';
import type { Rng } from './rng.ts';
import { shuffle } from './shuffle.ts';
import { type TrendChance, trendChance } from './trend-chance.ts';

export interface BlockPermutationOptions {
  readonly rng: Rng;
  /** So many neighbours stay together when the order changes: as far as a value resembles those before it. */
  readonly block: number;
  /** Orders to draw where there are too many to list, 1,999 unless told. */
  readonly draws?: number;
}

/** All orders of so many blocks are listed: 8! are 40,320. */
const MOST_LISTED = 8;

/**
 * The permutation test of a trend for values that resemble their neighbours: the order of whole blocks is changed, not that of single
 * values. All orders of up to 8 blocks are listed, above that some are drawn; the result says which. The last block may be
 * shorter. With blocks of one it is `trendChance`, exact at any length.
 *
 * Few blocks have few orders: a series is one of 6 orders of three blocks, so that nothing can be told from chance; `leastP` says so. Where orders are drawn the series as it is counts as one of them (Davison and Hinkley
 * 1997, chapter 4, DOI 10.1017/CBO9780511802843), so that `p` is never 0.
 *
 * @throws RangeError where a value is not finite, or `block` no whole number from 1
 * @example blockPermutationTrend([1, 2, 3, 4, 5, 6], { rng: rng(1), block: 2 }) // { s: 15, p: 1 / 6, orders: 6, exact: true, ... }
 */
export function blockPermutationTrend(
  values: ArrayLike<number>,
  { rng, block, draws = 1999 }: BlockPermutationOptions,
): TrendChance {
  if (!(Number.isInteger(block) && block >= 1)) throw new RangeError(`no block of values: ${block}`);
  if (block === 1) return trendChance(values);
  checkFinite(values);
  const blocks: Float64Array[] = [];
  const all = Float64Array.from(values);
  for (let start = 0; start < all.length; start += block) blocks.push(all.subarray(start, start + block));
  const s = trendScore(all);
  const pairs = pairScores(blocks);
  const scoreOf = (order: ArrayLike<number>) => {
    let score = pairs.within;
    for (let later = 1; later < blocks.length; later++) {
      for (let earlier = 0; earlier < later; earlier++) {
        score += pairs.between[order[earlier]! * blocks.length + order[later]!]!;
      }
    }
    return score;
  };
  let [asFar, orders, furthest, atFurthest] = [0, 0, 0, 0];
  const count = (score: number) => {
    const size = Math.abs(score);
    orders += 1;
    if (size >= Math.abs(s)) asFar += 1;
    if (size > furthest) [furthest, atFurthest] = [size, 1];
    else if (size === furthest) atFurthest += 1;
  };
  const first = Int32Array.from(blocks, (_, b) => b);
  const exact = blocks.length <= MOST_LISTED;
  if (exact) for (const order of ordersOf(first)) count(scoreOf(order));
  else {
    count(s);
    for (let draw = 0; draw < draws; draw++) count(scoreOf(shuffle(first, rng)));
  }
  return { s, p: asFar / orders, orders, exact, leastP: exact ? atFurthest / orders : 1 / orders };
}

/** What a block adds that stands before another one: at `earlier * count + later`; and all blocks within themselves. */
function pairScores(blocks: readonly Float64Array[]) {
  const count = blocks.length;
  const between = new Float64Array(count * count);
  for (const [a, earlier] of blocks.entries()) {
    for (const [b, later] of blocks.entries()) {
      if (a === b) continue;
      for (const x of later) for (const y of earlier) between[a * count + b]! += Math.sign(x - y);
    }
  }
  return { between, within: blocks.reduce((sum, each) => sum + trendScore(each), 0) };
}

/** All orders, each the same array, by Heap's exchanges (1963, DOI 10.1093/comjnl/6.3.293). */
function* ordersOf(order: Int32Array): Generator<Int32Array> {
  const turns = new Int32Array(order.length);
  yield order;
  for (let i = 1; i < order.length;) {
    if (turns[i]! < i) {
      const j = i % 2 === 0 ? 0 : turns[i]!;
      const kept = order[i]!;
      order[i] = order[j]!;
      order[j] = kept;
      yield order;
      turns[i]! += 1;
      i = 1;
    } else {
      turns[i] = 0;
      i += 1;
    }
  }
}
