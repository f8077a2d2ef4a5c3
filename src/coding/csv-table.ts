import { EntenteError } from '../error.ts';
import { type CsvRecord, csvRecords } from './csv-records.ts';
import { fail, type Problems, problemsOf } from './problems.ts';

/** A table whose first record names its columns. */
export interface CsvTable {
  /** The names of the columns, without white space around them. */
  readonly header: readonly string[];
  readonly delimiter: ',' | ';' | '\t';
  /** The records below the header that are not empty, each with as many cells as the header. */
  readonly records: Iterable<CsvRecord>;
}

/**
 * The names of the columns of a table, to tell what kind of table it is.
 *
 * @throws EntenteError where there is no header
 * @example csvHeader('date;country\n2024-03-01;France', 'table.csv') // ['date', 'country']
 */
export function csvHeader(csv: string, fileName: string): readonly string[] {
  return csvTable(csv, fileName, problemsOf(fileName)).header;
}

/**
 * Opens a table. Cells are divided by commas, or by semicolons or tabs where that gives the header more columns, as
 * spreadsheets in many countries write it. Records of empty cells only are left out. Records with too few or too many
 * cells are problems; the table is read on behind them.
 *
 * @throws EntenteError where there is no header, or two columns have one name
 */
export function csvTable(csv: string, fileName: string, problems: Problems): CsvTable {
  if (csv.trim() === '')
    throw new EntenteError('input', 'empty table', fileName, 'its first row must name the columns');
  const from = csv.charCodeAt(0) === 0xfeff ? 1 : 0;
  const delimiter = delimiterOf(csv.slice(from, from + 100_000));
  const records = csvRecords(csv, delimiter, problems, from);
  const head = firstFilled(records);
  if (head === null)
    throw new EntenteError('input', 'empty table', fileName, 'its first row must name the columns');
  const header = head.cells.map((name) => name.trim());
  const twice = header.find((name, i) => name !== '' && header.indexOf(name) !== i);
  if (twice !== undefined)
    fail(problems, String(head.line), 'column named twice', twice, 'give each column a name of its own');
  return { header, delimiter, records: filledRecords(records, header.length, delimiter, problems) };
}

/** The delimiter that divides the first line with text into most cells; a comma where two are equal. */
function delimiterOf(head: string): ',' | ';' | '\t' {
  const counts = { ',': 0, ';': 0, '\t': 0 };
  let quoted = false;
  for (const [unit] of head.matchAll(/[",;\t]|[\r\n]+/g)) {
    if (unit === '"') quoted = !quoted;
    else if (!quoted && (unit === ',' || unit === ';' || unit === '\t')) counts[unit] += 1;
    else if (!quoted && counts[','] + counts[';'] + counts['\t'] > 0) break;
  }
  if (counts[';'] > counts[','] && counts[';'] >= counts['\t']) return ';';
  return counts['\t'] > counts[','] ? '\t' : ',';
}

function firstFilled(records: Iterator<CsvRecord>): CsvRecord | null {
  for (let next = records.next(); !next.done; next = records.next())
    if (isFilled(next.value)) return next.value;
  return null;
}

function* filledRecords(
  records: Iterable<CsvRecord>,
  width: number,
  delimiter: string,
  problems: Problems,
): Generator<CsvRecord> {
  for (const record of records) {
    if (!isFilled(record)) continue;
    if (record.cells.length === width) {
      yield record;
      continue;
    }
    problems.add(
      String(record.line),
      'wrong number of cells',
      `${record.cells.length} instead of ${width}`,
      `put a cell that holds a ${delimiter === '\t' ? 'tab' : `"${delimiter}"`} between quotation marks`,
    );
  }
}

function isFilled(record: CsvRecord): boolean {
  return record.cells.some((cell) => cell.trim() !== '');
}
