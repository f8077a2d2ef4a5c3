import { type CellValue, writeCsv } from '../../coding/write-csv.ts';
import type { AnyClassic, Setting } from '../../escalation/classics/index.ts';
import type { Io } from '../io.ts';
import { formatTable } from '../output.ts';

type Said = Readonly<Record<string, Setting>>;

/** All classics, a line each. */
export function classicsList(all: readonly AnyClassic[], format: string, io: Io): string {
  const rows = all.map(({ name, title, source, game }) => [
    name,
    title,
    source,
    game === null ? 'no' : 'yes',
  ]);
  const head = ['name', 'title', 'source', 'tree'];
  if (format === 'json') {
    const list = all.map(({ name, title, source, summary, parameters, game }) => ({
      name,
      title,
      source,
      summary,
      parameters,
      tree: game !== null,
    }));
    return `${JSON.stringify(list, null, 2)}\n`;
  }
  return format === 'csv' ? writeCsv(head, rows) : formatTable(head, rows, io);
}

/** One classic with its settings and its answer. */
export function classicText(own: AnyClassic, said: Said, format: string, io: Io): string {
  const answer = own.answer(said);
  const settings = Object.fromEntries(
    Object.entries(own.parameters).map(([key, { value }]) => [key, said[key] ?? value]),
  );
  if (format === 'json') {
    const { name, title, source, summary } = own;
    return `${JSON.stringify({ name, title, source, summary, settings, answer }, null, 2)}\n`;
  }
  const head = ['kind', 'name', 'value', 'meaning'];
  const rows = [
    ...Object.entries(settings).map(([key, value]) => [
      'setting',
      key,
      textOf(value),
      own.parameters[key]!.what,
    ]),
    ...Object.entries(answer).map(([key, value]) => ['answer', key, textOf(value), '']),
  ];
  if (format === 'csv') return writeCsv(head, rows as readonly (readonly CellValue[])[]);
  return `${own.title} (${own.source})\n${own.summary}\n\n${formatTable(head, rows, io)}`;
}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.join(' ') : String(value);
}
