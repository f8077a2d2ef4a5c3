import { dayOf } from '../../stats/calendar.ts';
import { readNumber } from '../cells.ts';
import { type CsvRecord } from '../csv-records.ts';
import { csvTable } from '../csv-table.ts';
import { fail, type Problems, problemsOf } from '../problems.ts';
import { type Registry, resolveActor } from '../registry/index.ts';
import { dayOfCell } from '../votes/roll-call-dates.ts';
import { columnPlace, timedColumns, type TimedColumns } from './amount-columns.ts';

/** One row: an actor at a time, and its numbers; null is not known. */
export interface AmountRow {
  /** `document:row`, as a spreadsheet counts rows. */
  readonly id: string;
  readonly actor: string;
  /** Day number; of a month or year its first day. */
  readonly day: number;
  readonly year: number;
  readonly values: readonly (number | null)[];
}

/** Amounts of some columns of a table. */
export interface AmountTable {
  /** Names of the columns, as the table writes them. */
  readonly columns: readonly string[];
  readonly rows: readonly AmountRow[];
  /** How near the time is known. */
  readonly precision: 'day' | 'month' | 'year';
  /** Names that the registry does not know, in order. */
  readonly unknown: readonly string[];
}

/** What a table of amounts is read against. */
export interface AmountsContext {
  readonly document: string;
  readonly registry: Registry;
  /** For messages. */
  readonly fileName: string;
}

/**
 * Reads columns of numbers from a table with a column of actors (`actor`, `country`, `donor`, ...) and of time (`date`; or `year`, with `month` or
 * without).
 *
 * @param wanted names of the columns, without regard to case
 * @throws EntenteError naming the first thing wrong with its line: a column that is missing, what is no number, no time
 * @example
 * parseAmounts('country,year,month,total\nNorway,2022,3,.5\n', ['total'], context).rows[0] // { actor: 'Norway', day: 19052, values: [0.5], ... }
 */
export function parseAmounts(csv: string, wanted: readonly string[], context: AmountsContext): AmountTable {
  const { fileName, registry, document } = context;
  const problems = problemsOf(fileName);
  const table = csvTable(csv, fileName, problems);
  const places = wanted.map((name) => columnPlace(table.header, name, fileName));
  const columns = timedColumns(table.header, fileName);
  if (columns.date === -1 && columns.year === -1)
    fail(problems, '1', 'no column of time', table.header.slice(0, 12).join(', '), 'it needs date, or year');
  const actors = new Map<string, string | null>();
  const rows: AmountRow[] = [];
  for (const record of table.records) {
    const written = record.cells[columns.actor]!.trim();
    if (written === '') problems.add(String(record.line), 'no actor', '', 'fill it in, or take the row out');
    if (!actors.has(written))
      actors.set(written, registry.actors.has(written) ? written : resolveActor(registry, written));
    const day = timeOf(record, columns, problems);
    const values = places.map((place) => numberIn(record, place, problems));
    if (day === null) continue;
    const year = new Date(day * 86_400_000).getUTCFullYear();
    rows.push({ id: `${document}:${record.row}`, actor: actors.get(written) ?? written, day, year, values });
  }
  problems.throwFirst();
  if (rows.length === 0) fail(problems, '1', 'no amounts', fileName, 'there is nothing below the header');
  return {
    columns: places.map((place) => table.header[place]!),
    rows,
    precision: columns.date !== -1 ? 'day' : columns.month !== -1 ? 'month' : 'year',
    unknown: [...actors].filter(([, id]) => id === null).map(([name]) => name),
  };
}

/** The first day of the time of a row. */
function timeOf(record: CsvRecord, columns: TimedColumns, problems: Problems): number | null {
  const { cells, line } = record;
  if (columns.date !== -1) {
    const day = dayOfCell(cells[columns.date]!);
    if (day === null)
      problems.add(
        String(line),
        'no such date',
        cells[columns.date]!,
        'write it as year-month-day: 2024-03-31',
      );
    return day;
  }
  const [year, month] = [
    cells[columns.year]!.trim(),
    columns.month === -1 ? '1' : cells[columns.month]!.trim(),
  ];
  const day =
    /^\d{4}$/.test(year) && /^\d{1,2}$/.test(month) ? dayOf(`${year}-${month.padStart(2, '0')}-01`) : null;
  if (day === null)
    problems.add(
      String(line),
      'no such time',
      columns.month === -1 ? year : `year ${year}, month ${month}`,
      'write years as 2024 and months as 1 to 12',
    );
  return day;
}

/** A number; null for an empty cell. */
export function numberIn(record: CsvRecord, place: number, problems: Problems): number | null {
  const written = record.cells[place]!.trim();
  if (written === '' || /^(?:na|n\/a|null|\.\.)$/i.test(written)) return null;
  const value = readNumber(written);
  if (value === null)
    problems.add(String(record.line), 'not a number', written, 'write it with a point and no spaces: 1200.5');
  return value;
}
