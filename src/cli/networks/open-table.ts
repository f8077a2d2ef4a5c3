import { buffer } from 'node:stream/consumers';
import type { Codebook } from '../../coding/codebook.ts';
import type { CodedTable } from '../../coding/coded-table.ts';
import { byMembership, withoutMembership } from '../../coding/coded-table/by-membership.ts';
import { parseCodedTable } from '../../coding/coded-table/parse-coded-table.ts';
import { tableOfStatements } from '../../coding/coded-table/table-of-statements.ts';
import { builtInRegistry, type Registry, registryWith } from '../../coding/registry/index.ts';
import { parseStatementsJsonl } from '../../coding/statements-jsonl.ts';
import { decodeText } from '../../documents/decode.ts';
import { documentId } from '../../documents/media-type.ts';
import { EntenteError } from '../../error.ts';
import { dnaTable, readDna, statementType } from '../../store/dna/index.ts';
import { refuseLater } from '../import/kind-of-file.ts';
import type { Io } from '../io.ts';
import type { CommonOptions } from '../options.ts';
import { say } from '../output.ts';
import { bytesOf, checkTableSize } from '../statements/bytes-of.ts';
import { codebookFrom } from '../statements/codebook-from.ts';
import { countedOf } from '../statements/counted.ts';
import { storeTable } from './store-table.ts';

/** Where the statements of a network come from. */
export interface TableOptions extends CommonOptions {
  readonly store?: string;
  readonly codebook?: string;
  readonly statementType?: string;
  readonly suggested?: boolean;
}

/**
 * Opens the statements that networks are made of: a `.dna` file, a table (.csv), JSON lines (.jsonl), standard input (`-`, either
 * of these), or a store.
 *
 * @param variables those asked for: of a `.dna` file they tell the statement type; `actor@NATO` is made (`byMembership`)
 * @throws EntenteError for anything that cannot be read; for both sources or none
 */
export async function openTable(
  source: string | undefined,
  variables: readonly string[],
  options: TableOptions,
  io: Io,
): Promise<CodedTable> {
  if ((source === undefined) === (options.store === undefined)) {
    const what = source === undefined ? 'no statements' : 'two sources of statements';
    const value = source === undefined ? 'neither a file nor a store' : `${source} and ${options.store}`;
    throw new EntenteError('usage', what, value, 'name a .dna file or a table, or a store with --store');
  }
  const given = options.codebook === undefined ? null : await codebookFrom(options.codebook);
  const { table, codebook } = await opened(source, variables, given, options, io);
  return byMembership(table, variables, registryOf(codebook));
}

interface Opened {
  readonly table: CodedTable;
  /** The one given, else that of a store. */
  readonly codebook: Codebook | null;
}

async function opened(
  source: string | undefined,
  variables: readonly string[],
  codebook: Codebook | null,
  options: TableOptions,
  io: Io,
): Promise<Opened> {
  if (source === undefined) return storeTable(options.store!, variables, codebook, options, io);
  if (/\.dna$/i.test(source)) return { table: ofDna(source, variables, options, io), codebook };
  if (options.statementType !== undefined) {
    const advice = 'only a .dna file and a store have statement types; leave it out';
    throw new EntenteError('usage', 'no statement types', source, advice);
  }
  refuseLater(source);
  return { table: await ofText(source, codebook, options, io), codebook };
}

function ofDna(path: string, variables: readonly string[], options: TableOptions, io: Io): CodedTable {
  const file = readDna(path);
  for (const note of file.notes.slice(0, 3)) say(io, options, `${path}: ${note}`);
  if (file.notes.length > 3) say(io, options, `${path}: and ${file.notes.length - 3} more such notes`);
  const declared = variables.map((name) => withoutMembership(name));
  return dnaTable(file, statementType(file, options.statementType, declared));
}

async function ofText(
  source: string,
  codebook: Codebook | null,
  options: TableOptions,
  io: Io,
): Promise<CodedTable> {
  const bytes = source === '-' ? await buffer(io.stdin) : await bytesOf(source);
  const fileName = source === '-' ? 'standard input' : source;
  checkTableSize(bytes.length, fileName);
  if (Buffer.from(bytes.subarray(0, 15)).toString('latin1') === 'SQLite format 3') {
    throw new EntenteError('input', 'a database, not a table', fileName, 'name a file that ends in .dna');
  }
  const text = decodeText(bytes, fileName, null);
  if (text.trim() === '') {
    throw new EntenteError(
      'input',
      'empty table',
      fileName,
      'give a table with a header and at least one row',
    );
  }
  const registry = registryOf(codebook);
  const isLines = /\.(jsonl|ndjson)$/i.test(source) || (source === '-' && text.trimStart().startsWith('{'));
  if (!isLines) return parseCodedTable(text, { document: documentId(source), registry, codebook, fileName });
  const statements = parseStatementsJsonl(text, { registry, fileName });
  return tableOfStatements(countedOf(statements, options, io), { codebook });
}

function registryOf(codebook: Codebook | null): Registry {
  return registryWith(builtInRegistry(), codebook?.actors ?? []);
}
