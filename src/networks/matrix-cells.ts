import { EntenteError } from '../error.ts';

/** Two gigabytes. */
const MOST_CELLS = 250_000_000;

/**
 * The cells of a matrix, all zero.
 *
 * @throws EntenteError `input` for more cells than a machine can be expected to hold
 */
export function matrixCells(rows: number, columns: number): Float64Array<ArrayBuffer> {
  if (rows * columns > MOST_CELLS) {
    const advice = 'leave nodes out, or take those of a field or an attribute instead';
    throw new EntenteError('input', 'too many cells for a matrix', `${rows} x ${columns}`, advice);
  }
  return new Float64Array(rows * columns);
}
