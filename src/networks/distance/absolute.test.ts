import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Matrix } from '../matrix.ts';
import { sliceDistances } from '../phases/slice-distances.ts';
import { absoluteDistance, onSameLabels } from './absolute.ts';

const labels = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 });
const network: fc.Arbitrary<Matrix> = fc
  .tuple(labels, labels, fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 16, maxLength: 16 }))
  .map(([rows, columns, cells]) => ({
    rows,
    columns,
    values: Float64Array.from(cells.slice(0, rows.length * columns.length)),
  }));

function cell({ rows, columns, values }: Matrix, row: string, column: string): number {
  const [i, j] = [rows.indexOf(row), columns.indexOf(column)];
  return i < 0 || j < 0 ? 0 : values[i * columns.length + j]!;
}

describe('the absolute distance of two networks', () => {
  it('adds up the differences of the cells, matched by their labels', () => {
    fc.assert(
      fc.property(network, network, (a, b) => {
        let sum = 0;
        for (const row of 'abcd')
          for (const column of 'abcd') sum += Math.abs(cell(a, row, column) - cell(b, row, column));
        expect(absoluteDistance(a, b)).toBe(sum);
      }),
    );
  });

  it('is a distance: 0 to itself, the same both ways, never longer by a third', () => {
    fc.assert(
      fc.property(network, network, network, (a, b, c) => {
        expect(absoluteDistance(a, a)).toBe(0);
        expect(absoluteDistance(a, b)).toBe(absoluteDistance(b, a));
        expect(absoluteDistance(a, c)).toBeLessThanOrEqual(absoluteDistance(a, b) + absoluteDistance(b, c));
      }),
    );
  });

  it('leaves networks with the same labels as they are', () => {
    fc.assert(
      fc.property(network, (a) => {
        expect(onSameLabels([a, a])[0]).toBe(a);
        expect(onSameLabels([])).toEqual([]);
      }),
    );
  });
});

describe('the distances of slices', () => {
  // A path of three, a star of three (the same, other labels) and a single link.
  const nodes = ['a', 'b', 'c'];
  const slices: Matrix[] = [
    [0, 1, 0, 1, 0, 1, 0, 1, 0],
    [0, 1, 1, 1, 0, 0, 1, 0, 0],
    [0, 3, 0, 3, 0, 0, 0, 0, 0],
  ].map((cells) => ({ rows: nodes, columns: nodes, values: Float64Array.from(cells) }));

  it('are those between all pairs', () => {
    expect([...sliceDistances(slices, 'absolute').values]).toEqual([0, 4, 6, 4, 0, 6, 6, 6, 0]);
    expect(sliceDistances(slices, 'absolute', ['May', 'June', 'July']).rows).toEqual(['May', 'June', 'July']);
  });

  it('by spectrum do not tell networks of the same shape apart, whatever the unit', () => {
    // Path: eigenvalues 3, 1, 0, of 4; single link: 6, 0, 0, of 6
    for (const [at, expected] of [0, 0, 0.5, 0, 0, 0.5, 0.5, 0.5, 0].entries())
      expect(sliceDistances(slices, 'spectral').values[at]).toBeCloseTo(expected, 12);
    // Degrees: 2, 1, 1, of 4; 3, 3, 0, of 6
    for (const [at, expected] of [0, 0, 0.5, 0, 0, 0.5, 0.5, 0.5, 0].entries())
      expect(sliceDistances(slices, 'degree').values[at]).toBeCloseTo(expected, 12);
  });

  it('need a label for each', () => {
    expect(() => sliceDistances(slices, 'absolute', ['May'])).toThrow('no labels of 3 slices: 1 given');
  });
});
