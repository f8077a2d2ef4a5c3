import type { Levels } from '../select/levels.ts';
import { type Nodes, occurring } from '../select/nodes.ts';
import type { Selection } from '../select/select.ts';

/**
 * How often each row was linked to each column at each level: the array x[i, j, k], of which only the cells that are not
 * zero are kept, row by row, within a row by column and then by level.
 */
export interface Counts {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly levels: Levels;
  /** The cells of row i are those from `offsets[i]` to `offsets[i + 1]`. */
  readonly offsets: Int32Array;
  /** Cell -> column, level, and count or sum of weights. */
  readonly column: Int32Array;
  readonly level: Int32Array;
  readonly count: Float64Array;
}

/** Which statements of a selection to count, and what each weighs. */
export interface Part {
  /** Indices into the arrays of the selection. Default: all. */
  readonly statements?: Int32Array;
  /** By statement of the part. Default: 1. */
  readonly weights?: Float64Array;
  /** Keep the rows and columns that the part does not link. */
  readonly isolates: boolean;
}

/** Counts a selection. Two counting sorts: O(n + rows + columns x levels). */
export function countsOf({ rows, columns, levels, level }: Selection, part: Part): Counts {
  const { statements, weights, isolates } = part;
  const i = occurring(pick(rows, statements), isolates);
  const j = occurring(pick(columns, statements), isolates);
  const [n, k] = [i.codes.length, levels.count];
  const feature = new Int32Array(n);
  for (let at = 0; at < n; at++) feature[at] = j.codes[at]! * k;
  if (level !== null) {
    for (let at = 0; at < n; at++) feature[at]! += level[statements === undefined ? at : statements[at]!]!;
  }
  const byFeature = sortedBy(feature, j.labels.length * k, null);
  const sorted = sortedBy(i.codes, i.labels.length, byFeature);

  const offsets = new Int32Array(i.labels.length + 1);
  const [column, ofLevel] = [new Int32Array(n), new Int32Array(n)];
  const count = new Float64Array(n);
  let cells = 0;
  let [lastRow, lastFeature] = [-1, -1];
  for (let at = 0; at < n; at++) {
    const statement = sorted[at]!;
    const row = i.codes[statement]!;
    const here = feature[statement]!;
    if (row !== lastRow || here !== lastFeature) {
      const inRow = (here / k) | 0;
      column[cells] = inRow;
      ofLevel[cells] = here - inRow * k;
      offsets[row + 1] = ++cells;
      lastRow = row;
      lastFeature = here;
    }
    count[cells - 1]! += weights === undefined ? 1 : weights[statement]!;
  }
  // A row without cells ends where the one before it ends.
  for (let row = 1; row < offsets.length; row++) offsets[row] = Math.max(offsets[row]!, offsets[row - 1]!);
  return {
    rows: i.labels,
    columns: j.labels,
    levels,
    offsets,
    column: column.subarray(0, cells),
    level: ofLevel.subarray(0, cells),
    count: count.subarray(0, cells),
  };
}

function pick({ labels, codes }: Nodes, statements: Int32Array | undefined): Nodes {
  if (statements === undefined) return { labels, codes };
  const picked = new Int32Array(statements.length);
  for (let at = 0; at < picked.length; at++) picked[at] = codes[statements[at]!]!;
  return { labels, codes: picked };
}

/** Indices in order of their key, equal keys as they were in `before`; or as they come. Costs O(n + keys). */
function sortedBy(key: Int32Array, keys: number, before: Int32Array | null): Int32Array {
  const starts = new Int32Array(keys + 1);
  for (let at = 0; at < key.length; at++) starts[key[at]! + 1]! += 1;
  for (let value = 0; value < keys; value++) starts[value + 1]! += starts[value]!;
  const sorted = new Int32Array(key.length);
  for (let at = 0; at < key.length; at++) {
    const index = before === null ? at : before[at]!;
    sorted[starts[key[index]!]!++] = index;
  }
  return sorted;
}
