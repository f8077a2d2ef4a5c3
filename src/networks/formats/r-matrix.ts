import type { Matrix } from '../matrix.ts';

/**
 * A matrix as an R expression, with names and full precision: `source("file.R")` defines it.
 *
 * @example rMatrix({ rows: ['A'], columns: ['x'], values: Float64Array.of(2) })
 * // 'matrix(c(\n  2\n), nrow = 1, ncol = 1, byrow = TRUE, dimnames = list(c("A"), c("x")))'
 */
export function rMatrix({ rows, columns, values }: Matrix): string {
  const lines = rows.map((_, row) => {
    const own = values.subarray(row * columns.length, (row + 1) * columns.length);
    return `  ${Array.from(own, rNumber).join(', ')}`;
  });
  const filled = columns.length === 0 ? 'numeric(0)' : `c(\n${lines.join(',\n')}\n)`;
  const cells = rows.length === 0 ? 'numeric(0)' : filled;
  const names = `dimnames = list(${rNames(rows)}, ${rNames(columns)})`;
  return `matrix(${cells}, nrow = ${rows.length}, ncol = ${columns.length}, byrow = TRUE, ${names})`;
}

/** A text as R reads it: nothing in it can end the string. */
export function rText(text: string): string {
  const escaped = text
    .toWellFormed()
    .replaceAll('\0', '\ufffd')
    .replace(/["\\]/g, (mark) => `\\${mark}`)
    .replace(
      // oxlint-disable-next-line no-control-regex
      /[\u0001-\u001f\u007f-\u009f\u2028\u2029]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  return `"${escaped}"`;
}

function rNames(labels: readonly string[]): string {
  return labels.length === 0 ? 'NULL' : `c(${labels.map(rText).join(', ')})`;
}

function rNumber(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  return Number.isFinite(value) ? String(value) : value > 0 ? 'Inf' : '-Inf';
}
