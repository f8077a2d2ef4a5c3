import type { CodedTable } from '../coded-table.ts';
import { isMisread, readVariable } from '../cells.ts';
import type { Codebook } from '../codebook.ts';
import type { CsvRecord } from '../csv-records.ts';
import { csvTable } from '../csv-table.ts';
import { nearest } from '../nearest.ts';
import { parseStatements } from '../parse-statements.ts';
import { fail, type Problems, problemsOf } from '../problems.ts';
import type { VariableValue } from '../statement.ts';
import type { TableContext } from '../table-context.ts';
import { cellAt, type CsvRoles, csvRoles } from './csv-roles.ts';
import { describedDocuments } from './described-documents.ts';
import { inferKind, kindOfType, plainValue } from './infer-kind.ts';
import { readTime } from './read-time.ts';
import { tableOfRows, type VariableKind } from './table-of-rows.ts';
import { tableOfStatements } from './table-of-statements.ts';

/**
 * Reads a table as CSV for networks. It may be one of statements (`date`, `issue`, `stance`, and `actor`, `country` or
 * `speaker`), which `parseStatements` checks; an event list that DNA exports (`statement_id;time;...`); or any table
 * with a column of dates or times. What is no date, id, place, text or coder is a variable; of one that no codebook
 * declares the values tell the type (`inferKind`).
 *
 * The document of a row is named by `document_id` or `document`, else by `page` or `url`; where none is named, each row
 * is one of its own. `document_title` (and `author`, `source`, `section`, `type`) describe it; without `document_` they
 * are variables too, row by row.
 *
 * @throws EntenteError naming the first thing wrong with its line
 * @example parseCodedTable('date,party,topic\n2024-02-01,A,tax\n', context).variables.get('topic') // a column
 */
export function parseCodedTable(csv: string, context: TableContext): CodedTable {
  const problems = problemsOf(context.fileName);
  const { header, records } = csvTable(csv, context.fileName, problems);
  const found = [...records];
  problems.throwFirst();
  if (found.length === 0)
    fail(problems, '1', 'no statements', context.fileName, 'there is nothing below the header');
  const roles = csvRoles(header);
  if (isOfStatements(header)) return ofStatements(csv, found, header, roles, context);
  const table = ofRows(found, header, roles, context, problems);
  problems.throwFirst();
  return table;
}

function isOfStatements(header: readonly string[]): boolean {
  const names = new Set(header.map((name) => name.toLowerCase()));
  const named = ['actor', 'country', 'speaker'].some((name) => names.has(name));
  return named && ['date', 'issue', 'stance'].every((name) => names.has(name)) && !names.has('statement_id');
}

function ofStatements(
  csv: string,
  records: readonly CsvRecord[],
  header: readonly string[],
  roles: CsvRoles,
  context: TableContext,
): CodedTable {
  const statements = parseStatements(csv, context);
  const documentOf = documentIn(records, roles);
  const timeAt = header.findIndex((name) => name.toLowerCase() === 'date');
  const rows = records.map((record, row) => ({
    document: documentOf(row),
    time: readTime(record.cells[timeAt]!)!,
  }));
  // The actor of a row is what its `country` means; the column keeps its name, too.
  const country = header.findIndex((name) => name.toLowerCase() === 'country');
  const named = statements.map((statement, row) =>
    country === -1
      ? statement
      : {
          ...statement,
          variables: { [header[country]!]: cellAt(records[row]!, country), ...statement.variables },
        },
  );
  const table = tableOfStatements(named, {
    codebook: context.codebook ?? null,
    documents: describedDocuments(records, rows, roles),
    documentOf: (_statement, row) => rows[row]!.document,
  });
  return { ...table, time: Float64Array.from(rows, ({ time }) => time) };
}

function ofRows(
  records: readonly CsvRecord[],
  header: readonly string[],
  roles: CsvRoles,
  context: TableContext,
  problems: Problems,
): CodedTable {
  const { of, variables } = roles;
  if (of.time === -1) throw noDate(header, context.fileName, problems);
  const kinds = kindsOf(records, variables, context.codebook ?? null);
  const documentOf = documentIn(records, roles);
  const types = new Map(context.codebook?.variables.map(({ name, type }) => [name, type]));
  const isEpoch = header[of.time]!.toLowerCase() === 'epoch_seconds';
  const place = (record: CsvRecord, at: number) =>
    cellAt(record, at) === null ? -1 : Number(record.cells[at]);
  const rows = records.map((record, row) => ({
    id: cellAt(record, of.id) ?? `${context.document}:${record.row}`,
    document: documentOf(row),
    time: timeOf(record, of.time, isEpoch, problems),
    start: place(record, of.start),
    stop: place(record, of.stop),
    coder: cellAt(record, of.coder) ?? context.coder ?? context.document,
    values: Object.fromEntries(
      variables.map(([at, name]) => [name, plainValue(valueOf(record, at, name), kinds[name]!)]),
    ),
  }));
  return tableOfRows(kinds, describedDocuments(records, rows, roles), rows);

  function valueOf(record: CsvRecord, at: number, name: string): VariableValue {
    const value = readVariable(record.cells[at]!, types.get(name) ?? 'short-text');
    if (!isMisread(value)) return value;
    problems.add(String(record.line), value.what, record.cells[at]!, value.advice);
    return null;
  }
}

/** Row -> id of its document. */
function documentIn(records: readonly CsvRecord[], { of }: CsvRoles): (row: number) => string {
  return (row) => cellAt(records[row]!, of.document) ?? `row ${records[row]!.row}`;
}

function kindsOf(
  records: readonly CsvRecord[],
  variables: CsvRoles['variables'],
  codebook: Codebook | null,
): Record<string, VariableKind> {
  const kinds = variables.map(([at, name]): [string, VariableKind] => {
    const declared = codebook?.variables.find((variable) => variable.name === name);
    return [
      name,
      declared === undefined ? inferKind(records.map(({ cells }) => cells[at]!)) : kindOfType(declared.type),
    ];
  });
  return Object.fromEntries(kinds);
}

function timeOf(record: CsvRecord, at: number, isEpoch: boolean, problems: Problems): number {
  const written = record.cells[at]!;
  const time = isEpoch && /^\s*-?\d{1,12}\s*$/.test(written) ? Number(written) : readTime(written);
  if (time !== null) return time;
  problems.add(
    String(record.line),
    'no such date',
    written,
    'write it as 2024-03-31, or as 2024-03-31 14:05:00',
  );
  return Number.NaN;
}

function noDate(header: readonly string[], fileName: string, problems: Problems): never {
  const meant = nearest('date', header);
  const advice = 'a table for networks needs a column date, time or epoch_seconds';
  return fail(
    problems,
    '1',
    'missing column',
    'date',
    meant === null
      ? `${advice}; ${fileName} has: ${header.join(', ')}`
      : `did you mean "${meant}"? ${advice}`,
  );
}
