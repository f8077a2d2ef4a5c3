import type { Matrix } from './matrix.ts';

/** A network, and the statements that it was made of. */
export interface Network {
  readonly matrix: Matrix;
  /** The conflict network beside the congruence network in `matrix`, where both were asked for; else null. */
  readonly conflict: Matrix | null;
  /** Rows of the table behind it, ascending. */
  readonly kept: Int32Array;
  /** How many statements count. DNA's slices with a kernel say 0. */
  readonly statements: number;
}

/** The network of one stretch of time. Seconds since 1970-01-01T00:00Z, both ends included. */
export interface Slice extends Network {
  readonly start: number;
  readonly middle: number;
  readonly stop: number;
}
