/** What a cell may hold; null is written as nothing. */
export type CellValue = string | number | boolean | null;

/** How a table is written. */
export interface CsvOptions {
  /**
   * Put an apostrophe before cells that a spreadsheet would take for a formula: those that begin with `=`, `+`, `-`,
   * `@`, a tab or a line break and are no number. Default false: plain CSV says exactly what the data say.
   */
  readonly spreadsheetSafe?: boolean;
}

/**
 * A table as RFC 4180 has it, lines ended by a line feed.
 *
 * @example writeCsv(['a', 'b'], [['x, y', null]]) // 'a,b\n"x, y",\n'
 */
export function writeCsv(
  header: readonly string[],
  rows: Iterable<readonly CellValue[]>,
  { spreadsheetSafe = false }: CsvOptions = {},
): string {
  const lines: string[] = [];
  for (const row of [header, ...rows]) {
    const line = row.map((value) => cell(value, spreadsheetSafe)).join(',');
    // A table of one column: an empty line would be no row.
    lines.push(line === '' ? '""' : line);
  }
  return `${lines.join('\n')}\n`;
}

function cell(value: CellValue, spreadsheetSafe: boolean): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = spreadsheetSafe && /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]|^\s|\s$|^$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
