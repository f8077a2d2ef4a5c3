import type { Rng } from '../../stats/rng.ts';
import type { Matrix } from '../matrix.ts';

/**
 * A bootstrap resample of the columns of a two-mode network or of profiles: as many columns, drawn with replacement. Asks how
 * much the clusters of the actors hang on which concepts were coded.
 */
export function drawColumns(matrix: Matrix, rng: Rng): Matrix {
  const width = matrix.columns.length;
  const chosen = Int32Array.from({ length: width }, () => Math.floor(rng() * width));
  const values = new Float64Array(matrix.values.length);
  for (let i = 0; i < matrix.rows.length; i++) {
    for (let j = 0; j < width; j++) values[i * width + j] = matrix.values[i * width + chosen[j]!]!;
  }
  return { rows: matrix.rows, columns: Array.from(chosen, (j) => matrix.columns[j]!), values };
}
