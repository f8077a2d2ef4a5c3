import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { singularValues } from './singular-values.ts';
import { symmetricEigenvalues } from './symmetric-eigenvalues.ts';
import { symmetricEigenvectors } from './symmetric-eigenvectors.ts';

const matrix = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }))
  .chain(([rows, columns]) =>
    fc.record({
      rows: fc.constant(rows),
      columns: fc.constant(columns),
      cells: fc.array(fc.integer({ min: -9, max: 9 }), {
        minLength: rows * columns,
        maxLength: rows * columns,
      }),
    }),
  );

describe('singular values', () => {
  it('of the Hilbert matrix of order 6 are those of numpy, the smallest too', () => {
    // numpy 2.4.6: linalg.svd(scipy.linalg.hilbert(6)); the condition number is 1.5e7
    const hilbert = Array.from({ length: 36 }, (_, at) => 1 / (Math.floor(at / 6) + (at % 6) + 1));
    const expected = [
      1.6188998589243393, 0.24236087057520947, 0.016321521319875812, 0.0006157483541826451,
      1.2570757122632469e-5, 1.0827994844462713e-7,
    ];
    for (const [r, value] of singularValues(hilbert, 6, 6).values.entries())
      expect(value / expected[r]!).toBeCloseTo(1, 9);
  });

  it('and vectors make up the matrix again', () => {
    fc.assert(
      fc.property(matrix, ({ rows, columns, cells }) => {
        const { values, left, right } = singularValues(cells, rows, columns);
        const rank = values.length;
        expect(rank).toBe(Math.min(rows, columns));
        expect([...values]).toEqual([...values].toSorted((a, b) => b - a));
        for (const [at, cell] of cells.entries()) {
          const [i, j] = [Math.floor(at / columns), at % columns];
          let sum = 0;
          for (let r = 0; r < rank; r++) sum += left[i * rank + r]! * values[r]! * right[j * rank + r]!;
          expect(sum).toBeCloseTo(cell, 9);
        }
      }),
    );
  });

  it('come with vectors that are unit and at right angles, also of a long matrix', () => {
    const cells = Array.from({ length: 240 }, (_, at) => ((at * 7919) % 101) - 50);
    const { values, left, right } = singularValues(cells, 40, 6);
    for (const [vectors, length] of [
      [left, 40],
      [right, 6],
    ] as const) {
      for (let r = 0; r < 6; r++) {
        for (let s = 0; s < 6; s++) {
          let sum = 0;
          for (let i = 0; i < length; i++) sum += vectors[i * 6 + r]! * vectors[i * 6 + s]!;
          expect(sum).toBeCloseTo(r === s ? 1 : 0, 12);
        }
      }
    }
    expect(values[5]).toBeGreaterThan(1);
  });

  it('stay when the matrix is turned', () => {
    fc.assert(
      fc.property(matrix, ({ rows, columns, cells }) => {
        const turned = cells.map((_, at) => cells[(at % rows) * columns + Math.floor(at / rows)]!);
        const other = singularValues(turned, columns, rows).values;
        for (const [r, value] of singularValues(cells, rows, columns).values.entries())
          expect(value).toBeCloseTo(other[r]!, 9);
      }),
    );
  });

  it('refuse what is no matrix of numbers', () => {
    expect(() => singularValues([1, 2, 3], 2, 2)).toThrow('no matrix: 3 cells of 2 rows and 2 columns');
    expect(() => singularValues([1, Number.NaN], 1, 2)).toThrow('no number: NaN in row 0, column 1');
  });
});

describe('eigenvectors of a symmetric matrix', () => {
  it('are only stretched by it, by the eigenvalues, and stand at right angles', () => {
    const symmetric = fc.integer({ min: 1, max: 8 }).chain((n) =>
      fc.array(fc.integer({ min: -9, max: 9 }), { minLength: n * n, maxLength: n * n }).map((cells) => ({
        n,
        cells: cells.map((cell, at) => cell + cells[(at % n) * n + Math.floor(at / n)]!),
      })),
    );
    fc.assert(
      fc.property(symmetric, ({ n, cells }) => {
        const { values, vectors } = symmetricEigenvectors(cells, n);
        const alone = symmetricEigenvalues(cells, n);
        for (let r = 0; r < n; r++) {
          expect(values[r]).toBeCloseTo(alone[r]!, 9);
          for (let s = 0; s <= r; s++) {
            let along = 0;
            for (let i = 0; i < n; i++) along += vectors[i * n + r]! * vectors[i * n + s]!;
            expect(along).toBeCloseTo(r === s ? 1 : 0, 12);
          }
          for (let i = 0; i < n; i++) {
            let sum = 0;
            for (let j = 0; j < n; j++) sum += cells[i * n + j]! * vectors[j * n + r]!;
            expect(sum).toBeCloseTo(values[r]! * vectors[i * n + r]!, 9);
          }
        }
      }),
    );
  });
});
