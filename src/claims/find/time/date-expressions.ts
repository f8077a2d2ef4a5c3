import { strict } from 'chrono-node';
import { dateOf, dayOf, monthOf, weekOf } from '../../../stats/calendar.ts';

/** Two ISO dates, both included. */
export interface DateRange {
  readonly first: string;
  readonly last: string;
}

/** A stretch of days that a text names, and where. */
export interface DateExpression extends DateRange {
  readonly index: number;
  readonly length: number;
  /** Where the expression itself names two ends ("between 10 and 20 March"): the earlier one. */
  readonly span: DateRange | null;
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const YEAR = '(?:1[0-9]|20|21)\\d\\d';
// "March" and "may" are words too: a month counts after a preposition, or with a year.
const MONTH = new RegExp(
  `(?<=\\b(?:in|since|of|between|and|from|to|until|than|during|by|after|before|early|late|mid)[ -])(${months.join('|')})(?:,? (${YEAR}))?(?! ?\\d)`,
  'gi',
);
const TWO_DAYS = new RegExp(
  `(?<=\\b(?:between|from) (?:the )?)(\\d{1,2}) (?:and|to) (\\d{1,2} (?:${months.join('|')})(?: ${YEAR})?)`,
  'gi',
);
// "2,000" and "2000 soldiers" are no years.
const WHOLE_YEAR = new RegExp(
  `(?<=\\b(?:in|since|until|till|before|after|by|during|of|from|to|than|as|between|and|throughout|early|late|mid)[ -](?:the year )?)(${YEAR})(?![\\w-]|[.,]\\d)(?! (?:\\w+ )?(?:soldiers|troops|men|women|people|personnel|trainers|instructors|members|tanks|shells|euros|dollars|miles|kilometres)\\b)`,
  'gi',
);
const PART = /(?:(?:\bthe )?\b(end|middle|beginning|start) of |\b(?:the )?(mid|early|late)[ -])$/i;
const CALENDAR = /\b(?:last|this|the previous) (week|month|year)\b/gi;
const STRETCH =
  /\b(?:over|in|during|for) the (?:past|last) (?:(\d{1,5}|two|three|four|five|six|seven|eight|nine|ten|twelve) )?(day|week|month|year)s?\b/gi;
const words = ',one,two,three,four,five,six,seven,eight,nine,ten,,twelve'.split(',');
const lengths = { day: 1, week: 7, month: 30, year: 365 } as const;
/** No stretch of time that a claim is checked over is longer, in days. */
const CENTURY = 36_525;

/**
 * The dates and stretches of time that a text names, in order, reckoned from `date`: days as chrono-node reads them when
 * it is strict, months by name, "last week", "over the past month", years from 1000 on. A month without a year is the
 * latest that has begun, a day without one the nearest.
 *
 * @param date ISO date
 * @example dateExpressions('in February', '2024-04-02')[0] // { first: '2024-02-01', last: '2024-02-29', index: 3, ... }
 */
export function dateExpressions(text: string, date: string): DateExpression[] {
  const today = dayOf(date)!;
  const found: DateExpression[] = [];
  const add = (index: number, length: number, range: DateRange, span: DateRange | null = null) => {
    const end = index + length;
    if (found.some((other) => index < other.index + other.length && other.index < end)) return;
    found.push({ index, length, ...range, span });
  };
  for (const match of text.matchAll(TWO_DAYS)) {
    const last = dayIn(match[2]!, date);
    const first = last === null ? null : `${last.slice(0, 8)}${match[1]!.padStart(2, '0')}`;
    if (last !== null && first !== null && dayOf(first) !== null)
      add(match.index, match[0].length, one(last), one(first));
  }
  for (const match of text.matchAll(STRETCH)) {
    const count = match[1] === undefined ? 1 : Number(match[1]) || words.indexOf(match[1].toLowerCase());
    const days = count * lengths[match[2]!.toLowerCase() as keyof typeof lengths];
    if (days > 0 && days <= CENTURY) add(match.index, match[0].length, one(date), one(dateOf(today - days)));
  }
  for (const result of strict.parse(text, noonOf(date))) {
    const start = isoOf(result.start.date());
    const end = result.end == null ? null : isoOf(result.end.date());
    if (!result.start.isCertain('day') || start === null) continue;
    if (result.end == null) add(result.index, result.text.length, one(start));
    else if (end !== null) add(result.index, result.text.length, one(end), one(start));
  }
  for (const match of text.matchAll(MONTH)) {
    const month = months.indexOf(match[1]!);
    if (month === -1) continue;
    const year = match[2] === undefined ? yearOf(month, date) : Number(match[2]);
    const whole = rangeOf(monthOf(dayOf(`${year}-${String(month + 1).padStart(2, '0')}-01`)!));
    const part = PART.exec(text.slice(0, match.index));
    const lead = part?.[0].length ?? 0;
    add(
      match.index - lead,
      match[0].length + lead,
      part === null ? whole : partOf(whole, part[1] ?? part[2]!),
    );
  }
  for (const match of text.matchAll(WHOLE_YEAR)) {
    add(match.index, match[0].length, yearRange(match[1]!));
  }
  for (const match of text.matchAll(CALENDAR)) {
    const shift = match[0].toLowerCase().startsWith('this') ? 0 : 1;
    add(match.index, match[0].length, calendarUnit(match[1]!.toLowerCase(), shift, today));
  }
  return found.toSorted((a, b) => a.index - b.index);
}

/** The day on which the end or the middle of a month is, or the ten days that are early or late in it. */
function partOf({ first, last }: DateRange, part: string): DateRange {
  const on = (day: number) => `${first.slice(0, 8)}${String(day).padStart(2, '0')}`;
  switch (part.toLowerCase()) {
    case 'end':
      return one(last);
    case 'middle':
    case 'mid':
      return one(on(15));
    case 'late':
      return { first: on(21), last };
    default:
      return { first, last: on(10) };
  }
}

function calendarUnit(unit: string, shift: number, today: number): DateRange {
  if (unit === 'week') return rangeOf(weekOf(today - 7 * shift));
  if (unit === 'month') return rangeOf(monthOf(shift === 0 ? today : monthOf(today)[0] - 1));
  return yearRange(String(Number(dateOf(today).slice(0, 4)) - shift));
}

function yearRange(year: string): DateRange {
  return { first: `${year}-01-01`, last: `${year}-12-31` };
}

/** The latest year in which the month has begun on `date`. */
function yearOf(month: number, date: string): number {
  const year = Number(date.slice(0, 4));
  return month + 1 > Number(date.slice(5, 7)) ? year - 1 : year;
}

/** The day of "20 March", or null where chrono reads none. */
function dayIn(text: string, date: string): string | null {
  const result = strict.parse(text, noonOf(date))[0];
  if (result === undefined || !result.start.isCertain('day')) return null;
  return isoOf(result.start.date());
}

// In the machine's own time zone: chrono reckons in it, and noon is the same day in all of them.
function noonOf(date: string): Date {
  return new Date(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)), 12);
}

function isoOf(date: Date): string | null {
  const year = date.getFullYear();
  // Not a number, or so far off that nobody means it.
  if (!(year >= 1000 && year < 2200)) return null;
  return dateOf(Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000));
}

function one(date: string): DateRange {
  return { first: date, last: date };
}

function rangeOf([first, last]: readonly [number, number]): DateRange {
  return { first: dateOf(first), last: dateOf(last) };
}
