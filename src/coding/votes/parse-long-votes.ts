import { type CsvTable } from '../csv-table.ts';
import type { Problems } from '../problems.ts';
import { EntenteError } from '../../error.ts';
import { CellCodes } from './cell-codes.ts';
import type { VotesContext } from './parse-votes.ts';
import type { RollCalls } from './roll-calls.ts';
import { dayOfCell } from './roll-call-dates.ts';
import type { LongColumns } from './vote-columns.ts';
import { addContradiction, emptyVotes, namedActors, putVote } from './vote-table.ts';

/** Roll calls of a table that has a row for each vote of an actor. */
export function parseLongVotes(
  table: CsvTable,
  columns: LongColumns,
  context: VotesContext,
  problems: Problems,
): RollCalls {
  const { fileName, dates } = context;
  const names = new Map<string, number>();
  const calls = new Map<
    string,
    { readonly day: number | null; readonly line: number; readonly issue: string | null }
  >();
  const numbers = new Map<string, number>();
  const codes = new CellCodes();
  const days = rememberedDays();
  // Parallel columns: a million rows as objects would be ten times as large.
  const [call, name, choice, start, end, line]: number[][] = [[], [], [], [], [], []];
  for (const { cells, bounds, line: at } of table.records) {
    const id = cells[columns.id]!.trim();
    const actor = cells[columns.actor]!.trim();
    if (id === '' || actor === '') {
      const missing = id === '' ? 'roll call' : 'actor';
      problems.add(String(at), `no ${missing}`, '', 'fill it in, or take the row out');
      continue;
    }
    const dated = columns.date === -1 ? null : days.of(cells[columns.date]!);
    const day = dates?.get(id) ?? dated;
    if (columns.date !== -1 && dated === null && dates?.has(id) !== true)
      problems.add(
        String(at),
        'no such date',
        cells[columns.date]!,
        'write it as year-month-day: 2024-03-31',
      );
    const known = calls.get(id);
    if (known === undefined) {
      const issue = columns.issue === -1 ? null : cells[columns.issue]!.trim() || null;
      calls.set(id, { day, line: at, issue });
      numbers.set(id, numbers.size);
    } else if (known.day !== day)
      problems.add(String(at), 'one roll call on two days', id, `line ${known.line} has another date`);
    if (!names.has(actor)) names.set(actor, names.size);
    call!.push(numbers.get(id)!);
    name!.push(names.get(actor)!);
    choice!.push(codes.of(cells[columns.choice]!, at));
    start!.push(bounds[2 * columns.choice]!);
    end!.push(bounds[2 * columns.choice + 1]!);
    line!.push(at);
  }
  problems.throwFirst();
  const undated = [...calls.values()].filter(({ day }) => day === null).length;
  if (undated > 0) {
    const advice = 'add a column "date", or name a table of id and date with --roll-calls';
    throw new EntenteError(
      'input',
      'roll calls without a date',
      `${fileName}: ${undated} of ${calls.size}`,
      advice,
    );
  }
  const named = namedActors([...names.keys()], context.registry);
  const result = emptyVotes(
    [...calls.keys()],
    Int32Array.from(calls.values(), ({ day }) => day!),
    Array.from(calls.values(), ({ issue }) => issue),
    named,
    context.withBounds === true,
  );
  const meanings = codes.meanings();
  if ('unclear' in meanings) {
    const place = `${fileName}:${meanings.line}`;
    throw new EntenteError('input', `${place}: no such vote`, meanings.unclear, meanings.advice);
  }
  const width = named.actors.length;
  for (let row = 0; row < call!.length; row++) {
    const cell = call![row]! * width + named.of[name![row]!]!;
    if (putVote(result, cell, meanings.of[choice![row]!]!, start![row]!, end![row]!) === 'contradicts')
      addContradiction(problems, line![row]!, result, cell);
  }
  problems.throwFirst();
  return result;
}

/** The day of each way of writing a date, read once: a roll call has it in two hundred rows. */
function rememberedDays() {
  const known = new Map<string, number | null>();
  return {
    of(cell: string): number | null {
      const day = known.get(cell);
      if (day !== undefined) return day;
      known.set(cell, dayOfCell(cell));
      return known.get(cell) ?? null;
    },
  };
}
