import type { CodedTable } from '../../coding/coded-table.ts';
import type { DuplicateRule } from '../options.ts';

const DAY = 86_400;

/**
 * A row -> a number of the stretch of the rule that holds it: of its document, its ISO week, its month, its year. Weeks and
 * months of different years are different ones; DNA knows them by their number only, so that March 2021 repeats March 2018.
 */
export function periodOf(
  { document, time }: CodedTable,
  rule: Exclude<DuplicateRule, 'include'>,
  dna: boolean,
): (row: number) => number {
  if (rule === 'all') return () => 0;
  if (rule === 'document') return (row) => document[row]!;
  const ofDay = rule === 'week' ? (dna ? weekNumber : weekIndex) : monthOrYear(rule, dna);
  let [lastDay, last] = [NaN, 0];
  return (row) => {
    const day = Math.floor(time[row]! / DAY);
    if (Number.isNaN(day)) return -1 - row;
    if (day !== lastDay) [lastDay, last] = [day, ofDay(day)];
    return last;
  };
}

/** Weeks since the Monday before 1970, moved to be positive for any date after the year -9999. */
function weekIndex(day: number): number {
  return Math.floor((day + 3) / 7) + 1_000_000;
}

/** ISO 8601: week 1 is the one that holds the year's first Thursday. */
export function weekNumber(day: number): number {
  const thursday = Math.floor((day + 3) / 7) * 7;
  const newYear = Date.UTC(new Date(thursday * DAY * 1000).getUTCFullYear(), 0, 1) / (DAY * 1000);
  return Math.floor((thursday - newYear) / 7) + 1;
}

function monthOrYear(rule: 'month' | 'year', dna: boolean): (day: number) => number {
  return (day) => {
    const date = new Date(day * DAY * 1000);
    const [year, month] = [date.getUTCFullYear() + 10_000, date.getUTCMonth()];
    return rule === 'year' ? year : dna ? month : year * 12 + month;
  };
}
