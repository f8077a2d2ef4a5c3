import type { Counts } from '../counts/counts.ts';
import type { PairSums } from './pair-sums.ts';
import { meetings, transposed } from './profile.ts';

/**
 * sum over columns and over pairs of levels of x[i, j, k] x[i', j, k'] (base + slope |k - k'|): base 1 and slope
 * -1 / span are congruence, 0 and 1 / span conflict. Costs O(sum over columns of cells squared / 2).
 */
export function distanceProduct(counts: Counts, base: number, slope: number): PairSums {
  const { offsets, column, level, count, columns, levels } = counts;
  const features = columns.length;
  const number = Float64Array.from(level, (k) => levels.values[k]!);
  const { starts, row, value } = transposed({ features, offsets, feature: column, value: count });
  const { value: numbers } = transposed({ features, offsets, feature: column, value: number });
  /** Column -> its first cell of a row after the one asked for. */
  const later = starts.slice(0, -1);
  const byColumn = { features, offsets, feature: column, value: count };
  return {
    most: Math.ceil(meetings(byColumn, byColumn) / 2),
    add(i, into, factor, marks) {
      for (let at = offsets[i]!; at < offsets[i + 1]!; at++) {
        const j = column[at]!;
        const end = starts[j + 1]!;
        let cell = later[j]!;
        while (cell < end && row[cell]! <= i) cell += 1;
        later[j] = cell;
        const weight = factor * count[at]!;
        const here = number[at]!;
        for (; cell < end; cell++) {
          const to = row[cell]!;
          into[to]! += weight * value[cell]! * (base + slope * Math.abs(here - numbers[cell]!));
          if (marks !== undefined && marks.by[to] !== i) {
            marks.by[to] = i;
            marks.places[marks.count++] = to;
          }
        }
      }
    },
    self(i) {
      let sum = 0;
      let run = offsets[i]!;
      for (let at = run; at < offsets[i + 1]!; at++) {
        if (column[at] !== column[run]) run = at;
        for (let to = run; to < offsets[i + 1]! && column[to] === column[at]; to++) {
          sum += count[at]! * count[to]! * (base + slope * Math.abs(number[at]! - number[to]!));
        }
      }
      return sum;
    },
  };
}
