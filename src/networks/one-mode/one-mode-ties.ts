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
  const offsets = new Int32Array(n + 1);
  let found = 0;
  for (let i = 0; i < n; i++) {
    marks.count = 0;
    addTerms(terms, i, sums, marks);
    if (found + marks.count > ties.column.length) ties = grown(ties, 2 * (found + marks.count));
    found = collect(ties, found, i, sums, marks, divisor);
    offsets[i + 1] = found;
  }
  return {
    rows: counts.rows,
    columns: counts.rows,
    offsets,
    column: ties.column.subarray(0, found),
    value: ties.value.subarray(0, found),
  };
}

/** Moves what is not zero of the sums of row i to the ties; the sums are zero again after it. */
function collect(
  { column, value }: Room,
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
    column[next] = to;
    value[next++] = divisor === null ? sum : ratio(sum, divisor(i, to));
  }
  return next;
}

interface Room {
  readonly column: Int32Array<ArrayBuffer>;
  readonly value: Float64Array<ArrayBuffer>;
}

function room(length: number): Room {
  return { column: new Int32Array(length), value: new Float64Array(length) };
}

function grown({ column, value }: Room, length: number): Room {
  const larger = room(length);
  larger.column.set(column);
  larger.value.set(value);
  return larger;
}
