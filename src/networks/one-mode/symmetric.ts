import { matrixCells } from '../matrix-cells.ts';
import type { Matrix } from '../matrix.ts';

/** Side of the squares in which the lower triangle is filled: two of them fit the nearest cache. */
const SQUARE = 16;

/** Makes a symmetric matrix of its upper triangle: `fill(i, row)` writes the places after i of row i. The diagonal is 0. */
export function symmetric(labels: readonly string[], fill: (i: number, row: Float64Array) => void): Matrix {
  const n = labels.length;
  const values = matrixCells(n, n);
  for (let i = 0; i < n; i++) fill(i, values.subarray(i * n, (i + 1) * n));
  for (let top = 0; top < n; top += SQUARE) {
    for (let left = top; left < n; left += SQUARE) mirror(values, n, top, left);
  }
  return { rows: labels, columns: labels, values };
}

function mirror(values: Float64Array, n: number, top: number, left: number): void {
  const [bottom, right] = [Math.min(top + SQUARE, n), Math.min(left + SQUARE, n)];
  for (let i = top; i < bottom; i++) {
    for (let j = Math.max(left, i + 1); j < right; j++) values[j * n + i] = values[i * n + j]!;
  }
}
