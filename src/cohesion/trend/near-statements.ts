import type { StatementTable } from '../../coding/statement-table.ts';
import { dateOf } from '../../stats/calendar.ts';
import { type Side, sideOf } from '../side.ts';

/** A statement near a change, to open and read. */
export interface NearStatement {
  readonly id: string;
  readonly actor: string;
  readonly issue: string;
  readonly date: string;
  readonly side: Side;
  /** Days from the change: 0 and above on or after its first day, below 0 before. */
  readonly days: number;
}

/** More than these are not told. */
const MOST = 6;

/**
 * The statements of members that are nearest to a day, up to 6: what happened about the time that a level changed. Nearness is no
 * cause. In the order of nearness; of equal ones the later first, then in order of id, so that the order of rows does not matter.
 *
 * @param issue null for all issues
 * @param day the first day of the new level (src/stats/calendar.ts)
 */
export function nearStatements(
  table: StatementTable,
  issue: string | null,
  members: readonly string[],
  day: number,
): NearStatement[] {
  const isMember = new Set(members);
  const code = issue === null ? -1 : table.issues.indexOf(issue);
  // The change lies before its first day, and after the last day of the old level.
  const away = (row: number) => Math.abs(table.day[row]! - day + 0.5);
  const isNearer = (a: number, b: number) => {
    const nearer = away(a) - away(b) || table.day[b]! - table.day[a]!;
    return nearer < 0 || (nearer === 0 && table.ids[a]! < table.ids[b]!);
  };
  const nearest: number[] = [];
  for (let row = 0; row < table.length; row++) {
    if (issue !== null && table.issue[row] !== code) continue;
    if (nearest.length === MOST && !isNearer(row, nearest.at(-1)!)) continue;
    if (!isMember.has(table.actors[table.actor[row]!]!)) continue;
    const place = nearest.findIndex((other) => isNearer(row, other));
    nearest.splice(place < 0 ? nearest.length : place, 0, row);
    if (nearest.length > MOST) nearest.pop();
  }
  return nearest.map((row) => ({
    id: table.ids[row]!,
    actor: table.actors[table.actor[row]!]!,
    issue: table.issues[table.issue[row]!]!,
    date: dateOf(table.day[row]!),
    side: sideOf(table.stance[row]!),
    days: table.day[row]! - day,
  }));
}
