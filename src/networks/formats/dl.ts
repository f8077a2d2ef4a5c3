import type { Matrix } from '../matrix.ts';

/**
 * A matrix as a DL file of UCINET (`format = fullmatrix`), as DNA exports it, with full precision. DL has no way to
 * write a quotation mark or a line break in a label: they become apostrophes and spaces.
 *
 * @param oneMode whether rows and columns are the same nodes
 */
export function dl({ rows, columns, values }: Matrix, oneMode: boolean): string {
  const size = oneMode ? `n = ${rows.length}` : `nr = ${rows.length}, nc = ${columns.length}`;
  const labels = oneMode
    ? ['labels:', ...rows.map(label)]
    : ['row labels:', ...rows.map(label), 'col labels:', ...columns.map(label)];
  const lines = rows.map(
    (_, row) => ` ${values.subarray(row * columns.length, (row + 1) * columns.length).join(' ')}`,
  );
  return `${[`dl ${size}, format = fullmatrix`, ...labels, 'data:', ...lines].join('\n')}\n`;
}

function label(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return `"${text.replaceAll('"', "'").replace(/[\u0000-\u001f]+/g, ' ')}"`;
}
