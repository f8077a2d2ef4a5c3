const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** An ISO date as people write it. @example dateInWords('2024-02-07') // '7 February 2024' */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** The short form, for rows and figures. @example shortDate('2024-02-07') // '7 Feb 2024' */
export function shortDate(date: string): string {
  const [year, month, day] = date.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1]?.slice(0, 3) ?? month} ${year}`;
}

/** From one date to another, without what both share. @example datesInWords('2024-02-07', '2024-03-31') // '7 February to 31 March 2024' */
export function datesInWords(from: string, to: string): string {
  if (from === to) return dateInWords(to);
  const start = dateInWords(from);
  return `${from.slice(0, 4) === to.slice(0, 4) ? start.slice(0, -5) : start} to ${dateInWords(to)}`;
}
