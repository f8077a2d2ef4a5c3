import type { CsvRecord } from '../csv-records.ts';
import type { CsvTable } from '../csv-table.ts';
import type { Problems } from '../problems.ts';
import { EntenteError } from '../../error.ts';
import type { VotesContext } from './parse-votes.ts';
import { choicesOf } from './choices.ts';
import type { RollCalls } from './roll-calls.ts';
import { dayOfCell } from './roll-call-dates.ts';
import type { WideColumns } from './vote-columns.ts';
import { addContradiction, emptyVotes, namedActors, putVote } from './vote-table.ts';

/** Roll calls of a table that has one a row, and a column for each actor. */
export function parseWideVotes(
  table: CsvTable,
  columns: WideColumns,
  context: VotesContext,
  problems: Problems,
): RollCalls {
  const { fileName, dates } = context;
  const records: CsvRecord[] = [];
  const days: number[] = [];
  const undated: string[] = [];
  const seen = new Map<string, number>();
  for (const record of table.records) {
    const id = idOf(record, columns);
    const before = seen.get(id);
    if (before !== undefined) {
      problems.add(String(record.line), 'roll call twice', id, `line ${before} has it already`);
      continue;
    }
    seen.set(id, record.line);
    const day = dates?.get(id) ?? (columns.date === -1 ? null : dayOfCell(record.cells[columns.date]!));
    if (day === null && columns.date !== -1 && record.cells[columns.date]!.trim() !== '')
      problems.add(
        String(record.line),
        'no such date',
        record.cells[columns.date]!,
        'write it as year-month-day: 2024-03-31',
      );
    if (day === null) undated.push(id);
    else {
      records.push(record);
      days.push(day);
    }
  }
  problems.throwFirst();
  if (records.length === 0 && undated.length > 0) {
    const advice =
      dates === null
        ? 'add a column "date", or name a table of id and date with --roll-calls'
        : 'its ids must be those of the votes';
    throw new EntenteError(
      'input',
      'roll calls without a date',
      `${fileName}: all ${undated.length}`,
      advice,
    );
  }
  const names = columns.actors.map((i) => table.header[i]!);
  const named = namedActors(names, context.registry);
  const issues = records.map(({ cells }) =>
    columns.issue === -1 ? null : cells[columns.issue]!.trim() || null,
  );
  const ids = records.map((record) => idOf(record, columns));
  const result = emptyVotes(ids, Int32Array.from(days), issues, named, context.withBounds === true);
  const written = new Set<string>();
  for (const { cells } of records) for (const i of columns.actors) written.add(cells[i]!);
  const choices = choicesOf(written);
  if ('unclear' in choices) throw unclearAt(records, columns, choices, fileName);
  const width = named.actors.length;
  for (const [row, record] of records.entries()) {
    const { cells, bounds, line } = record;
    for (let c = 0; c < columns.actors.length; c++) {
      const i = columns.actors[c]!;
      const choice = choices.of.get(cells[i]!)!;
      const cell = row * width + named.of[c]!;
      if (putVote(result, cell, choice, bounds[2 * i]!, bounds[2 * i + 1]!) === 'contradicts')
        addContradiction(problems, line, result, cell);
    }
  }
  problems.throwFirst();
  if (undated.length > 0) result.notes.push(`${undated.length} roll calls without a date are left aside`);
  const merged = named.actors.filter((_, actor) => named.of.filter((of) => of === actor).length > 1);
  for (const actor of merged) {
    const own = names.filter((_, c) => named.actors[named.of[c]!] === actor);
    result.notes.push(`the columns ${own.join(', ')} are taken together: ${actor}`);
  }
  return result;
}

function idOf({ cells, row }: CsvRecord, { id, date }: WideColumns): string {
  const written = id === -1 ? '' : cells[id]!.trim();
  return written !== '' ? written : `${date === -1 ? 'row' : cells[date]!.trim()} (row ${row})`;
}

function unclearAt(
  records: readonly CsvRecord[],
  columns: WideColumns,
  { unclear, advice }: { readonly unclear: string; readonly advice: string },
  fileName: string,
): EntenteError {
  const record = records.find(({ cells }) => columns.actors.some((i) => cells[i]!.trim() === unclear));
  const place = record === undefined ? fileName : `${fileName}:${record.line}`;
  return new EntenteError('input', `${place}: no such vote`, unclear, advice);
}
