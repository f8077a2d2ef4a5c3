import type { TimeWindow } from '../options.ts';
import { addUnits, secondsOf, type TimeUnit } from '../time/calendar-units.ts';
import type { TimeRange } from '../time/range.ts';
import { type Stretch, tooLarge } from '../time/windows.ts';

/**
 * The windows of DNA 3.1.2: around each middle from the first to the last second of the range as many units before as after,
 * half of `size - 1` rounded up; so 2 and 3 give the same, 1 a window of no width, and the ends are counted twice where they
 * meet. Those that reach beyond the range are left out; none may be left. Middles are stepped from one to the next, so that
 * those of months lose the end of a long month (31 January, 28 February, 28 March).
 *
 * @throws EntenteError `input` where none is left; DNA gives no slices
 */
export function dnaWindows(
  { first, last }: TimeRange,
  { size, unit, step = 1 }: TimeWindow & { readonly unit: TimeUnit },
): Stretch[] {
  const half = Math.floor((size - 1) / 2 + 0.5);
  const windows: Stretch[] = [];
  for (let middle = first; middle <= last; middle = addUnits(middle, step, unit)) {
    const [start, stop] = [addUnits(middle, -half, unit), addUnits(middle, half, unit)];
    if (first <= start && stop <= last) windows.push({ start, middle, stop });
  }
  if (windows.length === 0) throw tooLarge(size, unit, (last - first) / secondsOf[unit]);
  return windows;
}
