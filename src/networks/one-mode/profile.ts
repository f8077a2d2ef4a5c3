import type { Counts } from '../counts/counts.ts';

/** A sparse matrix, row by row; within a row by feature, ascending. */
export interface Profile {
  readonly features: number;
  /** The cells of row i are those from `offsets[i]` to `offsets[i + 1]`. */
  readonly offsets: Int32Array;
  readonly feature: Int32Array;
  readonly value: Float64Array;
}

/** The same, feature by feature; within a feature by row, ascending. */
export interface Transposed {
  readonly starts: Int32Array;
  readonly row: Int32Array;
  readonly value: Float64Array;
}

/** What each row said on each column at each level; `present` only whether it did. `swap` puts agreements where rejections are, and the other way round. */
export function levelProfile(
  { columns, levels, offsets, column, level, count }: Counts,
  { swap = false, present = false } = {},
): Profile {
  const k = levels.count;
  const feature = column.map((j, at) => j * k + (swap ? k - 1 - level[at]! : level[at]!));
  return {
    features: columns.length * k,
    offsets,
    feature,
    value: present ? count.map((each) => (each > 0 ? 1 : 0)) : count,
  };
}

/** What each row said on each column, the levels added up: each weighs `weightOf(level)`. */
export function columnProfile(
  { rows, columns, offsets, column, level, count }: Counts,
  weightOf: (level: number) => number,
): Profile {
  const starts = new Int32Array(rows.length + 1);
  const feature = new Int32Array(column.length);
  const value = new Float64Array(column.length);
  let cells = 0;
  for (let i = 0; i < rows.length; i++) {
    let last = -1;
    for (let at = offsets[i]!; at < offsets[i + 1]!; at++) {
      if (column[at] !== last) feature[cells++] = last = column[at]!;
      value[cells - 1]! += count[at]! * weightOf(level[at]!);
    }
    starts[i + 1] = cells;
  }
  return {
    features: columns.length,
    offsets: starts,
    feature: feature.subarray(0, cells),
    value: value.subarray(0, cells),
  };
}

/** Costs O(cells + features). Rows stay in order within a feature. */
export function transposed({ features, offsets, feature, value }: Profile): Transposed {
  const starts = new Int32Array(features + 1);
  for (let at = 0; at < feature.length; at++) starts[feature[at]! + 1]! += 1;
  for (let f = 0; f < features; f++) starts[f + 1]! += starts[f]!;
  const next = starts.slice();
  const row = new Int32Array(feature.length);
  const values = new Float64Array(feature.length);
  for (let i = 0; i + 1 < offsets.length; i++) {
    for (let at = offsets[i]!; at < offsets[i + 1]!; at++) {
      const to = next[feature[at]!]!++;
      row[to] = i;
      values[to] = value[at]!;
    }
  }
  return { starts, row, value: values };
}

/** How often a row of the one profile meets a row of the other. Costs O(cells + features). */
export function meetings(left: Profile, right: Profile): number {
  const rows = new Int32Array(right.features);
  for (let at = 0; at < right.feature.length; at++) rows[right.feature[at]!]! += 1;
  let steps = 0;
  for (let at = 0; at < left.feature.length; at++) steps += rows[left.feature[at]!]!;
  return steps;
}
