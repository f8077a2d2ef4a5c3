import { EntenteError } from '../../error.ts';
import type { TimeWindow } from '../options.ts';
import { addUnits, grainOf, secondsOf, type TimeUnit } from './calendar-units.ts';
import type { TimeRange } from './range.ts';

/** A stretch of time in seconds since 1970, both ends included, and its middle. */
export interface Stretch {
  readonly start: number;
  readonly middle: number;
  readonly stop: number;
}

/** More than this many are a mistyped unit, not a question. */
export const MOST_WINDOWS = 1_000_000;

/**
 * Windows of exactly `size` units, `step` units from one to the next. With `indent` all lie inside the range, the first at
 * its beginning; without, one lies around each step of the range, and the outer ones reach beyond it. From days upward a
 * range is taken as whole days.
 *
 * @throws EntenteError `input` where a window is larger than the range
 */
export function timeWindows(
  range: TimeRange,
  { size, unit, step = 1, indent = true }: TimeWindow & { readonly unit: TimeUnit },
): Stretch[] {
  const grain = grainOf(unit);
  const begin = Math.floor(range.first / grain) * grain;
  const end = (Math.floor(range.last / grain) + 1) * grain;
  const before = indent ? 0 : Math.floor(size / 2);
  const windows: Stretch[] = [];
  for (let at = 0; ; at += step) {
    const start = addUnits(begin, at - before, unit);
    const next = addUnits(begin, at - before + size, unit);
    if (indent ? next > end : addUnits(begin, at, unit) >= end) break;
    windows.push({ start, middle: (start + next) / 2, stop: next - 1 });
    if (windows.length > MOST_WINDOWS) throw tooMany(size, unit);
  }
  if (windows.length === 0) throw tooLarge(size, unit, (end - begin) / secondsOf[unit]);
  return windows;
}

export function tooLarge(size: number, unit: string, length: number): EntenteError {
  const advice = `the range has ${Number(length.toFixed(1))} ${unit}`;
  return new EntenteError('input', 'the window is larger than the range', `${size} ${unit}`, advice);
}

export function tooMany(size: number, unit: string): EntenteError {
  const advice = 'take a larger unit or step';
  return new EntenteError('input', `more than ${MOST_WINDOWS} windows`, `${size} ${unit}`, advice);
}
