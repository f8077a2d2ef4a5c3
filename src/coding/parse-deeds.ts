import { readNumber } from './cells.ts';
import { columnsOf, type Role } from './columns.ts';
import { csvTable } from './csv-table.ts';
import type { Deed } from './deed.ts';
import { fail, problemsOf } from './problems.ts';
import type { TableContext } from './table-context.ts';
import { rowReader } from './table-rows.ts';

const roles: readonly Role[] = [
  ...(['id', 'date', 'actor', 'issue', 'stance', 'page', 'coder', 'quote'] as const),
  ...(['document', 'start', 'end', 'magnitude', 'unit'] as const),
];
const required: readonly Role[] = ['date', 'issue', 'stance', 'actor'];
const signs = new Set(['magnitude', 'unit', 'deed']);

/**
 * Whether a header is one of deeds: it has a column `magnitude`, `unit` or `deed`.
 *
 * @example isDeedsTable(['date', 'country', 'Magnitude', 'unit']) // true
 */
export function isDeedsTable(header: readonly string[]): boolean {
  return header.some((name) => signs.has(name.trim().toLowerCase()));
}

/**
 * Reads a table of deeds: like one of statements, with `magnitude` (a number) and `unit`, or a column `deed` that says
 * what was done. Columns that mean nothing to Entente stay in the table alone.
 *
 * @throws EntenteError naming the first thing wrong with its line, and how many more there are
 * @example
 * parseDeeds('date,actor,issue,stance,magnitude,unit\n2024-03-07,France,arms,pro,12,guns\n', context)[0]?.magnitude // 12
 */
export function parseDeeds(csv: string, context: TableContext): Deed[] {
  const problems = problemsOf(context.fileName);
  const table = csvTable(csv, context.fileName, problems);
  const columns = columnsOf(table.header, roles, required, 'deeds', context.fileName);
  const reader = rowReader(csv, columns, context, problems);
  const deeds: Deed[] = [];
  for (const record of table.records) {
    const written = reader.cell(record, 'magnitude');
    const magnitude = written === null ? null : readNumber(written);
    if (written !== null && magnitude === null)
      problems.add(
        String(record.line),
        'not a number',
        written,
        'write it with a point and no spaces: 1200.5',
      );
    deeds.push({ ...reader.row(record), magnitude, unit: reader.cell(record, 'unit') });
  }
  problems.throwFirst();
  if (deeds.length === 0)
    fail(problems, '1', 'no deeds', context.fileName, 'there is nothing below the header');
  return deeds;
}
