import type { Matrix } from './matrix.ts';

/** The cells of a network that are not zero, in no order; of a one-mode network each pair once, the earlier label first. */
export interface Ties {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Tie -> index into `rows`, into `columns`, and weight. */
  readonly row: Int32Array;
  readonly column: Int32Array;
  readonly value: Float64Array;
}

/** The ties of a matrix; of a symmetric one those above the diagonal. */
export function tiesOf({ rows, columns, values }: Matrix, isSymmetric: boolean): Ties {
  const across = columns.length;
  const places: number[] = [];
  for (let i = 0; i < rows.length; i++) {
    for (let j = isSymmetric ? i + 1 : 0; j < across; j++) {
      if (values[i * across + j] !== 0) places.push(i * across + j);
    }
  }
  return {
    rows,
    columns,
    row: Int32Array.from(places, (place) => Math.floor(place / across)),
    column: Int32Array.from(places, (place) => place % across),
    value: Float64Array.from(places, (place) => values[place]!),
  };
}
