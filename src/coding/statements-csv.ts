import { writeStance } from './cells.ts';
import { columnOfVariable } from './columns.ts';
import type { Deed } from './deed.ts';
import type { Statement } from './statement.ts';
import { type CellValue, type CsvOptions, writeCsv } from './write-csv.ts';

type Column<T> = readonly [name: string, value: (item: T) => CellValue];

const shared: readonly Column<Statement | Deed>[] = [
  ['id', (item) => item.id],
  ['document', (item) => item.document],
  ['start', (item) => item.span.start],
  ['end', (item) => item.span.end],
  ['quote', (item) => item.span.text],
  ['date', (item) => item.date],
  ['actor', (item) => item.actor],
  ['issue', (item) => item.issue],
  ['stance', (item) => writeStance(item.stance)],
  ['coder', (item) => item.coder],
  ['page', (item) => item.page],
];
const statementColumns: readonly Column<Statement>[] = [
  ...shared,
  ['speaker', (statement) => statement.speaker],
  ['office', (statement) => statement.office],
  ['occasion', (statement) => statement.occasion],
  ['voice', (statement) => statement.voice],
  ['status', (statement) => statement.status],
  ['confidence', (statement) => statement.confidence],
];
const deedColumns: readonly Column<Deed>[] = [
  ...shared,
  ['magnitude', (deed) => deed.magnitude],
  ['unit', (deed) => deed.unit],
];

/**
 * Statements as a table that `parseStatements` reads back to the same statements: the variables follow the fixed
 * columns, one named like a fixed column as `variable.NAME`. An empty cell is null, so an empty text becomes null and
 * a variable that some statements have is null in the others; numbers and truth values come back as such where a
 * codebook declares them. A spreadsheet-safe table is for looking at, not for reading back.
 *
 * @example statementsCsv(statements).split('\n')[0] // 'id,document,start,end,quote,date,actor,issue,...'
 */
export function statementsCsv(statements: readonly Statement[], options: CsvOptions = {}): string {
  const names = [...new Set(statements.flatMap(({ variables }) => Object.keys(variables)))];
  const columns = [
    ...statementColumns,
    ...names.map((name): Column<Statement> => [
      columnOfVariable(name),
      ({ variables }) => (Object.hasOwn(variables, name) ? variables[name]! : null),
    ]),
  ];
  return table(columns, statements, options);
}

/**
 * Deeds as a table that `parseDeeds` reads back to the same deeds.
 *
 * @example parseDeeds(deedsCsv(deeds), context) // equals deeds
 */
export function deedsCsv(deeds: readonly Deed[], options: CsvOptions = {}): string {
  return table(deedColumns, deeds, options);
}

function table<T>(columns: readonly Column<T>[], items: readonly T[], options: CsvOptions): string {
  return writeCsv(
    columns.map(([name]) => name),
    items.map((item) => columns.map(([, value]) => value(item))),
    options,
  );
}
