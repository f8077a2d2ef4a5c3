import { dateOf } from '../stats/calendar.ts';
import type { Attribute } from './attribute.ts';
import { isMisread, readVariable } from './cells.ts';
import type { VariableType } from './codebook.ts';
import { inferKind } from './coded-table/infer-kind.ts';
import { cellAt, csvRoles } from './coded-table/csv-roles.ts';
import { readTime } from './coded-table/read-time.ts';
import type { VariableKind } from './coded-table/table-of-rows.ts';
import type { CsvRecord } from './csv-records.ts';
import { csvTable } from './csv-table.ts';
import { fail, problemsOf } from './problems.ts';
import { resolveActor } from './registry/index.ts';
import { stanceScale } from './stance-scale.ts';
import type { Statement, VariableValue } from './statement.ts';
import type { TableContext } from './table-context.ts';
import { saidBy } from './said-by.ts';
import { variableRoles } from './variable-roles.ts';

/** What an event list says. */
export interface EventList {
  readonly statements: readonly Statement[];
  /** Codings without an actor, an issue or a stance, as annotations of the type `event list`. */
  readonly others: readonly Attribute[];
}

/**
 * Whether a header is that of an event list as the Discourse Network Analyzer exports it: `statement_id` and `time`.
 *
 * @example isEventList(['statement_id', 'time', 'person', 'concept']) // true
 */
export function isEventList(header: readonly string[]): boolean {
  return (
    header.some((name) => name.trim().toLowerCase() === 'statement_id') && csvRoles(header).of.time !== -1
  );
}

/**
 * Reads an event list that DNA exports: who stands where on what is told by the names of its columns (`variableRoles`), types by the
 * codebook, else by values. A statement stands in the list, where its text does; `page` is the title of its document.
 *
 * @throws EntenteError naming the first thing wrong with its line, or where no columns say actor, issue and stance
 * @example parseEventList('statement_id;time;organization;concept;agreement\n1;2024-02-01 00:00:00;A;tax;0\n', context).statements[0]?.stance // -1
 */
export function parseEventList(csv: string, context: TableContext): EventList {
  const problems = problemsOf(context.fileName);
  const { header, records } = csvTable(csv, context.fileName, problems);
  const rows = [...records];
  const { of, describes, variables } = csvRoles(header);
  const declared = new Map(context.codebook?.variables.map(({ name, type }) => [name, type]));
  const typed = variables.map(([at, name]) => ({ at, name, type: declared.get(name) ?? typeOf(rows, at) }));
  const roles = variableRoles(typed.map(({ name, type }) => ({ name, holds: holdsOf(type) })));
  if (roles === null) {
    const advice = 'it needs columns such as organization, concept and agreement (0 or 1)';
    return fail(
      problems,
      '1',
      'nobody stands anywhere',
      variables.map(([, name]) => name).join(', '),
      advice,
    );
  }
  const textAt = header.findIndex((name) => ['text', 'quote'].includes(name.toLowerCase()));
  const valuesOf = rows.map((record) =>
    typed.map(({ at, type }): VariableValue => {
      const value = readVariable(record.cells[at]!, type);
      if (!isMisread(value)) return value;
      problems.add(String(record.line), value.what, record.cells[at]!, value.advice);
      return null;
    }),
  );
  const numbers = valuesOf.map((values) => numberOf(values[roles.stance]!));
  const stanceOf = stanceScale(typed[roles.stance]!.type === 'boolean' ? 'boolean' : 'integer', numbers);
  const statements: Statement[] = [];
  const others: Attribute[] = [];
  for (const [row, record] of rows.entries()) {
    const time = readTime(record.cells[of.time]!);
    if (time === null) {
      problems.add(
        String(record.line),
        'no such date',
        record.cells[of.time]!,
        'write it as 2024-03-31 14:05:00',
      );
      continue;
    }
    const values = valuesOf[row]!;
    const id = `${context.document}:s${cellAt(record, of.id) ?? record.row}`;
    const named = Object.fromEntries(typed.map(({ name }, i) => [name, values[i]!]));
    const said = saidBy(values, roles);
    const stance = numbers[row]!;
    if (said === null || stance === null) {
      others.push(...annotation(id, { ...named, date: record.cells[of.time]!, line: record.line }, context));
      continue;
    }
    statements.push({
      id,
      document: context.document,
      span: spanIn(csv, record, textAt),
      ...said,
      actor: resolveActor(context.registry, said.actor) ?? said.actor,
      office: null,
      stance: stanceOf(stance) + 0,
      date: dateOf(Math.floor(time / 86_400)),
      voice: 'reported',
      status: 'accepted',
      coder: cellAt(record, of.coder) ?? context.coder ?? context.document,
      confidence: null,
      occasion: null,
      page: cellAt(record, describes.title) ?? cellAt(record, of.document),
      variables: named,
    });
  }
  problems.throwFirst();
  if (rows.length === 0)
    fail(problems, '1', 'no statements', context.fileName, 'there is nothing below the header');
  return { statements, others };
}

const types = { text: 'short-text', boolean: 'boolean', integer: 'integer', number: 'short-text' } as const;

function typeOf(rows: readonly CsvRecord[], at: number): VariableType {
  const kind: VariableKind = inferKind(rows.map(({ cells }) => cells[at]!));
  return types[kind];
}

function holdsOf(type: VariableType): 'name' | 'number' | 'text' {
  if (type === 'short-text') return 'name';
  return type === 'long-text' ? 'text' : 'number';
}

function numberOf(value: VariableValue): number | null {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'number' ? value : null;
}

/** The cell of the text, between its quotation marks, else the row. */
function spanIn(csv: string, record: CsvRecord, at: number): Statement['span'] {
  const bounded = (record.cells[at] ?? '').trim() !== '';
  const start = bounded ? record.bounds[2 * at]! : record.start;
  const end = bounded ? record.bounds[2 * at + 1]! : record.end;
  return { start, end, text: csv.slice(start, end) };
}

function annotation(
  subject: string,
  values: Readonly<Record<string, VariableValue>>,
  { document }: TableContext,
): Attribute[] {
  return Object.entries<VariableValue>({ ...values, document }).flatMap(([name, value]): Attribute[] => {
    if (value === null || value === '') return [];
    const own = ['date', 'line', 'document'].includes(name) ? name : `variable ${name}`;
    const field = { name: own, value: String(value), source: document };
    return [{ kind: 'annotation', scope: 'event list', subject, ...field }];
  });
}
