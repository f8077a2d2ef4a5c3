import { dayOf } from '../stats/calendar.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const DAY_MONTH = new RegExp(
  `(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH}\\.?,?\\s+(\\d{4})(?!\\d)`,
  'i',
);
const MONTH_DAY = new RegExp(`\\b${MONTH}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, 'i');
const ISO = /(?<!\d|\d-)(\d{4})-(\d{2})-(\d{2})(?!\d|-\d)/;

/** A date found in a text, and where. */
interface FoundDate {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The first full date of a text: `2 April 2024`, `April 2nd, 2024`, `2 Apr. 2024` or `2024-04-02`. Nothing else is
 * taken: `02/04/2024` is a day in April or in February, `2 April` wants a year. Null where there is none.
 *
 * @example findDate('Published 2 April 2024')?.date // '2024-04-02'
 */
export function findDate(text: string): FoundDate | null {
  const found = [
    found3(ISO.exec(text), (m) => [m[1]!, m[2]!, m[3]!]),
    found3(DAY_MONTH.exec(text), (m) => [m[3]!, monthNumber(m[2]!), m[1]!]),
    found3(MONTH_DAY.exec(text), (m) => [m[3]!, monthNumber(m[1]!), m[2]!]),
  ].filter((date) => date !== null);
  return found.toSorted((a, b) => a.start - b.start)[0] ?? null;
}

/**
 * The date of publication that the head of a text gives: a line of its own within the first ten lines that are not
 * empty ("2 April 2024", "By A. Writer, Prague, 2 April 2024"), or a place and a date before a dash
 * ("PRAGUE, April 2, 2024 — The minister ..."). A date inside a sentence is none.
 *
 * @example dateline('A title\n\nPrague, 2 April 2024\n\nText.') // '2024-04-02'
 */
export function dateline(text: string): string | null {
  const lines = text
    .slice(0, 4000)
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, 10);
  for (const line of lines) {
    const found = findDate(line);
    if (found === null) continue;
    const before = line.slice(0, found.start);
    const after = line.slice(found.end);
    const words = `${before} ${after}`.match(/\p{L}+/gu)?.length ?? 0;
    const alone =
      line.length <= 100 && words <= 8 && !/[.!?]\s*$/.test(after) && !/\p{L}{3}[.!?]\s/u.test(before);
    const beforeDash = before.length <= 40 && /^\s*(\([^)]{1,40}\)\s*)?(—|–|--|-\s)/.test(after);
    if (alone || beforeDash) return found.date;
  }
  return null;
}

/**
 * The day of a date as machines write it, in a page, a feed or a message, with or without a time: the day that it is
 * written with, in its own time zone. Null where it is none.
 *
 * @example writtenDate('Tue, 02 Apr 2024 23:30:00 -0500') // '2024-04-02'
 */
export function writtenDate(written: string | null | undefined): string | null {
  if (written == null) return null;
  const text = written.trim().slice(0, 200);
  const day = text.slice(0, 10);
  if (dayOf(day) !== null && !/^\d/.test(text.slice(10))) return day;
  const compact = /^(\d{4})(\d{2})(\d{2})(?:\d{4}|\d{6})?(?!\d)/.exec(text);
  if (compact !== null) return dateOf(compact[1]!, compact[2]!, compact[3]!);
  const short = new RegExp(`^(?:[a-z]{3},\\s*)?(\\d{1,2})\\s+${MONTH}\\s+(\\d{2})\\s+\\d{2}:`, 'i').exec(
    text,
  );
  if (short !== null) return dateOf(`20${short[3]!}`, monthNumber(short[2]!), short[1]!);
  return findDate(text)?.date ?? null;
}

function found3(
  match: RegExpExecArray | null,
  parts: (match: RegExpExecArray) => readonly [year: string, month: string, day: string],
): FoundDate | null {
  if (match === null) return null;
  const date = dateOf(...parts(match));
  return date === null ? null : { date, start: match.index, end: match.index + match[0].length };
}

function dateOf(year: string, month: string, day: string): string | null {
  const date = `${year}-${month}-${day.padStart(2, '0')}`;
  return dayOf(date) === null ? null : date;
}

function monthNumber(name: string): string {
  return String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1).padStart(2, '0');
}
