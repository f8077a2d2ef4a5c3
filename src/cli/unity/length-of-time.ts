import { EntenteError } from '../../error.ts';

const UNITS: Readonly<Record<string, number>> = { '': 1, d: 1, w: 7, m: 30 };

/**
 * A length of time in days: `90d`, `12w` (weeks), `3m` (months of 30 days); a bare number is days.
 *
 * @param option for the message: `--carry`
 * @throws EntenteError where it is none, or longer than a century
 * @example lengthOfTime('12w', '--carry') // 84
 */
export function lengthOfTime(written: string, option: string): number {
  const match = /^(\d{1,6})([dwm]?)$/.exec(written.trim().toLowerCase());
  const days = match === null ? Number.NaN : Number(match[1]) * UNITS[match[2]!]!;
  if (days >= 0 && days <= 36_525) return days;
  const advice = 'write it as 90d, 12w or 3m, up to a century';
  throw new EntenteError('usage', `no length of time for ${option}`, written, advice);
}
