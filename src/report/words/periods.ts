import { dateInWords, shortDate } from './dates.ts';

/**
 * A period of a series by name: a calendar year by its number, a month by its month, another stretch by its days.
 *
 * @example periodInWords({ start: '2024-03-01', end: '2024-03-31' }) // 'March 2024'
 * @example periodInWords({ start: '2024-03-04', end: '2024-03-10' }) // '4 Mar 2024 to 10 Mar 2024'
 */
export function periodInWords({ start, end }: { readonly start: string; readonly end: string }): string {
  if (isYear(start, end)) return end.slice(0, 4);
  return isMonth(start, end) ? monthInWords(end) : `${shortDate(start)} to ${shortDate(end)}`;
}

/** The month of a date. @example monthInWords('2024-03-31') // 'March 2024' */
export function monthInWords(date: string): string {
  return dateInWords(date).replace(/^\d+ /, '');
}

/** A period's name below a figure: `Mar 2024`, or the last day of a week. @example periodLabel({ start: '2024-03-04', end: '2024-03-10' }) // '10 Mar' */
export function periodLabel({ start, end }: { readonly start: string; readonly end: string }): string {
  if (isYear(start, end)) return end.slice(0, 4);
  const last = shortDate(end);
  return isMonth(start, end) ? last.replace(/^\d+ /, '') : last.replace(/ \d+$/, '');
}

function isYear(start: string, end: string): boolean {
  return start.endsWith('-01-01') && end === `${start.slice(0, 4)}-12-31`;
}

/** Months begin on a 1st and weeks are seven days; no month is. */
function isMonth(start: string, end: string): boolean {
  return start.endsWith('-01') && Number(end.slice(8)) > 27;
}
