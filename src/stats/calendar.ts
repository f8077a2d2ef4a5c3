/** Days are counted from 1970-01-01 (day 0), dates are ISO 8601 text without a time zone. */
const DAY = 86_400_000;

/**
 * The day number of an ISO date, or null if it is not one or does not exist in the calendar.
 *
 * @example dayOf('1970-01-02') // 1
 * @example dayOf('2024-02-30') // null
 */
export function dayOf(date: string): number | null {
  if (date.length !== 10 || date.charCodeAt(4) !== HYPHEN || date.charCodeAt(7) !== HYPHEN) return null;
  const year = numberAt(date, 0) * 100 + numberAt(date, 2);
  const [month, day] = [numberAt(date, 5), numberAt(date, 8)];
  // A comparison with NaN fails, and so do characters that are no digits.
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))) return null;
  // As in `dateOf`, from years that begin in March.
  const ofMarch = month <= 2 ? year - 1 : year;
  const era = Math.floor(ofMarch / 400);
  const yearOfEra = ofMarch - era * 400;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const ofEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + ofYear;
  return era * 146_097 + ofEra - 719_468;
}

const HYPHEN = 45;

/** Two digits at `at`, or NaN. */
function numberAt(date: string, at: number): number {
  const [tens, ones] = [date.charCodeAt(at) - 48, date.charCodeAt(at + 1) - 48];
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * The ISO date of a day number.
 *
 * Worked out from years that begin in March, so that the leap day is the last (Hinnant, "chrono-compatible low-level date algorithms"): a
 * table of a million statements asks often, and `Date` takes five times as long.
 *
 * @example dateOf(1) // '1970-01-02'
 */
export function dateOf(day: number): string {
  if (!(day >= FIRST_DAY && day <= LAST_DAY)) return new Date(day * DAY).toISOString().slice(0, 10);
  // Days since 0000-03-01; 400 years are 146,097 days.
  const since = Math.floor(day) + 719_468;
  const era = Math.floor(since / 146_097);
  const ofEra = since - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`;
}

/** 0001-01-01 and 9999-12-31. */
const FIRST_DAY = -719_162;
const LAST_DAY = 2_932_896;

/** First and last day of the calendar month that holds `day`. @example monthOf(40) // [31, 58] */
export function monthOf(day: number): readonly [first: number, last: number] {
  const first = day - dayOfMonth(day) + 1;
  // The 32nd day of a month is one of the first of the next.
  const inNext = first + 31;
  return [first, inNext - dayOfMonth(inNext)];
}

/** First and last day of the calendar year that holds `day`. @example yearOf(40) // [0, 364] */
export function yearOf(day: number): readonly [first: number, last: number] {
  const date = new Date(day * DAY);
  return [date.setUTCMonth(0, 1) / DAY, date.setUTCMonth(11, 31) / DAY];
}

/** First and last day of the ISO week (Monday to Sunday) that holds `day`. @example weekOf(0) // [-3, 3] */
export function weekOf(day: number): readonly [first: number, last: number] {
  const sinceMonday = (((day + 3) % 7) + 7) % 7;
  return [day - sinceMonday, day - sinceMonday + 6];
}

function dayOfMonth(day: number): number {
  return new Date(day * DAY).getUTCDate();
}
