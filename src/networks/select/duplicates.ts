import type { CodedTable } from '../../coding/coded-table.ts';
import type { DuplicateRule } from '../options.ts';
import type { Levels } from './levels.ts';
import { rowOrder } from './order.ts';
import { periodOf } from './period.ts';

/** What two statements must have in common to be duplicates, beside the stretch of the rule. By row of the table. */
interface Said {
  readonly row: Int32Array;
  readonly column: Int32Array;
  /** Null where the qualifier does not count. */
  readonly level: Levels | null;
}

/**
 * Leaves of statements that say the same within a document, week, month, year or the whole range the first, in the order of
 * `rowOrder`. A statement without a date repeats none of a week, month or year. One pass over a hash table of rows: O(n),
 * 4 bytes for each of at least 2 n places.
 *
 * @returns rows of the table, ascending
 */
export function firstOfDuplicates(
  table: CodedTable,
  rows: Int32Array,
  rule: Exclude<DuplicateRule, 'include'>,
  dna: boolean,
  { row: rowCodes, column: columnCodes, level: levels }: Said,
): Int32Array {
  const period = periodOf(table, rule, dna);
  const level = levels?.ofRow ?? null;
  const order = rowOrder(table);
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, 2 * rows.length)));
  /** Place -> row of the table that stands there, plus 1. */
  const places = new Int32Array(size);
  const periods = new Float64Array(rows.length === 0 ? 0 : table.length);
  const same = (a: number, b: number): boolean =>
    rowCodes[a] === rowCodes[b] &&
    columnCodes[a] === columnCodes[b] &&
    periods[a] === periods[b] &&
    (level === null || level[a] === level[b]);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const when = dna && beyondCache(levels, row) ? -1 - row : period(row);
    periods[row] = when;
    let hash = Math.imul(rowCodes[row]! + 1, 0x9e37_79b1) ^ Math.imul(columnCodes[row]! + 1, 0x85eb_ca6b);
    hash ^= Math.imul(when + (level === null ? 0 : level[row]! << 24), 0xc2b2_ae35);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b_3c6d);
    let place = (hash ^ (hash >>> 13)) & (size - 1);
    while (places[place] !== 0 && !same(places[place]! - 1, row)) place = (place + 1) & (size - 1);
    if (places[place] === 0 || order(row, places[place]! - 1) < 0) places[place] = row + 1;
  }
  const first = new Uint8Array(table.length);
  for (const place of places) if (place > 0) first[place - 1] = 1;
  return rows.filter((row) => first[row] === 1);
}

/** DNA compares boxed integers by identity: Java keeps one object only of -128 to 127, so that others are never the same. */
function beyondCache(levels: Levels | null, row: number): boolean {
  if (levels === null || levels.kind !== 'numeric') return false;
  const value = levels.values[levels.ofRow![row]!]!;
  return value < -128 || value > 127;
}
