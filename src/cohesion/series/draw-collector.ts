import { nthLeast } from '../../stats/nth-least.ts';
import { measureDescriptions, sideMeasure, sideMeasures } from '../measures/side-measures.ts';
import { MEASURES } from './side-table.ts';

/** How many of the drawn are pro, contra, and known at all, by draw. */
export interface DrawnCounts {
  readonly pro: Uint16Array;
  readonly contra: Uint16Array;
  readonly known: Uint16Array;
}

/** Turns counts by draw into measures and their intervals, without allocating anything on the way. */
export interface DrawCollector {
  /** Begins a period. */
  begin(): void;
  /** Takes the counts on one issue. Writes low and high of each measure to `bounds` from `at` on, unless that is null. */
  add(counts: DrawnCounts, bounds: Float64Array | null, at: number): void;
  /** Writes low and high of each measure over the issues taken since `begin`, weighted by the members known on each. */
  end(bounds: Float64Array, at: number): void;
}

/** Values of a measure are put into so many boxes by size; one more is for draws in which it is undefined. */
const BOXES = 255;
const UNDEFINED = BOXES;

/**
 * A collector for groups of up to so many members.
 *
 * Measures are looked up by counts; each way to divide up to n members is worked out once, when it first comes. There are 5,456 ways for 30
 * members, and 1.2 million for 193 (72 bytes each, of which those are touched that come). An issue costs O(draws) look-ups for
 * each measure; its bounds are found by counting values into boxes, and sorting out only the box that a bound falls into.
 *
 * @param level share of the draws between the bounds
 */
export function drawCollector(members: number, draws: number, level: number): DrawCollector {
  const first = Int32Array.from({ length: members + 2 }, (_, n) => (n * (n + 1) * (n + 2)) / 6);
  const wayCount = first[members + 1]!;
  const isWorkedOut = new Uint8Array(wayCount);
  // Measure -> way -> its value, 0 where it is undefined; and its box.
  const values = sideMeasures.map(() => new Float64Array(wayCount));
  const boxes = sideMeasures.map(() => new Uint8Array(wayCount));
  const sums = sideMeasures.map(() => new Float64Array(draws));
  const knownSum = new Float64Array(draws);
  // Members known on issues on which somebody takes a side.
  const sidedSum = new Float64Array(draws);
  const weights = sideMeasures.map((measure) =>
    measureDescriptions[measure].needsSides ? sidedSum : knownSum,
  );
  const ways = new Int32Array(draws);
  const some = new Float64Array(draws);
  const inBox = new Int32Array(BOXES + 1);

  function workOut(way: number, pro: number, contra: number, ambivalent: number): void {
    isWorkedOut[way] = 1;
    for (const [m, measure] of sideMeasures.entries()) {
      const value = sideMeasure(measure, { pro, contra, ambivalent });
      const [least, greatest] = measureDescriptions[measure].range;
      values[m]![way] = value ?? 0;
      const box = Math.floor(((value ?? 0) - least) * (BOXES / (greatest - least)));
      boxes[m]![way] = value === null ? UNDEFINED : Math.max(0, Math.min(BOXES - 1, box));
    }
  }

  /** The value with `n` others before it among those of the draws in which the measure is defined. */
  function nthOfWays(column: Float64Array, boxOf: Uint8Array, n: number): number {
    let [box, before] = [0, 0];
    while (before + inBox[box]! <= n) before += inBox[box++]!;
    let count = 0;
    for (let d = 0; d < draws; d++) if (boxOf[ways[d]!] === box) some[count++] = column[ways[d]!]!;
    return nthLeast(some, count, n - before);
  }

  function writeBounds(m: number, bounds: Float64Array, at: number): void {
    const boxOf = boxes[m]!;
    inBox.fill(0);
    for (let d = 0; d < draws; d++) inBox[boxOf[ways[d]!]!]! += 1;
    const defined = draws - inBox[UNDEFINED]!;
    const isDefined = defined > 0;
    bounds[at] = isDefined ? nthOfWays(values[m]!, boxOf, lowPlace(defined, level)) : Number.NaN;
    bounds[at + 1] = isDefined ? nthOfWays(values[m]!, boxOf, highPlace(defined, level)) : Number.NaN;
  }

  return {
    begin(): void {
      for (const column of sums) column.fill(0);
      knownSum.fill(0);
      sidedSum.fill(0);
    },

    add({ pro, contra, known }, bounds, at): void {
      placeInWays(pro, contra, known, first, ways);
      for (let d = 0; d < draws; d++) {
        if (isWorkedOut[ways[d]!] === 0)
          workOut(ways[d]!, pro[d]!, contra[d]!, known[d]! - pro[d]! - contra[d]!);
      }
      addKnown(pro, contra, known, knownSum, sidedSum);
      for (let m = 0; m < MEASURES; m++) {
        addWeighted(sums[m]!, values[m]!, ways, known);
        if (bounds !== null) writeBounds(m, bounds, at + 2 * m);
      }
    },

    end(bounds, at): void {
      for (let m = 0; m < MEASURES; m++) {
        const [sum, weight] = [sums[m]!, weights[m]!];
        let count = 0;
        for (let d = 0; d < draws; d++) if (weight[d]! > 0) some[count++] = sum[d]! / weight[d]!;
        const isDefined = count > 0;
        bounds[at + 2 * m] = isDefined ? nthLeast(some, count, lowPlace(count, level)) : Number.NaN;
        bounds[at + 2 * m + 1] = isDefined ? nthLeast(some, count, highPlace(count, level)) : Number.NaN;
      }
    },
  };
}

// The loops over draws stand by themselves, with all that they touch at hand: so they are compiled to twice the speed.

function placeInWays(
  pro: Uint16Array,
  contra: Uint16Array,
  known: Uint16Array,
  first: Int32Array,
  ways: Int32Array,
): void {
  for (let d = 0; d < ways.length; d++) {
    const n = known[d]!;
    // As `wayOf` counts them.
    const others = n - pro[d]!;
    ways[d] = first[n]! + ((others * (others + 1)) >> 1) + others - contra[d]!;
  }
}

function addKnown(
  pro: Uint16Array,
  contra: Uint16Array,
  known: Uint16Array,
  knownSum: Float64Array,
  sidedSum: Float64Array,
): void {
  for (let d = 0; d < knownSum.length; d++) {
    const n = known[d]!;
    knownSum[d] = knownSum[d]! + n;
    if (pro[d]! + contra[d]! > 0) sidedSum[d] = sidedSum[d]! + n;
  }
}

function addWeighted(sums: Float64Array, column: Float64Array, ways: Int32Array, known: Uint16Array): void {
  for (let d = 0; d < ways.length; d++) sums[d] = sums[d]! + known[d]! * column[ways[d]!]!;
}

/** Where the bounds of a level stand among so many sorted values (type 1, like `quantile`). */
function lowPlace(count: number, level: number): number {
  return placeOf(count, (1 - level) / 2);
}

function highPlace(count: number, level: number): number {
  return placeOf(count, (1 + level) / 2);
}

function placeOf(count: number, p: number): number {
  return Math.max(0, Math.ceil(p * count - 1e-9) - 1);
}
