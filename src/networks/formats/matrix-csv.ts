import { type CellValue, type CsvOptions, writeCsv } from '../../coding/write-csv.ts';
import type { Matrix } from '../matrix.ts';

/**
 * A matrix as CSV (RFC 4180): an empty corner cell, the labels of the columns in the first row, those of the rows in the first
 * column, numbers with full precision.
 *
 * @example matrixCsv({ rows: ['A'], columns: ['x'], values: Float64Array.of(0.1) }) // '"",x\nA,0.1\n'
 */
export function matrixCsv({ rows, columns, values }: Matrix, options: CsvOptions = {}): string {
  const cells = rows.map((label, row): CellValue[] => [
    label,
    ...values.subarray(row * columns.length, (row + 1) * columns.length),
  ]);
  return writeCsv(['', ...columns], cells, options);
}

/** A matrix of a series as rows: what is written before each, and the matrix itself. */
export interface PlacedMatrix {
  readonly before: readonly CellValue[];
  readonly matrix: Matrix;
  /** The conflict network with the same labels, where both were asked for. */
  readonly conflict?: Matrix | null;
}

/**
 * Matrices one below the other, a cell a row: what is `before` it, `row`, `column`, `weight`, and `conflict` where
 * one is given. A matrix without a cell leaves one row with these empty, so that no slice is lost.
 */
export function longCsv(
  header: readonly string[],
  placed: Iterable<PlacedMatrix>,
  withConflict: boolean,
  options: CsvOptions = {},
): string {
  const last = withConflict ? ['conflict'] : [];
  return writeCsv([...header, 'row', 'column', 'weight', ...last], cellRows(placed, withConflict), options);
}

function* cellRows(placed: Iterable<PlacedMatrix>, withConflict: boolean): Generator<CellValue[]> {
  for (const { before, matrix, conflict = null } of placed) {
    const { rows, columns, values } = matrix;
    if (values.length === 0) yield [...before, null, null, null, ...(withConflict ? [null] : [])];
    for (const [at, weight] of values.entries()) {
      const labels = [rows[Math.floor(at / columns.length)]!, columns[at % columns.length]!];
      yield [...before, ...labels, weight, ...(withConflict ? [conflict?.values[at] ?? null] : [])];
    }
  }
}
