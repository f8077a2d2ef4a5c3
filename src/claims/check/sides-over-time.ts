import { dateOf, dayOf } from '../../stats/calendar.ts';
import { type Side, sideOf } from '../../cohesion/index.ts';
import { meanStance } from '../../cohesion/mean-stance.ts';
import type { EvidenceIndex } from '../evidence.ts';

/** What an actor said on one day. */
export interface DayStand {
  /** ISO date. */
  readonly date: string;
  readonly stance: number;
  readonly side: Side;
  /** Ids. */
  readonly statements: readonly string[];
}

/**
 * Where an actor stood on each day on which it spoke on an issue, in order, from `from` to `to` (ISO dates, both included;
 * without `from` from the beginning). Where it spoke several times on a day, the mean. O(its statements).
 */
export function sidesOverTime(
  index: EvidenceIndex,
  issue: string,
  actor: string,
  from: string | null,
  to: string,
): DayStand[] {
  return index
    .once(`days ${JSON.stringify([issue, actor])}`, () => allDays(index, issue, actor))
    .filter(({ date }) => date <= to && (from === null || date >= from));
}

function allDays(index: EvidenceIndex, issue: string, actor: string): DayStand[] {
  const { table, rows, start, actors } = index.historyOf(issue);
  const number = actors.get(actor);
  if (number === undefined) return [];
  const days = Map.groupBy(rows.subarray(start[number], start[number + 1]), (row) => table.day[row]!);
  return [...days].map(([day, of]) => {
    const stance = meanStance(of.map((row) => table.stance[row]!));
    return {
      date: dateOf(day),
      stance,
      side: sideOf(stance),
      statements: of.map((row) => table.ids[row]!).toSorted(),
    };
  });
}

/** So many days before an ISO date. */
export function daysBefore(date: string, days: number): string {
  return dateOf(dayOf(date)! - days);
}
