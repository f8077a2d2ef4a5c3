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
  let dated = new Int32Array(kept.length);
  let found = 0;
  for (let at = 0; at < kept.length; at++) if (!Number.isNaN(timeOf(at))) dated[found++] = at;
  dated = dated.subarray(0, found);
  for (let at = 1; at < dated.length; at++) {
    if (timeOf(dated[at - 1]!) > timeOf(dated[at]!)) {
      dated.sort((a, b) => timeOf(a) - timeOf(b) || a - b);
      break;
    }
  }
  const time = new Float64Array(found);
  for (let at = 0; at < found; at++) time[at] = timeOf(dated[at]!);
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
