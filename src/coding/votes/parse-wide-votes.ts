import { EntenteError } from '../../error.ts';
import type { CsvRecord } from '../csv-records.ts';
import type { CsvTable } from '../csv-table.ts';
import type { Problems } from '../problems.ts';
import { CellCodes } from './cell-codes.ts';
import type { VotesContext } from './parse-votes.ts';
import { dayOfCell } from './roll-call-dates.ts';
import { NO_VOTE, type RollCalls } from './roll-calls.ts';
import type { WideColumns } from './vote-columns.ts';
import { addContradiction, emptyVotes, type NamedActors, namedActors, putVote } from './vote-table.ts';

/** Roll calls of a table that has one a row, and a column for each actor. */
export function parseWideVotes(
  table: CsvTable,
  columns: WideColumns,
  context: VotesContext,
  problems: Problems,
): RollCalls {
  const { fileName, dates } = context;
  const withBounds = context.withBounds === true;
  const { actors: at, issue } = columns;
  const seen = new Map<string, number>();
  const [ids, days, issues, lines]: [string[], number[], (string | null)[], number[]] = [[], [], [], []];
  // Rows are read once and let go: their cells as objects would be a hundred times as large as their votes.
  const [rows, bounds]: [Uint8Array[], Int32Array[]] = [[], []];
  const codes = new CellCodes();
  let undated = 0;
  for (const record of table.records) {
    const id = idOf(record, columns);
    const before = seen.get(id);
    if (before !== undefined)
      problems.add(String(record.line), 'roll call twice', id, `line ${before} has it already`);
    seen.set(id, record.line);
    const day = dates?.get(id) ?? dayIn(record, columns, problems);
    if (day === null) undated += 1;
    if (before !== undefined || day === null) continue;
    ids.push(id);
    days.push(day);
    issues.push(issue === -1 ? null : record.cells[issue]!.trim() || null);
    lines.push(record.line);
    rows.push(codesOf(record, at, codes));
    if (withBounds)
      bounds.push(Int32Array.from(at.flatMap((i) => [record.bounds[2 * i]!, record.bounds[2 * i + 1]!])));
  }
  problems.throwFirst();
  if (ids.length === 0 && undated > 0) throw withoutDates(undated, context);
  const names = at.map((i) => table.header[i]!);
  const named = namedActors(names, context.registry);
  const result = emptyVotes(ids, Int32Array.from(days), issues, named, withBounds);
  const meanings = codes.meanings();
  if ('unclear' in meanings) {
    const { unclear, advice, line } = meanings;
    throw new EntenteError('input', `${fileName}:${line}: no such vote`, unclear, advice);
  }
  const width = named.actors.length;
  for (const [row, written] of rows.entries()) {
    for (let c = 0; c < written.length; c++) {
      const choice = meanings.of[written[c]!]!;
      if (choice === NO_VOTE) continue;
      const cell = row * width + named.of[c]!;
      const [start, end] = withBounds ? [bounds[row]![2 * c]!, bounds[row]![2 * c + 1]!] : [0, 0];
      if (putVote(result, cell, choice, start, end) === 'contradicts')
        addContradiction(problems, lines[row]!, result, cell);
    }
  }
  problems.throwFirst();
  if (undated > 0) result.notes.push(`${undated} roll calls without a date are left aside`);
  result.notes.push(...mergedNotes(names, named));
  return result;
}

/** A loop, for `Uint8Array.from` goes through an iterator and takes four times as long. */
function codesOf({ cells, line }: CsvRecord, columns: readonly number[], codes: CellCodes): Uint8Array {
  const row = new Uint8Array(columns.length);
  for (let c = 0; c < columns.length; c++) row[c] = codes.of(cells[columns[c]!]!, line);
  return row;
}

function mergedNotes(names: readonly string[], { actors, of }: NamedActors): string[] {
  return actors.flatMap((actor, number) => {
    const own = names.filter((_, c) => of[c] === number);
    return own.length < 2 ? [] : [`the columns ${own.join(', ')} are taken together: ${actor}`];
  });
}

function idOf({ cells, row }: CsvRecord, { id, date }: WideColumns): string {
  const written = id === -1 ? '' : cells[id]!.trim();
  return written !== '' ? written : `${date === -1 ? 'row' : cells[date]!.trim()} (row ${row})`;
}

function dayIn({ cells, line }: CsvRecord, { date }: WideColumns, problems: Problems): number | null {
  if (date === -1 || cells[date]!.trim() === '') return null;
  const day = dayOfCell(cells[date]!);
  if (day === null)
    problems.add(String(line), 'no such date', cells[date]!, 'write it as year-month-day: 2024-03-31');
  return day;
}

function withoutDates(undated: number, { fileName, dates }: VotesContext): EntenteError {
  const advice =
    dates === null
      ? 'add a column "date", or name a table of id and date with --roll-calls'
      : 'the ids of the two tables must be the same';
  return new EntenteError('input', 'roll calls without a date', `${fileName}: all ${undated}`, advice);
}
