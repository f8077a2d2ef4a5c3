import { singularValues } from '../../stats/singular-values.ts';
import type { Matrix } from '../matrix.ts';

export interface Correspondence {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly dimensions: number;
  /** Variance of each dimension, in descending order: as many as there can be, also beyond `dimensions`. */
  readonly inertias: Float64Array;
  /** Their sum: chi-squared of the table divided by its total. */
  readonly inertia: number;
  /** Row i, dimension d at `i * dimensions + d`: principal coordinates. Likewise the columns. */
  readonly rowPositions: Float64Array;
  readonly columnPositions: Float64Array;
  readonly rowMasses: Float64Array;
  readonly columnMasses: Float64Array;
  /** Row, column -> the share of its distance from the centre that the dimensions shown tell. */
  readonly rowQuality: Float64Array;
  readonly columnQuality: Float64Array;
}

/** Dimensions of less than this share of the first are rounding, and so is less than that at all: inertias are at most 1. */
const LEAST = 1e-12;
const ROUNDING = 1e-24;

/**
 * Correspondence analysis: places rows and columns of a table of counts so that those with like profiles are near, by the
 * singular values of the standardised residuals. Both in principal coordinates: distances between rows, and those between
 * columns, are chi-squared distances; those of a row from a column are not. The sign of a dimension has no meaning.
 *
 * Greenacre 1984, Theory and Applications of Correspondence Analysis; Nenadić and Greenacre 2007, DOI 10.18637/jss.v020.i03.
 * Cost: that of `singularValues`.
 *
 * @param table of counts or weights, none negative, every row and column with something (see `withoutEmpty`)
 * @param dimensions to place them on, 2 unless told; less where there are fewer
 * @throws RangeError where a cell is negative, or a row or column has nothing
 */
export function correspondence(table: Matrix, dimensions = 2): Correspondence {
  const { rows, columns, values } = table;
  const [n, m] = [rows.length, columns.length];
  const { total, rowMasses, columnMasses } = massesOf(table);
  const residuals = new Float64Array(n * m);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < m; j++) {
      const expected = rowMasses[i]! * columnMasses[j]!;
      residuals[i * m + j] = (values[i * m + j]! / total - expected) / Math.sqrt(expected);
    }
  }
  const decomposed = singularValues(residuals, n, m);
  const rank = Math.min(n, m) - 1;
  const inertias = decomposed.values.slice(0, rank).map((value) => value * value);
  const there = inertias.filter((inertia) => inertia > Math.max(ROUNDING, LEAST * inertias[0]!)).length;
  const shown = Math.min(dimensions, there);
  const place = (vectors: Float64Array, masses: Float64Array) => {
    const width = decomposed.values.length;
    const positions = new Float64Array(masses.length * shown);
    const quality = new Float64Array(masses.length);
    for (const [i, mass] of masses.entries()) {
      let all = 0;
      for (let d = 0; d < there; d++) {
        const at = (vectors[i * width + d]! * decomposed.values[d]!) / Math.sqrt(mass);
        all += at * at;
        if (d >= shown) continue;
        positions[i * shown + d] = at;
        quality[i]! += at * at;
      }
      quality[i] = all > 0 ? quality[i]! / all : Number.NaN;
    }
    return { positions, quality };
  };
  const row = place(decomposed.left, rowMasses);
  const column = place(decomposed.right, columnMasses);
  return {
    rows,
    columns,
    dimensions: shown,
    inertias,
    inertia: inertias.reduce((sum, inertia) => sum + inertia, 0),
    rowPositions: row.positions,
    columnPositions: column.positions,
    rowMasses,
    columnMasses,
    rowQuality: row.quality,
    columnQuality: column.quality,
  };
}

/** The table without the rows and columns that have nothing. */
export function withoutEmpty({ rows, columns, values }: Matrix): Matrix {
  const m = columns.length;
  const keptRows = [...rows.keys()].filter((i) => columns.some((_, j) => values[i * m + j] !== 0));
  const keptColumns = [...columns.keys()].filter((j) => rows.some((_, i) => values[i * m + j] !== 0));
  return {
    rows: keptRows.map((i) => rows[i]!),
    columns: keptColumns.map((j) => columns[j]!),
    values: Float64Array.from(keptRows.flatMap((i) => keptColumns.map((j) => values[i * m + j]!))),
  };
}

function massesOf({ rows, columns, values }: Matrix): {
  total: number;
  rowMasses: Float64Array;
  columnMasses: Float64Array;
} {
  const rowMasses = new Float64Array(rows.length);
  const columnMasses = new Float64Array(columns.length);
  let total = 0;
  for (let i = 0; i < rows.length; i++) {
    for (let j = 0; j < columns.length; j++) {
      const cell = values[i * columns.length + j]!;
      if (!(cell >= 0 && cell < Infinity)) throw new RangeError(`no count: ${cell}`);
      rowMasses[i]! += cell;
      columnMasses[j]! += cell;
      total += cell;
    }
  }
  const emptyRow = rowMasses.indexOf(0);
  if (emptyRow >= 0) throw new RangeError(`a row without a count: ${rows[emptyRow]}`);
  const emptyColumn = columnMasses.indexOf(0);
  if (emptyColumn >= 0) throw new RangeError(`a column without a count: ${columns[emptyColumn]}`);
  return {
    total,
    rowMasses: rowMasses.map((mass) => mass / total),
    columnMasses: columnMasses.map((mass) => mass / total),
  };
}
