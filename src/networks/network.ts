import type { Matrix } from './matrix.ts';
import type { Ties } from './ties.ts';

/** A network, and the statements that it was made of. */
export interface Network {
  /** Made when it is first asked for. */
  readonly matrix: Matrix;
  /** The conflict network beside the congruence network in `matrix`, where both were asked for; else null. */
  readonly conflict: Matrix | null;
  /**
   * What of `matrix` is not zero, without the diagonal of a one-mode network. It needs no matrix, so that large networks of
   * which most pairs have nothing in common take little time and memory.
   */
  readonly ties: () => Ties;
  /** Rows of the table behind it: of a network ascending, of a slice by date. */
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
