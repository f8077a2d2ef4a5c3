import { isMisread, readNumber, readVariable } from './cells.ts';
import type { VariableType } from './codebook.ts';
import { type Columns, columnsOf, type Role } from './columns.ts';
import type { CsvRecord } from './csv-records.ts';
import { csvTable } from './csv-table.ts';
import { fail, type Problems, problemsOf } from './problems.ts';
import type { Statement, StatementStatus, VariableValue, Voice } from './statement.ts';
import type { TableContext } from './table-context.ts';
import { rowReader } from './table-rows.ts';

const roles: readonly Role[] = [
  ...(['id', 'date', 'speaker', 'office', 'actor', 'issue', 'stance', 'occasion', 'page'] as const),
  ...(['coder', 'confidence', 'status', 'voice', 'quote', 'document', 'start', 'end'] as const),
];
const required: readonly Role[] = ['date', 'issue', 'stance', 'actor'];
const statuses: readonly StatementStatus[] = ['suggested', 'accepted', 'rejected'];
const voices: readonly Voice[] = ['reported', 'author'];

/**
 * Reads a table of statements (COMMANDS.md, "Statements as CSV"): one a row, columns in any order. Needed are `date`,
 * `issue`, `stance` and one of `actor`, `country`, `speaker`; what else it names is kept as variables. Each
 * statement's span is the cell of `quote`, `content`, `text`, `paraphrase` or `statement`, else its row: an exact slice
 * of `csv`. A table with `document`, `start`, `end` and `quote`, as `statementsCsv` writes it, speaks of spans of
 * those documents instead. A row counts as accepted and as reported speech unless it says otherwise.
 *
 * `confidence` is read as a number where all cells of the column are numbers from 0 to 1, and kept as a variable
 * where they are words or another scale. The id of a row without one is `document:row`, as a spreadsheet counts rows.
 *
 * @throws EntenteError naming the first thing wrong with its line, and how many more there are
 * @example
 * parseStatements('date,country,issue,stance\n2024-02-26,France,troops,pro\n', { document: 't', registry, fileName: 't.csv' })
 * // [{ id: 't:2', actor: 'France', issue: 'troops', stance: 1, date: '2024-02-26', ... }]
 */
export function parseStatements(csv: string, context: TableContext): Statement[] {
  const problems = problemsOf(context.fileName);
  const table = csvTable(csv, context.fileName, problems);
  const columns = columnsOf(table.header, roles, required, 'statements', context.fileName);
  const records = [...table.records];
  if (records.length === 0 && problemFree(problems))
    fail(problems, '1', 'no statements', context.fileName, 'there is nothing below the header');
  const numeric = isNumeric(records, columns.of.confidence);
  const variables = variableColumns(columns, table.header, numeric, context);
  const reader = rowReader(csv, columns, context, problems);
  const statements = records.map((record): Statement => {
    const { id, document, span, actor, issue, date, stance, page, coder } = reader.row(record);
    return {
      id,
      document,
      span,
      actor,
      speaker: reader.cell(record, 'speaker'),
      office: reader.cell(record, 'office'),
      issue,
      stance,
      date,
      voice: oneOf(record, 'voice', voices, 'reported'),
      status: oneOf(record, 'status', statuses, 'accepted'),
      coder,
      confidence: numeric ? readNumber(record.cells[columns.of.confidence]!) : null,
      occasion: reader.cell(record, 'occasion'),
      page,
      variables: Object.fromEntries(variables.map((column) => [column.name, variable(record, column)])),
    };
  });
  problems.throwFirst();
  return statements;

  function oneOf<T extends string>(record: CsvRecord, role: Role, values: readonly T[], instead: T): T {
    const written = reader.cell(record, role)?.toLowerCase();
    if (written === undefined) return instead;
    const value = values.find((known) => known === written);
    if (value === undefined)
      problems.add(String(record.line), `no such ${role}`, written, `write ${values.join(', ')}`);
    return value ?? instead;
  }

  function variable(record: CsvRecord, { index, type }: VariableColumn): VariableValue {
    const written = record.cells[index]!;
    const value = readVariable(written, type);
    if (!isMisread(value)) return value;
    problems.add(String(record.line), value.what, written, value.advice);
    return null;
  }
}

interface VariableColumn {
  readonly index: number;
  readonly name: string;
  readonly type: VariableType;
}

function variableColumns(
  columns: Columns,
  header: readonly string[],
  numericConfidence: boolean,
  context: TableContext,
): VariableColumn[] {
  const { confidence } = columns.of;
  const words = confidence === -1 || numericConfidence ? [] : [[confidence, header[confidence]!] as const];
  const declared = new Map(
    context.codebook?.variables.map((declared) => [declared.name.toLowerCase(), declared]),
  );
  return [...columns.others, ...words].map(([index, name]) => ({
    index,
    name,
    type: 'short-text' as const,
    ...declared.get(name.toLowerCase()),
  }));
}

function isNumeric(records: readonly CsvRecord[], index: number): boolean {
  if (index === -1) return false;
  return records.every(({ cells }) => {
    const number = readNumber(cells[index]!);
    return cells[index]!.trim() === '' || (number !== null && number >= 0 && number <= 1);
  });
}

function problemFree(problems: Problems): boolean {
  problems.throwFirst();
  return true;
}
