import { expect, test } from 'vitest';
import { forestOf, logOdds } from './trees.ts';

/** Is the first number at most 2? If not: is the second at most -1? And a tree of one leaf. */
const forest = forestOf({
  prior: 0.5,
  roots: Int32Array.of(0, 5),
  feature: Int16Array.of(0, -1, 1, -1, -1, -1),
  limit: Float64Array.of(2, 0, -1, 0, 0, 0),
  yes: Int32Array.of(1, 0, 3, 0, 0, 0),
  no: Int32Array.of(2, 0, 4, 0, 0, 0),
  value: Float64Array.of(0, 1, 0, 2, 4, 8),
});

test.each([
  ['yes at once', [2, 0], 9.5],
  ['no, then yes', [2.5, -1], 10.5],
  ['no, then no', [3, 0], 12.5],
])('the leaves that a row comes to are added up: %s', (_, row, sum) => {
  expect(logOdds(forest, Float64Array.from(row))).toBe(sum);
});
