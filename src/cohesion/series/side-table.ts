import { sideMeasure, sideMeasures } from '../measures/side-measures.ts';

/** How many numbers stand for one way to divide members over the sides: one for each of `sideMeasures`. */
export const MEASURES = sideMeasures.length;

/** All measures of all ways in which so many members divide over three sides, worked out as they are asked for. */
export interface SideTable {
  readonly members: number;
  /** Measure m of way w at `w * MEASURES + m`; NaN where it is undefined, or not worked out yet. */
  readonly values: Float64Array;
  /** Way -> whether it is worked out. */
  readonly known: Uint8Array;
  /** Measure -> the ways in which it is defined, ascending by its value, once `orderOf` was asked for them. */
  readonly orders: (Int32Array | undefined)[];
}

/** Tables up to this size are kept: 4 megabytes for all of them. */
const KEPT = 64;
const kept: SideTable[] = [];

/** The table for so many members, empty at first. */
export function sideTable(members: number): SideTable {
  const known = kept[members];
  if (known !== undefined) return known;
  const ways = waysOf(members);
  const table: SideTable = {
    members,
    values: new Float64Array(ways * MEASURES).fill(Number.NaN),
    known: new Uint8Array(ways),
    orders: [],
  };
  if (members <= KEPT) kept[members] = table;
  return table;
}

/** In how many ways so many members can divide over three sides. @example waysOf(2) // 6 */
export function waysOf(members: number): number {
  return ((members + 1) * (members + 2)) / 2;
}

/** The number of a way: those who are not pro, and how many of them are ambivalent. */
export function wayOf(members: number, pro: number, ambivalent: number): number {
  const others = members - pro;
  return (others * (others + 1)) / 2 + ambivalent;
}

/** Works a way out, so that `values` holds its measures. */
export function workOut(table: SideTable, pro: number, contra: number, ambivalent: number): void {
  const way = wayOf(table.members, pro, ambivalent);
  for (let m = 0; m < MEASURES; m++) {
    table.values[way * MEASURES + m] =
      sideMeasure(sideMeasures[m]!, { pro, contra, ambivalent }) ?? Number.NaN;
  }
  table.known[way] = 1;
}

/** The ways in which a measure is defined, ascending by its value. O(members² log members) the first time. */
export function orderOf(table: SideTable, measure: number): Int32Array {
  const sorted = table.orders[measure];
  if (sorted !== undefined) return sorted;
  const { members, values } = table;
  const ways: number[] = [];
  for (let pro = 0; pro <= members; pro++) {
    for (let ambivalent = 0; pro + ambivalent <= members; ambivalent++) {
      const way = wayOf(members, pro, ambivalent);
      if (table.known[way] === 0) workOut(table, pro, members - pro - ambivalent, ambivalent);
      if (!Number.isNaN(values[way * MEASURES + measure]!)) ways.push(way);
    }
  }
  const order = Int32Array.from(
    ways.toSorted((a, b) => values[a * MEASURES + measure]! - values[b * MEASURES + measure]!),
  );
  table.orders[measure] = order;
  return order;
}
