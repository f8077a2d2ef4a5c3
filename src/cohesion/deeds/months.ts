import { dateOf } from '../../stats/calendar.ts';
import type { Amount } from './amount.ts';

/** The number of the month that holds a day, counted from January of the year 0. @example monthNumber(0) // 23640, January 1970 */
export function monthNumber(day: number): number {
  const [year, month] = dateOf(day).split('-').map(Number) as [number, number];
  return year * 12 + month - 1;
}

/** @example monthName(24288) // '2024-01' */
export function monthName(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** The sum of each actor's amounts by month, from month `first` to month `last`; actors without any have zeros. */
export function monthlySums(
  rows: readonly Amount[],
  actors: readonly string[],
  first: number,
  last: number,
): Float64Array[] {
  const sums = actors.map(() => new Float64Array(last - first + 1));
  const numbers = new Map(actors.map((actor, i) => [actor, i]));
  for (const { actor, day, value } of rows) {
    const own = sums[numbers.get(actor) ?? -1];
    const month = monthNumber(day);
    if (own !== undefined && month >= first && month <= last) own[month - first]! += value;
  }
  return sums;
}
