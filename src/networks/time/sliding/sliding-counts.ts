import type { Counts } from '../../counts/counts.ts';
import type { Selection } from '../../select/select.ts';

/** The counts of a window that moves: statements come in and go out one by one. */
export interface SlidingCounts {
  /** Cell of row i, column j and level k at `(j * levels + k) * rows + i`. */
  readonly cells: Float64Array;
  /** Row -> statements in the window. */
  readonly totals: Float64Array;
  /** A statement of the selection comes in (1) or goes out (-1). */
  readonly add: (statement: number, by: 1 | -1) => void;
  /** Rows that have statements, or all. */
  readonly present: (isolates: boolean) => Int32Array;
  /** What `countsOf` gives for the statements in the window. Costs O(cells). */
  readonly counts: (isolates: boolean) => Counts;
}

/** No statements at first. Takes 8 bytes x rows x columns x levels. */
export function slidingCounts({ rows, columns, levels, level }: Selection): SlidingCounts {
  const [n, k] = [rows.labels.length, levels.count];
  const cells = new Float64Array(n * columns.labels.length * k);
  const totals = new Float64Array(n);
  const columnTotals = new Float64Array(columns.labels.length);
  const counts = (isolates: boolean) => {
    const rowOf = nonZero(totals, isolates);
    const columnOf = nonZero(columnTotals, isolates);
    const most = rowOf.length * columnOf.length * k;
    const offsets = new Int32Array(rowOf.length + 1);
    const [column, ofLevel, count] = [new Int32Array(most), new Int32Array(most), new Float64Array(most)];
    let found = 0;
    for (let at = 0; at < rowOf.length; at++) {
      for (let j = 0; j < columnOf.length; j++) {
        for (let each = 0; each < k; each++) {
          const held = cells[(columnOf[j]! * k + each) * n + rowOf[at]!]!;
          if (held === 0) continue;
          column[found] = j;
          ofLevel[found] = each;
          count[found++] = held;
        }
      }
      offsets[at + 1] = found;
    }
    return {
      rows: Array.from(rowOf, (i) => rows.labels[i]!),
      columns: Array.from(columnOf, (j) => columns.labels[j]!),
      levels,
      offsets,
      column: column.subarray(0, found),
      level: ofLevel.subarray(0, found),
      count: count.subarray(0, found),
    };
  };
  return {
    cells,
    totals,
    add(statement, by) {
      const [i, j] = [rows.codes[statement]!, columns.codes[statement]!];
      cells[(j * k + (level === null ? 0 : level[statement]!)) * n + i]! += by;
      totals[i]! += by;
      columnTotals[j]! += by;
    },
    present: (isolates) => nonZero(totals, isolates),
    counts,
  };
}

function nonZero(totals: Float64Array, all: boolean): Int32Array {
  const places = Int32Array.from(totals, (_, at) => at);
  return all ? places : places.filter((at) => totals[at] !== 0);
}
