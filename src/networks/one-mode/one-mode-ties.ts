import type { Counts } from '../counts/counts.ts';
import type { Normalisation } from '../options.ts';
import type { Ties } from '../ties.ts';
import { type Divisor, divisorOf, ratio } from './divisor.ts';
import type { Pairwise } from './one-mode.ts';
import type { Marks } from './pair-sums.ts';
import { sparseProduct } from './sparse-product.ts';
import { addTerms, termsOf } from './terms.ts';

/** Room for so many ties is made at once, for more as they come. */
const MOST_ROOM = 4_000_000;

/**
 * The ties of `oneMode` without its matrix, for networks of which most pairs have nothing in common. Costs O(sum over columns
 * of rows squared), and memory for the ties only.
 */
export function oneModeTies(counts: Counts, aggregate: Pairwise, normalise: Normalisation): Ties {
  const n = counts.rows.length;
  const terms = termsOf(counts, aggregate, (left, right = left) => sparseProduct(left, right));
  const divisor = divisorOf(counts, aggregate, normalise);
  const sums = new Float64Array(n);
  const marks: Marks = { by: new Int32Array(n).fill(-1), places: new Int32Array(n), count: 0 };
  const most = terms.reduce((sum, [{ most }]) => sum + most, 0);
  let ties = room(Math.min(most, (n * (n - 1)) / 2, MOST_ROOM));
  let found = 0;
  for (let i = 0; i < n; i++) {
    marks.count = 0;
    addTerms(terms, i, sums, marks);
    if (found + marks.count > ties.row.length) ties = grown(ties, 2 * (found + marks.count));
    found = collect(ties, found, i, sums, marks, divisor);
  }
  return {
    rows: counts.rows,
    columns: counts.rows,
    row: ties.row.subarray(0, found),
    column: ties.column.subarray(0, found),
    value: ties.value.subarray(0, found),
  };
}

/** Moves what is not zero of the sums of row i to the ties; the sums are zero again after it. */
function collect(
  { row, column, value }: Room,
  found: number,
  i: number,
  sums: Float64Array,
  { places, count }: Marks,
  divisor: Divisor | null,
): number {
  let next = found;
  for (let at = 0; at < count; at++) {
    const to = places[at]!;
    const sum = sums[to]!;
    sums[to] = 0;
    if (sum === 0) continue;
    row[next] = i;
    column[next] = to;
    value[next++] = divisor === null ? sum : ratio(sum, divisor(i, to));
  }
  return next;
}

interface Room {
  readonly row: Int32Array<ArrayBuffer>;
  readonly column: Int32Array<ArrayBuffer>;
  readonly value: Float64Array<ArrayBuffer>;
}

function room(length: number): Room {
  return { row: new Int32Array(length), column: new Int32Array(length), value: new Float64Array(length) };
}

function grown({ row, column, value }: Room, length: number): Room {
  const larger = room(length);
  larger.row.set(row);
  larger.column.set(column);
  larger.value.set(value);
  return larger;
}
