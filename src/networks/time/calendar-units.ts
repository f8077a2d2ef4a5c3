import type { WindowUnit } from '../options.ts';

export type TimeUnit = Exclude<WindowUnit, 'events'>;

/** Seconds of a unit; of months and years the mean of the Gregorian calendar's 400 years. */
export const secondsOf: Readonly<Record<TimeUnit, number>> = {
  seconds: 1,
  minutes: 60,
  hours: 3600,
  days: 86_400,
  weeks: 604_800,
  months: 2_629_746,
  years: 31_556_952,
};

/**
 * Time later by `count` units, in seconds since 1970. Months and years are those of the calendar: where the day does not
 * exist the last of its month is taken, so 31 January plus a month is 28 or 29 February.
 */
export function addUnits(time: number, count: number, unit: TimeUnit): number {
  if (unit !== 'months' && unit !== 'years') return time + count * secondsOf[unit];
  const date = new Date(Math.floor(time) * 1000);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + (unit === 'years' ? 12 * count : count));
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, lastDay));
  return date.getTime() / 1000;
}

/** What a window begins and ends with: days from days upward, else the unit itself. */
export function grainOf(unit: TimeUnit): number {
  return Math.min(secondsOf[unit], secondsOf.days);
}
