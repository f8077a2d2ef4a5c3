import type { Matrix } from './matrix.ts';

/**
 * The cells of a network that are not zero, row by row, within a row in no order; of a one-mode network each pair once, in the
 * row of its earlier label.
 */
export interface Ties {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** The ties of row i are those from `offsets[i]` to `offsets[i + 1]`. */
  readonly offsets: Int32Array;
  /** Tie -> index into `columns`, and weight. */
  readonly column: Int32Array;
  readonly value: Float64Array;
}

/** The ties of a matrix; of a symmetric one those above the diagonal. */
export function tiesOf({ rows, columns, values }: Matrix, isSymmetric: boolean): Ties {
  const across = columns.length;
  const offsets = new Int32Array(rows.length + 1);
  const places: number[] = [];
  for (let i = 0; i < rows.length; i++) {
    for (let j = isSymmetric ? i + 1 : 0; j < across; j++) {
      if (values[i * across + j] !== 0) places.push(i * across + j);
    }
    offsets[i + 1] = places.length;
  }
  return {
    rows,
    columns,
    offsets,
    column: Int32Array.from(places, (place) => place % across),
    value: Float64Array.from(places, (place) => values[place]!),
  };
}
