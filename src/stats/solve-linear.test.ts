import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { solveLinear } from './solve-linear.ts';

test('solves two equations', () => {
  expect([...solveLinear([2, 1, 1, 3], [3, 5])!].map((x) => Number(x.toFixed(12)))).toEqual([0.8, 1.4]);
});

test('needs no pivot on the diagonal', () => {
  expect([...solveLinear([0, 1, 1, 0], [3, 5])!]).toEqual([5, 3]);
});

test('says null where there is no one solution', () => {
  expect(solveLinear([1, 2, 2, 4], [1, 2])).toBeNull();
  expect(solveLinear([0], [1])).toBeNull();
});

test('has the solution of no equation', () => {
  expect([...solveLinear([], [])!]).toEqual([]);
});

test('refuses what is no square', () => {
  expect(() => solveLinear([1, 2], [1])).toThrow(RangeError);
});

test('what it finds solves the system', () => {
  const sizes = fc.integer({ min: 1, max: 8 });
  const value = fc.double({ min: -1, max: 1, noNaN: true });
  const systems = sizes.chain((n) =>
    fc.tuple(
      fc.array(value, { minLength: n * n, maxLength: n * n }),
      fc.array(value, { minLength: n, maxLength: n }),
    ),
  );
  fc.assert(
    fc.property(systems, ([a, b]) => {
      const n = b.length;
      // A heavy diagonal has an inverse.
      for (let i = 0; i < n; i++) a[i * n + i]! += n + 1;
      const x = solveLinear(a, b)!;
      for (let i = 0; i < n; i++) {
        let sum = 0;
        for (let j = 0; j < n; j++) sum += a[i * n + j]! * x[j]!;
        expect(sum).toBeCloseTo(b[i]!, 10);
      }
    }),
  );
});
