/** A symmetric sum over what two rows have in common. Rows are asked for in ascending order, each once. */
export interface PairSums {
  /** Adds `factor` times the sum of row i with each later row to that row's place. Sparse sums mark the places. */
  readonly add: (i: number, into: Float64Array, factor: number, marks?: Marks) => void;
  /** The sum of row i with itself. */
  readonly self: (i: number) => number;
  /** No more pairs than this have anything in common. */
  readonly most: number;
}

/** The places of a row that something was added to, each once. */
export interface Marks {
  /** Place -> the last row that marked it. */
  readonly by: Int32Array;
  readonly places: Int32Array;
  count: number;
}
