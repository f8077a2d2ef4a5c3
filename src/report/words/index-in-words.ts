import type { Interval } from '../../cohesion/agreement-interval.ts';
import { decimals } from './numbers.ts';

/** An index with its interval; a dash where nobody is known. @example indexInWords(0.475, [0.175, 0.775]) // '0.475 (95% interval 0.175 to 0.775)' */
export function indexInWords(index: number | null, interval: Interval | null): string {
  if (index === null) return '– (nobody known)';
  if (interval === null) return decimals(index);
  return `${decimals(index)} (95% interval ${decimals(interval[0])} to ${decimals(interval[1])})`;
}
