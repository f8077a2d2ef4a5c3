import { dayOf } from '../../stats/calendar.ts';

const form = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?Z?$/;

/**
 * A date, or a date and time without a zone, as seconds since 1970-01-01T00:00Z; null where it is none.
 *
 * @example readTime('2005-01-26 00:01:00') // 1106697660
 */
export function readTime(written: string): number | null {
  const match = form.exec(written.trim());
  if (match === null) return null;
  const day = dayOf(match[1]!);
  const [hours, minutes, seconds] = [match[2], match[3], match[4]].map((part) => Number(part ?? 0));
  if (day === null || hours! > 23 || minutes! > 59 || seconds! > 59) return null;
  return day * 86_400 + hours! * 3_600 + minutes! * 60 + seconds!;
}

/** The same written out: `2005-01-26`, or `2005-01-26T00:01:00` where it is not midnight. */
export function writeTime(seconds: number): string {
  const iso = new Date(seconds * 1000).toISOString().slice(0, 19);
  return iso.endsWith('T00:00:00') ? iso.slice(0, 10) : iso;
}
