import { readTime } from '../../coding/coded-table/read-time.ts';
import { EntenteError } from '../../error.ts';

/** Parses `--from`: a date, or a date and time. Seconds since 1970-01-01T00:00Z. */
export function firstMoment(text: string): number {
  const time = readTime(text);
  if (time !== null) return time;
  throw new EntenteError('usage', 'no such date', text, 'write it as 2024-03-31, or 2024-03-31T14:05:00');
}

/** Parses `--to`: of a date its last second, so that the day counts. */
export function lastMoment(text: string): number {
  const time = firstMoment(text);
  return /\d:\d/.test(text) ? time : time + 86_399;
}
