import { blockPermutationTrend } from '../../stats/block-permutation-trend.ts';
import { mannKendall } from '../../stats/mann-kendall.ts';
import type { Rng } from '../../stats/rng.ts';
import { senSlope } from '../../stats/sen-slope.ts';

/** Whether a series rises or falls more than chance would have it. */
export interface Trend {
  /** How many values there are. */
  readonly known: number;
  /** Pairs of values that rise less pairs that fall, and as a share of them (Kendall's tau-b with time); null where nothing varies. */
  readonly s: number;
  readonly tau: number | null;
  /** Mann and Kendall's test by the normal approximation, with ties and continuity, which takes values to be independent. */
  readonly variance: number;
  readonly z: number | null;
  readonly normalP: number;
  /** Sen's slope: the median change of the value in one step of time; null for fewer than two values. */
  readonly slope: number | null;
  /** The chance to go by: the share of orders in which S is as far from 0, neighbours kept together in blocks. */
  readonly p: number;
  /** How `p` was found: of all orders, of some that were drawn, or (long series of single values) by the normal approximation. */
  readonly method: 'all orders' | 'drawn orders' | 'normal approximation';
  /** How many orders; null for the normal approximation. */
  readonly orders: number | null;
  /** Values kept together, and how many blocks that makes. */
  readonly block: number;
  readonly blocks: number;
  /** The least that `p` can be for these values and blocks. */
  readonly leastP: number;
  /** 1 for rising, -1 for falling, 0 where chance could well do the same (p not below .05). */
  readonly direction: -1 | 0 | 1;
  /** What to bear in mind, in sentences. */
  readonly notes: readonly string[];
}

export interface TrendOptions {
  readonly rng: Rng;
  /** When each value was; 0, 1, 2, ... unless told. */
  readonly times?: readonly number[];
  /** Values kept together when their order is changed: as far as one resembles those before it. 1 unless told. */
  readonly block?: number;
  /** Orders to draw where there are too many to count; 1,999 unless told. */
  readonly draws?: number;
}

/** Up to so many single values all orders are counted; above that the normal approximation is as good. */
const MOST_COUNTED = 60;
/** What counts as more than chance. */
const LEVEL = 0.05;
/** From so many values in a row on a trend need not be nearly steady to be told. */
const STEADY = 8;

/**
 * The trend of a series: does it rise or fall, how steeply, and how likely is that by chance?
 *
 * Values closer to one another than 1e-12 are equal. Cost: O(n³) up to 60 values, O(n² log n) above.
 *
 * @param values in the order of time, without gaps (see `times`)
 * @throws RangeError where a value is not finite, or there are not as many times
 * @example trendOf([0.9, 0.8, 0.85, 0.7, 0.6, 0.65], { rng: rng(1) })
 * // { s: -11, tau: -0.733, p: 0.0556 (40 of 720 orders), slope: -0.06, direction: 0, ... }
 */
export function trendOf(values: readonly number[], options: TrendOptions): Trend {
  const { rng, times, block = 1, draws } = options;
  const rounded = values.map((value) => Math.round(value * 1e12) / 1e12);
  const { s, tau, variance, z, p: normalP } = mannKendall(rounded);
  const slope = times === undefined ? senSlope(rounded) : senSlope(rounded, times);
  const known = rounded.length;
  const blocks = Math.ceil(known / block);
  const counted =
    block === 1 && known > MOST_COUNTED
      ? null
      : blockPermutationTrend(rounded, { rng, block, ...(draws === undefined ? {} : { draws }) });
  const p = counted?.p ?? normalP;
  const leastP = counted?.leastP ?? 0;
  return {
    known,
    s,
    tau,
    variance,
    z,
    normalP,
    slope,
    p,
    method: counted === null ? 'normal approximation' : counted.exact ? 'all orders' : 'drawn orders',
    orders: counted?.orders ?? null,
    block,
    blocks,
    leastP,
    direction: p < LEVEL ? (Math.sign(s) as -1 | 0 | 1) : 0,
    notes: notesOf(known, tau === null, block, blocks, leastP),
  };
}

function notesOf(known: number, isFlat: boolean, block: number, blocks: number, leastP: number): string[] {
  if (known < 2) return [`${known === 0 ? 'no value is' : 'one value is'} known: no trend can be told`];
  if (isFlat) return [`all ${known} values are the same: there is no trend`];
  if (blocks === 1) {
    return [
      `each of the ${known} values resembles all others (they stay together in one block): no trend can be told`,
    ];
  }
  const notes: string[] = [];
  const kept = block === 1 ? `${known} values` : `${known} values in ${blocks} blocks of up to ${block}`;
  if (!(leastP < LEVEL)) {
    notes.push(
      `${kept} cannot reach p < .05 in any order (${leastP.toFixed(3)} at least): no trend can be told from them`,
    );
  } else if (blocks < STEADY) {
    notes.push(`${kept} reach p < .05 only where they rise or fall almost without exception`);
  }
  if (block > 1)
    notes.push(`neighbouring values resemble one another: they stay together in blocks of ${block}`);
  return notes;
}
