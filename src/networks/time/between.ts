import type { Selection } from '../select/select.ts';

/** The statements of a selection that have a date, by date, and a view of those of a stretch. */
export interface ByDate {
  /** Indices into the arrays of the selection. */
  readonly statements: Int32Array;
  readonly time: Float64Array;
  /** Statements from `first` to `last`, both included. Costs O(log n). */
  readonly between: (first: number, last: number) => Int32Array;
}

/** Costs O(n log n), O(n) where they are in order already. */
export function byDate({ table, kept }: Selection): ByDate {
  const timeOf = (at: number): number => table.time[kept[at]!]!;
  const dated = Int32Array.from(kept, (_, at) => at).filter((at) => !Number.isNaN(timeOf(at)));
  for (let at = 1; at < dated.length; at++) {
    if (timeOf(dated[at - 1]!) > timeOf(dated[at]!)) {
      dated.sort((a, b) => timeOf(a) - timeOf(b) || a - b);
      break;
    }
  }
  const time = Float64Array.from(dated, timeOf);
  return {
    statements: dated,
    time,
    between: (first, last) => dated.subarray(lowerBound(time, first), upperBound(time, last)),
  };
}

/** How many are less than `value`. */
function lowerBound(sorted: Float64Array, value: number): number {
  return firstWhere(sorted, (each) => each >= value);
}

function upperBound(sorted: Float64Array, value: number): number {
  return firstWhere(sorted, (each) => each > value);
}

function firstWhere(sorted: Float64Array, holds: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(sorted[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
