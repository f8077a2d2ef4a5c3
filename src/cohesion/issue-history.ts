import type { StatementTable } from '../coding/statement-table.ts';

/** The statements about one issue, put in order once so that positions at any date are found by bisection. */
export interface IssueHistory {
  readonly table: StatementTable;
  /** Actor id -> its number in the table. */
  readonly actors: ReadonlyMap<string, number>;
  /** Rows of `table` about the issue, by actor and then by day. */
  readonly rows: Int32Array;
  /** The rows of actor `a` are `rows[start[a]]` up to, not including, `rows[start[a + 1]]`. */
  readonly start: Int32Array;
}

/**
 * The history of an issue; an issue that the table does not hold has no rows.
 *
 * Two counting sorts, by day and then by actor: O(rows + days between the first and the last + actors).
 *
 * @example issueHistory(table, 'troops').rows.length // how many statements are about troops
 */
export function issueHistory(table: StatementTable, issue: string): IssueHistory {
  const code = table.issues.indexOf(issue);
  let count = 0;
  let first = Infinity;
  let last = -Infinity;
  for (let row = 0; row < table.length; row++) {
    if (table.issue[row] !== code) continue;
    const day = table.day[row]!;
    count += 1;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  const all = new Int32Array(count);
  for (let row = 0, next = 0; row < table.length; row++) if (table.issue[row] === code) all[next++] = row;
  const byDay = sortBy(all, table.day, count === 0 ? 0 : first, count === 0 ? 0 : last - first + 1);
  const rows = sortBy(byDay.rows, table.actor, 0, table.actors.length);
  return {
    table,
    actors: new Map(table.actors.map((actor, index) => [actor, index])),
    rows: rows.rows,
    start: rows.start,
  };
}

/** Counting sort of `rows` by `key`, whose values lie in [lowest, lowest + size); rows with one key keep their order. */
function sortBy(rows: Int32Array, key: Int32Array, lowest: number, size: number) {
  const start = new Int32Array(size + 1);
  for (const row of rows) start[key[row]! - lowest + 1]! += 1;
  for (let k = 1; k <= size; k++) start[k]! += start[k - 1]!;
  const next = start.slice();
  const sorted = new Int32Array(rows.length);
  for (const row of rows) sorted[next[key[row]! - lowest]!++] = row;
  return { rows: sorted, start };
}
