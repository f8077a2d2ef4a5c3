import type { StatementTable } from '../coding/statement-table.ts';
import { type IssueHistory, issueHistory } from './issue-history.ts';
import { meanStance } from './mean-stance.ts';
import type { Position, PositionQuery } from './position.ts';

/**
 * The position of each member on an issue: what it said last between two days; where it spoke several times on that
 * day, the mean. A member who said nothing in that time has no position and is not in the result.
 *
 * The result is in the order of `members`. For many dates of one table, order it once with `issueHistory` and ask
 * `positionsIn`.
 *
 * @example
 * // France: pro on day 5 and day 9; Poland: contra and pro on day 7, silent since
 * positionsAt(table, { issue: 'troops', members: ['France', 'Poland', 'Spain'], from: 0, to: 8 })
 * // [{ actor: 'France', stance: 1, day: 5, ... }, { actor: 'Poland', stance: 0, day: 7, ... }]
 */
export function positionsAt(
  table: StatementTable,
  query: PositionQuery & { readonly issue: string },
): Position[] {
  return positionsIn(issueHistory(table, query.issue), query);
}

/**
 * As `positionsAt`, from a table already put in order. O(members * log rows).
 *
 * @example
 * const history = issueHistory(table, 'troops');
 * const each = months.map(([from, to]) => positionsIn(history, { members: ['France'], from, to }));
 */
export function positionsIn(history: IssueHistory, query: PositionQuery): Position[] {
  const positions: Position[] = [];
  for (const actor of new Set(query.members)) {
    const number = history.actors.get(actor);
    if (number === undefined) continue;
    const position = positionOf(history, actor, number, query);
    if (position !== null) positions.push(position);
  }
  return positions;
}

function positionOf(
  { table, rows, start }: IssueHistory,
  actor: string,
  number: number,
  query: PositionQuery,
): Position | null {
  const begin = start[number]!;
  const end = firstAfter(table.day, rows, begin, start[number + 1]!, query.to);
  if (end === begin) return null;
  const day = table.day[rows[end - 1]!]!;
  if (day < query.from) return null;
  let first = end - 1;
  while (first > begin && table.day[rows[first - 1]!] === day) first -= 1;
  const ofTheDay = [...rows.subarray(first, end)];
  return {
    actor,
    stance: meanStance(ofTheDay.map((row) => table.stance[row]!)),
    day,
    statements: ofTheDay.map((row) => table.ids[row]!).toSorted(),
  };
}

/** Where in `rows[low..high)`, which is in order of day, the first row later than `day` stands. */
function firstAfter(days: Int32Array, rows: Int32Array, low: number, high: number, day: number): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (days[rows[middle]!]! <= day) from = middle + 1;
    else to = middle;
  }
  return from;
}
