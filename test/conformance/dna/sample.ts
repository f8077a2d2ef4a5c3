import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CodedTable } from '../../../src/coding/coded-table.ts';
import {
  type CodedRow,
  tableOfRows,
  type VariableKind,
} from '../../../src/coding/coded-table/table-of-rows.ts';
import { dnaTable, readDna, statementType } from '../../../src/store/dna/index.ts';
import { csvCells } from './csv.ts';
import type { Entry } from './manifest.ts';

/** What the results of a folder were computed from, and with what. */
export interface Sample {
  readonly folder: string;
  readonly manifest: readonly Entry[];
  /** The statements that an entry is about. */
  readonly tableOf: (entry: Entry) => Promise<CodedTable>;
  /** A file of the folder. */
  readonly read: (file: string) => Promise<string>;
}

/**
 * Statements come from the database that the manifest names, where it lies in `near` or up to two folders above it; else from
 * the folder's own list of them. A list does not tell types: what is a node somewhere is a text, other columns of zeros and ones
 * are booleans. Nor does it have the documents without statements: those of their dates that the range tells are added.
 */
export function sampleOf(folder: string, near: string, manifest: readonly Entry[]): Sample {
  const read = (file: string) => readFile(join(folder, file), 'utf8');
  const tables = new Map<string, Promise<CodedTable>>();
  return {
    folder,
    manifest,
    read,
    tableOf: ({ database, statementType: type }) => {
      const key = `${database}\n${type}`;
      const known = tables.get(key) ?? tableFrom(near, manifest, database, type, read);
      tables.set(key, known);
      return known;
    },
  };
}

async function tableFrom(
  near: string,
  manifest: readonly Entry[],
  database: string,
  type: string,
  read: Sample['read'],
): Promise<CodedTable> {
  for (const beside of [near, dirname(near), dirname(dirname(near))]) {
    const path = join(beside, database);
    if ((await stat(path).catch(() => null))?.isFile() !== true) continue;
    const file = readDna(path);
    return dnaTable(file, statementType(file, type, []));
  }
  const own = manifest.filter((entry) => entry.database === database && entry.statementType === type);
  const list = own.find(({ kind }) => kind === 'statements')?.file ?? 'statements.csv';
  return tableOfList(await read(list), own);
}

function tableOfList(csv: string, own: readonly Entry[]): CodedTable {
  const [header = [], ...records] = csvCells(csv);
  const names = header.slice(header.indexOf('text') + 1);
  const cell = (record: readonly string[], name: string): string => record[header.indexOf(name)]!;
  const documents = new Map(
    records.map((record) => [
      cell(record, 'document_id'),
      {
        id: cell(record, 'document_id'),
        title: cell(record, 'document_title'),
        author: cell(record, 'author'),
        source: cell(record, 'source'),
        section: cell(record, 'section'),
        type: cell(record, 'type'),
        time: Number(cell(record, 'epoch_seconds')),
      },
    ]),
  );
  const blank = { title: '', author: '', source: '', section: '', type: '' };
  const ends = own.flatMap(({ start, stop, startDate, stopDate }) =>
    start === undefined || stop === undefined || startDate !== undefined || stopDate !== undefined
      ? []
      : [start, stop],
  );
  // Ids are numbers, so that documents stay in the order of theirs.
  const empty = [...new Set(ends)].map((end, at) => ({
    ...blank,
    id: String(900_000_000_000 + at),
    time: secondsOf(end),
  }));
  const nodes = new Set(
    own.flatMap(({ variable, variable1, variable2 }) => [variable, variable1, variable2]),
  );
  const first = header.indexOf('text') + 1;
  const kinds = Object.fromEntries(
    names.map((name, at) => [
      name,
      nodes.has(name) ? 'text' : kindOf(records.map((record) => record[first + at]!)),
    ]),
  );
  const rows = records.map((record): CodedRow => ({
    id: cell(record, 'statement_id'),
    document: cell(record, 'document_id'),
    start: Number(cell(record, 'start')),
    stop: Number(cell(record, 'stop')),
    coder: cell(record, 'coder_id'),
    values: Object.fromEntries(names.map((name, at) => [name, record[first + at]!])),
  }));
  return tableOfRows(kinds, [...documents.values(), ...empty], rows);
}

function kindOf(values: readonly string[]): VariableKind {
  const said = values.filter((value) => value !== '');
  if (said.length > 0 && said.every((value) => value === '0' || value === '1')) return 'boolean';
  return said.length > 0 && said.every((value) => /^-?\d+$/.test(value)) ? 'integer' : 'text';
}

/** A date and time without a zone, as DNA writes it, in seconds since 1970. */
export function secondsOf(time: string): number {
  return Date.parse(`${time}Z`) / 1000;
}
