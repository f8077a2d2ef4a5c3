import type { Marks, PairSums } from './pair-sums.ts';
import { meetings, type Profile, transposed } from './profile.ts';

/**
 * sum over features of left[i] right[i']: a sparse matrix times a sparse matrix (Gustavson 1978, doi:10.1145/355791.355796),
 * upper triangle only. Costs O(sum over features of rows squared / 2).
 */
export function sparseProduct(left: Profile, right: Profile): PairSums {
  const { starts, row, value } = transposed(right);
  /** Feature -> its first cell of a row after the one asked for. */
  const later = starts.slice(0, -1);
  return {
    add(i, into, factor, marks) {
      const end = left.offsets[i + 1]!;
      for (let at = left.offsets[i]!; at < end; at++) {
        const feature = left.feature[at]!;
        const last = starts[feature + 1]!;
        let cell = later[feature]!;
        while (cell < last && row[cell]! <= i) cell += 1;
        later[feature] = cell;
        const weight = factor * left.value[at]!;
        if (marks === undefined) scatter(row, value, cell, last, weight, into);
        else marks.count = scatterMarked(row, value, cell, last, weight, into, i, marks);
      }
    },
    self: (i) => selfProduct(left, right, i),
    most: Math.ceil(meetings(left, right) / 2),
  };
}

/** Adds the cells of a feature to the places of their rows. A function of its own: its arrays stay in registers. */
function scatter(
  row: Int32Array,
  value: Float64Array,
  first: number,
  last: number,
  weight: number,
  into: Float64Array,
): void {
  for (let cell = first; cell < last; cell++) into[row[cell]!]! += weight * value[cell]!;
}

/** The same, and marks the places for row i. Returns how many are marked. */
function scatterMarked(
  row: Int32Array,
  value: Float64Array,
  first: number,
  last: number,
  weight: number,
  into: Float64Array,
  i: number,
  { by, places, count }: Marks,
): number {
  let marked = count;
  for (let cell = first; cell < last; cell++) {
    const to = row[cell]!;
    into[to]! += weight * value[cell]!;
    if (by[to] !== i) {
      by[to] = i;
      places[marked++] = to;
    }
  }
  return marked;
}

/** The product of a row with itself. */
export function selfProduct(left: Profile, right: Profile, i: number): number {
  let sum = 0;
  for (let at = left.offsets[i]!; at < left.offsets[i + 1]!; at++) {
    if (left === right) {
      sum += left.value[at]! ** 2;
      continue;
    }
    const other = right.feature.indexOf(left.feature[at]!, right.offsets[i]);
    if (other >= 0 && other < right.offsets[i + 1]!) sum += left.value[at]! * right.value[other]!;
  }
  return sum;
}
