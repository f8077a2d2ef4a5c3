import type { Matrix } from '../matrix.ts';

const labels = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

/** Distances of seven invented points: a, b, c near to one another, d, e, f too, g by itself. */
export const sevenPoints: Matrix = {
  rows: labels,
  columns: labels,
  values: Float64Array.from(
    [
      [0, 1.14, 2.04, 7.284, 7.382, 8.668, 9.102],
      [1.14, 0, 1.838, 6.313, 6.325, 7.767, 8.001],
      [2.04, 1.838, 0, 5.714, 6.054, 6.935, 8.884],
      [7.284, 6.313, 5.714, 0, 1.131, 1.628, 6.263],
      [7.382, 6.325, 6.054, 1.131, 0, 2.452, 5.14],
      [8.668, 7.767, 6.935, 1.628, 2.452, 0, 7.43],
      [9.102, 8.001, 8.884, 6.263, 5.14, 7.43, 0],
    ].flat(),
  ),
};
