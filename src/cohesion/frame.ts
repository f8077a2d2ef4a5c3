import { EntenteError } from '../error.ts';
import { dateOf, dayOf, monthOf, weekOf, yearOf } from '../stats/calendar.ts';
import type { UnityOptions } from './unity.ts';

/** A stretch of days to measure unity in; day numbers, both ends included. */
export interface Frame {
  /** ISO date on which membership counts. */
  readonly date: string;
  /** What `current` counts. */
  readonly start: number;
  readonly end: number;
}

/** More periods than this are a mistyped date, not a question. */
const MOST_PERIODS = 6000;

/**
 * The calendar month that holds a reference date, all of it.
 *
 * @example monthFrame('2024-02-26') // { date: '2024-02-26', start: 19754, end: 19782 }, that is 1 to 29 February
 */
export function monthFrame(date: string): Frame {
  const [start, end] = monthOf(existing(date));
  return { date, start, end };
}

/**
 * The weeks, months or years from the one that holds `from` to the one that holds `to`, whole; the reference date is the last day.
 *
 * @throws EntenteError where a date does not exist, `from` is after `to`, or the periods are too many to mean
 */
export function periodFrames({ from, to, by }: Pick<UnityOptions, 'from' | 'to' | 'by'>): Frame[] {
  const last = existing(to);
  if (existing(from) > last) {
    throw new EntenteError('input', 'the first date is after the last', `${from} > ${to}`, 'swap them');
  }
  const periodOf = { week: weekOf, month: monthOf, year: yearOf }[by];
  const frames: Frame[] = [];
  for (let [start, end] = periodOf(existing(from)); start <= last; [start, end] = periodOf(end + 1)) {
    frames.push({ date: dateOf(end), start, end });
    if (frames.length > MOST_PERIODS) {
      const longer = {
        week: 'ask for months instead of weeks, or for',
        month: 'ask for years instead of months, or for',
        year: 'ask for',
      };
      const advice = `${longer[by]} dates nearer to each other`;
      throw new EntenteError('input', 'too many periods', `${by}s from ${from} to ${to}`, advice);
    }
  }
  return frames;
}

function existing(date: string): number {
  const day = dayOf(date);
  if (day === null) throw new EntenteError('input', 'no such date', date, 'write it as 2024-03-31');
  return day;
}
