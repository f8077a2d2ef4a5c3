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
 * `rowOrder`. A statement without a date repeats none of a week, month or year. A hash table of rows, part by part: O(n).
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
  const periods = new Float64Array(rows.length === 0 ? 0 : table.length);
  const hashes = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const when = dna && beyondCache(levels, row) ? -1 - row : period(row);
    periods[row] = when;
    hashes[at] = hashOf(rowCodes[row]!, columnCodes[row]!, level === null ? 0 : level[row]!, when);
  }
  const same = (a: number, b: number): boolean =>
    rowCodes[a] === rowCodes[b] &&
    columnCodes[a] === columnCodes[b] &&
    periods[a] === periods[b] &&
    (level === null || level[a] === level[b]);
  const { starts, sorted, most } = parted(hashes);
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, 2 * most)));
  /** Place -> row of the table that stands there, plus 1, and beside it its hash, so that others are passed by unread. */
  const places = new Int32Array(2 * size);
  const first = new Uint8Array(table.length);
  let left = 0;
  for (let part = 0; part + 1 < starts.length; part++) {
    places.fill(0);
    for (let next = starts[part]!; next < starts[part + 1]!; next++) {
      const hash = hashes[sorted[next]!]!;
      const row = rows[sorted[next]!]!;
      let place = 2 * (hash & (size - 1));
      while (places[place] !== 0) {
        if (places[place + 1] === hash && same(places[place]! - 1, row)) break;
        place = (place + 2) & (2 * size - 1);
      }
      if (places[place] === 0) left += 1;
      if (places[place] === 0 || order(row, places[place]! - 1) < 0) places[place] = row + 1;
      places[place + 1] = hash;
    }
    for (let place = 0; place < places.length; place += 2)
      if (places[place] !== 0) first[places[place]! - 1] = 1;
  }
  const kept = new Int32Array(left);
  left = 0;
  for (let at = 0; at < rows.length; at++) if (first[rows[at]!] === 1) kept[left++] = rows[at]!;
  return kept;
}

/** So many hashes a part, that the table of a part stays in the nearer caches. */
const PART = 8192;

/** Indices of hashes in parts by their upper bits, in order within a part: two passes, O(n). */
function parted(hashes: Int32Array): { starts: Int32Array; sorted: Int32Array; most: number } {
  const bits = Math.min(16, Math.max(0, Math.ceil(Math.log2(hashes.length / PART))));
  const partOf = (hash: number): number => (bits === 0 ? 0 : hash >>> (32 - bits));
  const starts = new Int32Array(2 ** bits + 1);
  for (let at = 0; at < hashes.length; at++) starts[partOf(hashes[at]!) + 1]! += 1;
  const most = starts.reduce((greatest, count) => Math.max(greatest, count), 0);
  for (let part = 1; part < starts.length; part++) starts[part]! += starts[part - 1]!;
  const next = starts.slice();
  const sorted = new Int32Array(hashes.length);
  for (let at = 0; at < hashes.length; at++) sorted[next[partOf(hashes[at]!)]!++] = at;
  return { starts, sorted, most };
}

/** 32 bits of four numbers, each bit of which depends on all (after MurmurHash3, in the public domain). */
function hashOf(row: number, column: number, level: number, when: number): number {
  let hash = Math.imul(row + 1, 0x9e37_79b1) ^ Math.imul(column + 1, 0x85eb_ca6b);
  hash ^= Math.imul(when, 0xc2b2_ae35) ^ Math.imul(level, 0x27d4_eb2f);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return hash ^ (hash >>> 16);
}

/** DNA compares boxed integers by identity: Java keeps one object only of -128 to 127, so that others are never the same. */
function beyondCache(levels: Levels | null, row: number): boolean {
  if (levels === null || levels.kind !== 'numeric') return false;
  const value = levels.values[levels.ofRow![row]!]!;
  return value < -128 || value > 127;
}
