import { secondsOf, type TimeUnit } from '../time/calendar-units.ts';

/** From one time to another in whole units, cut towards zero, as java.time counts them. */
export function wholeUnits(to: number, from: number, unit: TimeUnit): number {
  if (unit === 'months') return wholeMonths(to, from);
  if (unit === 'years') return Math.trunc(wholeMonths(to, from) / 12);
  return Math.trunc((to - from) / secondsOf[unit]);
}

function wholeMonths(to: number, from: number): number {
  const [end, begin] = [new Date(to * 1000), new Date(from * 1000)];
  const months =
    (end.getUTCFullYear() - begin.getUTCFullYear()) * 12 + end.getUTCMonth() - begin.getUTCMonth();
  const days = end.getUTCDate() - begin.getUTCDate();
  if (months > 0 && days < 0) return months - 1;
  return months < 0 && days > 0 ? months + 1 : months;
}
