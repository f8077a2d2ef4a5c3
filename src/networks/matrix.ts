/** A labelled matrix, row by row: of a two-mode network, or, with the same labels twice, of a one-mode one. */
export interface Matrix {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Cell of row i and column j at `i * columns.length + j`. */
  readonly values: Float64Array;
}
