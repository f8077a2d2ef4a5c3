import type { Counts } from '../counts/counts.ts';
import { type Profile, transposed } from './profile.ts';

/** A symmetric sum over what two rows have in common. Rows are asked for in ascending order, each once. */
export interface PairSums {
  /** Adds `factor` times the sum of row i with each later row to that row's place. */
  readonly add: (i: number, into: Float64Array, factor: number) => void;
  /** The sum of row i with itself. */
  readonly self: (i: number) => number;
}

/**
 * sum over features of left[i] right[i']: a sparse matrix times a sparse matrix (Gustavson 1978, doi:10.1145/355791.355796),
 * upper triangle only. Costs O(sum over features of rows squared / 2).
 */
export function product(left: Profile, right: Profile = left): PairSums {
  const { starts, row, value } = transposed(right);
  /** Feature -> its first cell of a row after the one asked for. */
  const later = starts.slice(0, -1);
  return {
    add(i, into, factor) {
      for (let at = left.offsets[i]!; at < left.offsets[i + 1]!; at++) {
        const feature = left.feature[at]!;
        const end = starts[feature + 1]!;
        let cell = later[feature]!;
        while (cell < end && row[cell]! <= i) cell += 1;
        later[feature] = cell;
        const weight = factor * left.value[at]!;
        for (; cell < end; cell++) into[row[cell]!]! += weight * value[cell]!;
      }
    },
    self(i) {
      let sum = 0;
      let other = right.offsets[i]!;
      const end = right.offsets[i + 1]!;
      for (let at = left.offsets[i]!; at < left.offsets[i + 1]!; at++) {
        if (left !== right) other = right.offsets[i]!;
        while (other < end && right.feature[other] !== left.feature[at]) other += 1;
        if (other < end) sum += left.value[at]! * right.value[other]!;
      }
      return sum;
    },
  };
}

/**
 * sum over columns and over pairs of levels of x[i, j, k] x[i', j, k'] (base + slope |k - k'|): base 1 and slope
 * -1 / span are congruence, 0 and 1 / span conflict. Costs O(sum over columns of cells squared / 2).
 */
export function distanceProduct(counts: Counts, base: number, slope: number): PairSums {
  const { offsets, column, level, count, columns, levels } = counts;
  const byColumn = transposed({ features: columns.length, offsets, feature: column, value: count });
  const levelOf = transposed({
    features: columns.length,
    offsets,
    feature: column,
    value: Float64Array.from(level, (k) => levels.values[k]!),
  });
  const { starts, row, value } = byColumn;
  const later = starts.slice(0, -1);
  return {
    add(i, into, factor) {
      for (let at = offsets[i]!; at < offsets[i + 1]!; at++) {
        const j = column[at]!;
        const end = starts[j + 1]!;
        let cell = later[j]!;
        while (cell < end && row[cell]! <= i) cell += 1;
        later[j] = cell;
        const weight = factor * count[at]!;
        const here = levels.values[level[at]!]!;
        for (; cell < end; cell++) {
          const distance = Math.abs(here - levelOf.value[cell]!);
          into[row[cell]!]! += weight * value[cell]! * (base + slope * distance);
        }
      }
    },
    self(i) {
      let sum = 0;
      let run = offsets[i]!;
      for (let at = run; at < offsets[i + 1]!; at++) {
        if (column[at] !== column[run]) run = at;
        for (let to = run; to < offsets[i + 1]! && column[to] === column[at]; to++) {
          const distance = Math.abs(levels.values[level[at]!]! - levels.values[level[to]!]!);
          sum += count[at]! * count[to]! * (base + slope * distance);
        }
      }
      return sum;
    },
  };
}
