import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cholesky } from './cholesky.ts';
import { inversePositive, solvePositive } from './solve-positive.ts';

/** B B' + 1 on the diagonal is positive definite. */
const positive = fc.integer({ min: 1, max: 6 }).chain((n) =>
  fc.array(fc.integer({ min: -4, max: 4 }), { minLength: n * n, maxLength: n * n }).map((b) => {
    const matrix = new Float64Array(n * n);
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        for (let k = 0; k < n; k++) matrix[i * n + j]! += b[i * n + k]! * b[j * n + k]!;
        if (i === j) matrix[i * n + j]! += 1;
      }
    }
    return { n, matrix };
  }),
);

describe('a positive definite matrix', () => {
  it('is solved, and times its inverse is 1', () => {
    fc.assert(
      fc.property(positive, ({ n, matrix }) => {
        const right = Float64Array.from({ length: n }, (_, i) => i - 1);
        const x = solvePositive(matrix, right)!;
        const inverse = inversePositive(matrix, n)!;
        for (let i = 0; i < n; i++) {
          let sum = 0;
          for (let k = 0; k < n; k++) sum += matrix[i * n + k]! * x[k]!;
          expect(sum).toBeCloseTo(right[i]!, 8);
          for (let j = 0; j < n; j++) {
            let cell = 0;
            for (let k = 0; k < n; k++) cell += matrix[i * n + k]! * inverse[k * n + j]!;
            expect(cell).toBeCloseTo(i === j ? 1 : 0, 8);
          }
        }
      }),
    );
  });

  it('is the product of its root', () => {
    expect(cholesky(Float64Array.of(4, 2, 2, 5), 2)).toEqual(Float64Array.of(2, 0, 1, 2));
  });

  it.each([
    ['indefinite', Float64Array.of(1, 2, 2, 1)],
    ['singular', Float64Array.of(1, 1, 1, 1)],
    ['without numbers', Float64Array.of(Number.NaN, 0, 0, 1)],
  ])('is not what is %s', (_, matrix) => {
    expect(cholesky(matrix, 2)).toBeNull();
    expect(solvePositive(matrix, Float64Array.of(1, 1))).toBeNull();
    expect(inversePositive(matrix, 2)).toBeNull();
  });
});
