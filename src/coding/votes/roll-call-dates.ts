import { isMisread, readDate } from '../cells.ts';
import { readTime } from '../coded-table/read-time.ts';
import { csvTable } from '../csv-table.ts';
import { problemsOf } from '../problems.ts';
import { EntenteError } from '../../error.ts';
import { dayOf } from '../../stats/calendar.ts';
import { dateColumns } from './vote-columns.ts';

/**
 * When each roll call was, from a table with its id and a date; further columns are left aside.
 *
 * @throws EntenteError where a column is missing, or a date does not exist, with its line
 * @example rollCallDates('rcid,date\n3,1946-01-01\n', 'dates.csv').get('3') // -8766, a day number
 */
export function rollCallDates(csv: string, fileName: string): Map<string, number> {
  const problems = problemsOf(fileName);
  const table = csvTable(csv, fileName, problems);
  const columns = dateColumns(table.header);
  if (columns === null) {
    const advice = 'it needs a column with the id of each roll call (rcid, vote_id, id) and one named date';
    throw new EntenteError('input', `${fileName}:1: no dates of roll calls`, table.header.join(', '), advice);
  }
  const days = new Map<string, number>();
  for (const { cells, line } of table.records) {
    const day = dayOfCell(cells[columns.date]!);
    if (day === null)
      problems.add(
        String(line),
        'no such date',
        cells[columns.date]!,
        'write it as year-month-day: 2024-03-31',
      );
    else days.set(cells[columns.id]!.trim(), day);
  }
  problems.throwFirst();
  return days;
}

/** The day of a date, with or without a time behind it; null where there is none. */
export function dayOfCell(cell: string): number | null {
  const date = readDate(cell);
  if (!isMisread(date)) return dayOf(date);
  return readTime(cell) === null ? null : dayOf(cell.trim().slice(0, 10));
}
