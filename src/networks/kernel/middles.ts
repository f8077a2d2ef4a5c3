import type { TimeWindow } from '../options.ts';
import { addUnits, secondsOf, type TimeUnit } from '../time/calendar-units.ts';
import type { TimeRange } from '../time/range.ts';
import { MOST_WINDOWS, tooLarge, tooMany } from '../time/windows.ts';

/**
 * The middles of a kernel, `step` units from one to the next: from the first to the last second of the range, or with
 * `indent` half a window inside of them.
 *
 * @throws EntenteError `input` where an indented window is larger than the range
 */
export function kernelMiddles(
  { first, last }: TimeRange,
  { size, unit, step = 1, indent = false }: TimeWindow & { readonly unit: TimeUnit },
): number[] {
  const aside = indent ? halfWidth(size, unit) : 0;
  const middles: number[] = [];
  for (let at = 0; ; at += step) {
    const middle = addUnits(first, at, unit) + aside;
    if (middle + aside > last) break;
    middles.push(middle);
    if (middles.length > MOST_WINDOWS) throw tooMany(size, unit);
  }
  if (middles.length === 0) throw tooLarge(size, unit, (last - first) / secondsOf[unit]);
  return middles;
}

/** Half a window in seconds; months and years at their mean length, so that a kernel is as wide before as after. */
export function halfWidth(size: number, unit: TimeUnit): number {
  return (size * secondsOf[unit]) / 2;
}
