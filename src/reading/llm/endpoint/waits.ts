import type { Rng } from '../../../stats/rng.ts';

const FIRST = 500;
const LONGEST = 30_000;

/**
 * Milliseconds to wait before another try: doubled each time from half a second to half a minute, of which a random half may be
 * left off, so that requests that failed together do not come back together.
 *
 * @param tries how many have failed
 * @example backOff(3, () => 0.5) // 1500
 */
export function backOff(tries: number, rng: Rng): number {
  return Math.min(LONGEST, FIRST * 2 ** (tries - 1)) * (0.5 + rng() / 2);
}

/**
 * Milliseconds that a `Retry-After` header asks for, in seconds or as a date; null where it says nothing to go by.
 *
 * @example retryAfter('2', 0) // 2000
 */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  const text = header.trim();
  if (/^\d{1,9}(?:\.\d{1,9})?$/.test(text)) return Number(text) * 1000;
  // Other forms than that of HTTP are read as anything: "-1" is a year.
  const date = /^[A-Z][a-z]{2}, /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
