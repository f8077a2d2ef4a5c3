import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rng } from '../../stats/rng.ts';
import type { Matrix } from '../matrix.ts';
import { correspondence, withoutEmpty } from './correspondence.ts';
import { correspondenceErrors } from './correspondence-errors.ts';

/** Five groups of staff by how much they smoke, an invented table: Greenacre 1984, table 3.1. */
const smoking: Matrix = {
  rows: ['senior managers', 'junior managers', 'senior employees', 'junior employees', 'secretaries'],
  columns: ['none', 'light', 'medium', 'heavy'],
  values: Float64Array.from([4, 2, 3, 2, 4, 3, 7, 4, 25, 10, 12, 4, 18, 24, 33, 13, 10, 6, 7, 2]),
};

function table(rows: number, columns: number, cells: readonly number[]): Matrix {
  return {
    rows: Array.from({ length: rows }, (_, i) => `r${i}`),
    columns: Array.from({ length: columns }, (_, j) => `c${j}`),
    values: Float64Array.from(cells),
  };
}

const anyTable = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 6 }))
  .chain(([rows, columns]) =>
    fc
      .array(fc.integer({ min: 0, max: 20 }), { minLength: rows * columns, maxLength: rows * columns })
      .map((cells) => withoutEmpty(table(rows, columns, cells)))
      .filter(({ rows, columns }) => rows.length > 1 && columns.length > 1),
  );

describe('correspondence analysis', () => {
  const map = correspondence(smoking);

  it('gives the published map of smoking among staff', () => {
    // Inertias .07476, .01002 and .00041, total .08519 (Greenacre 1984, chapter 3); further digits from numpy 2.4.6, linalg.svd
    for (const [d, inertia] of [0.07475910588575571, 0.010017180512228774, 0.000413574079856225].entries())
      expect(map.inertias[d]).toBeCloseTo(inertia, 12);
    expect(map.inertia).toBeCloseTo(0.0851898604778407, 12);
    const rows = [
      [-0.0657683838802592, -0.19373700362161025],
      [0.25895842143040215, -0.2433045749014623],
      [-0.38059488705021316, -0.010659907204889492],
      [0.23295190822271833, 0.057743907753215785],
      [-0.20108912188410916, 0.0789112309292166],
    ];
    const columns = [
      [-0.39330844857871844, -0.030492071109187308],
      [0.09945592079337695, 0.14106428920014957],
      [0.19632095639529018, 0.007359108586747711],
      [0.2937759852436751, -0.19776565634898605],
    ];
    // The sign of a dimension has no meaning.
    const signs = [0, 1].map((d) => Math.sign(map.rowPositions[d]! * rows[0]![d]!));
    for (const [at, position] of map.rowPositions.entries())
      expect(position).toBeCloseTo(signs[at % 2]! * rows.flat()[at]!, 10);
    for (const [at, position] of map.columnPositions.entries())
      expect(position).toBeCloseTo(signs[at % 2]! * columns.flat()[at]!, 10);
    const quality = [
      0.8925684154208526, 0.9910823734129636, 0.9998166677467597, 0.9998103606809989, 0.998602503288663,
    ];
    for (const [i, share] of map.rowQuality.entries()) expect(share).toBeCloseTo(quality[i]!, 10);
  });

  it('adds up to chi-squared of the table over its total', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const map = correspondence(table);
        const total = table.values.reduce((sum, n) => sum + n, 0);
        let chiSquared = 0;
        for (const [at, n] of table.values.entries()) {
          const [i, j] = [Math.floor(at / table.columns.length), at % table.columns.length];
          const expected = map.rowMasses[i]! * map.columnMasses[j]! * total;
          chiSquared += (n - expected) ** 2 / expected;
        }
        expect(map.inertia).toBeCloseTo(chiSquared / total, 9);
      }),
    );
  });

  it('keeps the chi-squared distances of the rows on all its dimensions', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const map = correspondence(table, 10);
        const m = table.columns.length;
        const sum = (i: number) =>
          table.values.subarray(i * m, (i + 1) * m).reduce((total, n) => total + n, 0);
        for (let i = 1; i < table.rows.length; i++) {
          let [profiles, positions] = [0, 0];
          for (let j = 0; j < m; j++) {
            const apart = table.values[j]! / sum(0) - table.values[i * m + j]! / sum(i);
            profiles += apart ** 2 / map.columnMasses[j]!;
          }
          for (let d = 0; d < map.dimensions; d++)
            positions += (map.rowPositions[d]! - map.rowPositions[i * map.dimensions + d]!) ** 2;
          expect(positions).toBeCloseTo(profiles, 9);
        }
      }),
    );
  });

  it('places rows that differ only in size at the same point', () => {
    const { rowPositions, dimensions } = correspondence(table(3, 3, [1, 2, 3, 2, 4, 6, 5, 1, 0]));
    for (let d = 0; d < dimensions; d++)
      expect(rowPositions[d]).toBeCloseTo(rowPositions[dimensions + d]!, 10);
    expect(dimensions).toBe(1);
  });

  it('has no dimensions where rows and columns are independent', () => {
    const { dimensions, inertia } = correspondence(table(2, 2, [1, 2, 2, 4]));
    expect(dimensions).toBe(0);
    expect(inertia).toBeCloseTo(0, 12);
  });

  it('refuses an empty row and a negative cell', () => {
    expect(() => correspondence(table(2, 2, [0, 0, 1, 1]))).toThrow('a row without a count: r0');
    expect(() => correspondence(table(2, 2, [0, 1, 0, 1]))).toThrow('a column without a count: c0');
    expect(() => correspondence(table(2, 2, [0, 1, -1, 1]))).toThrow('no count: -1');
  });
});

describe('errors of the positions', () => {
  const map = correspondence(smoking);

  it('are near those of the multinomial', () => {
    // Given its size, a row's position is a mean of column positions stretched by the dimension: its variance is that of one
    // draw of the row, over the size of the row. (The size varies too, which adds a little.)
    const { rows } = correspondenceErrors(smoking, map, { rng: rng(1), draws: 4000 });
    for (let i = 2; i < 5; i++) {
      for (let d = 0; d < 2; d++) {
        const counts = smoking.values.subarray(i * 4, i * 4 + 4);
        const size = counts.reduce((sum, n) => sum + n, 0);
        let [mean, square] = [0, 0];
        for (const [j, n] of counts.entries()) mean += (n / size) * map.columnPositions[j * 2 + d]!;
        for (const [j, n] of counts.entries())
          square += (n / size) * (map.columnPositions[j * 2 + d]! - mean) ** 2;
        const expected = Math.sqrt(square / size / map.inertias[d]!);
        expect(rows[i * 2 + d]! / expected).toBeGreaterThan(0.95);
        expect(rows[i * 2 + d]! / expected).toBeLessThan(1.1);
      }
    }
  });

  it('are the same with the same seed, and smaller for larger tables', () => {
    const errors = correspondenceErrors(smoking, map, { rng: rng(9), draws: 50 });
    expect(correspondenceErrors(smoking, map, { rng: rng(9), draws: 50 })).toEqual(errors);
    const larger = { ...smoking, values: smoking.values.map((n) => 25 * n) };
    const smaller = correspondenceErrors(larger, correspondence(larger), { rng: rng(9), draws: 50 });
    for (const [at, error] of smaller.rows.entries()) expect(error).toBeLessThan(errors.rows[at]! / 3);
  });

  it('refuse what are no counts', () => {
    const halves = { ...smoking, values: smoking.values.map((n) => n / 2) };
    expect(() => correspondenceErrors(halves, map, { rng: rng(1) })).toThrow('no count: 1.5');
  });
});
