import { type Climb, course } from '../ladder/index.ts';

/** Months at which a fan of chances is drawn: at most 30, evenly spread, the horizon the last. */
export function gridOf(months: number): number[] {
  const steps = Math.min(months, 30);
  return [...new Set(Array.from({ length: steps + 1 }, (_, i) => Math.round((i * months) / steps)))];
}

/** How many numbers `endsAt` gives a month: the chance of each end by then. */
export const ENDS_EACH = 3;

/** The chances of the three ends at some months, one month after the other. */
export function endsAt(climbs: readonly Climb[], months: number, grid: readonly number[]): Float64Array {
  const { ends } = course(climbs, months, false);
  return Float64Array.from(grid.flatMap((month) => [...ends[month]!]));
}
