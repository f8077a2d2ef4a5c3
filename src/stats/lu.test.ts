import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { lu, solveLu, solveLuTransposed } from './lu.ts';

test('the sign of the determinant, also where rows change places', () => {
  expect(lu(Float64Array.of(0, 2, 1, 0), 2).sign).toBe(-1);
  expect(lu(Float64Array.of(2, 1, 1, 2), 2).sign).toBe(1);
  expect(lu(Float64Array.of(1, 2, 2, 4), 2).sign).toBe(0);
  expect(solveLu(lu(Float64Array.of(0, 2, 1, 0), 2), Float64Array.of(4, 3))).toEqual(Float64Array.of(3, 2));
});

test('solves with a matrix and with its transpose', () => {
  const numbers = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 16, maxLength: 16 });
  fc.assert(
    fc.property(numbers, (cells) => {
      const matrix = Float64Array.from(cells, (value, i) => value + (i % 5 === 0 ? 30 : 0));
      const right = Float64Array.of(1, -2, 3, 4);
      const factors = lu(matrix, 4);
      const [x, y] = [solveLu(factors, right), solveLuTransposed(factors, right)];
      for (let i = 0; i < 4; i++) {
        let [row, column] = [0, 0];
        for (let j = 0; j < 4; j++) {
          row += matrix[i * 4 + j]! * x[j]!;
          column += matrix[j * 4 + i]! * y[j]!;
        }
        expect(row).toBeCloseTo(right[i]!, 9);
        expect(column).toBeCloseTo(right[i]!, 9);
      }
    }),
  );
});
