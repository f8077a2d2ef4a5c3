import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { feasiblePoint } from './feasible-point.ts';

test('a point of numbers from 0 up that solves the equations, or null', () => {
  expect(feasiblePoint([[1, -1]], [2])).toEqual([2, 0]);
  expect(feasiblePoint([[1, 1]], [-1])).toBeNull();
  expect(
    feasiblePoint(
      [
        [1, 0],
        [1, 0],
      ],
      [1, 2],
    ),
  ).toBeNull();
  expect(feasiblePoint([], [])).toEqual([]);
});

test('wherever there is one it is found', () => {
  const entry = fc.integer({ min: -2, max: 2 });
  const systems = fc.integer({ min: 1, max: 5 }).chain((columns) =>
    fc.record({
      matrix: fc.array(fc.array(entry, { minLength: columns, maxLength: columns }), {
        minLength: 1,
        maxLength: 5,
      }),
      point: fc.array(fc.nat(4), { minLength: columns, maxLength: columns }),
    }),
  );
  fc.assert(
    fc.property(systems, ({ matrix, point }) => {
      const right = matrix.map((row) => row.reduce((sum, value, j) => sum + value * point[j]!, 0));
      const found = feasiblePoint(matrix, right)!;
      expect(found.every((value) => value >= -1e-9)).toBe(true);
      for (const [i, row] of matrix.entries())
        expect(row.reduce((sum, value, j) => sum + value * found[j]!, 0)).toBeCloseTo(right[i]!, 6);
    }),
  );
});
