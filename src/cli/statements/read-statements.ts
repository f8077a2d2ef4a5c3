import { buffer } from 'node:stream/consumers';
import type { Codebook } from '../../coding/codebook.ts';
import { csvHeader } from '../../coding/csv-table.ts';
import { isEventList, parseEventList } from '../../coding/parse-event-list.ts';
import { parseStatements } from '../../coding/parse-statements.ts';
import { parseStatementsJsonl } from '../../coding/statements-jsonl.ts';
import { builtInRegistry, type Registry, registryWith } from '../../coding/registry/index.ts';
import type { Statement } from '../../coding/statement.ts';
import { decodeText } from '../../documents/decode.ts';
import { documentId } from '../../documents/media-type.ts';
import { EntenteError } from '../../error.ts';
import { dnaCodebook, dnaStatements, readDna, statementType } from '../../store/dna/index.ts';
import { openStore } from '../../store/index.ts';
import { refuseLater } from '../import/kind-of-file.ts';
import type { Io } from '../io.ts';
import { bytesOf, checkTableSize } from './bytes-of.ts';
import { codebookFrom } from './codebook-from.ts';

/** Statements with what their names mean. */
export interface StatementsRead {
  /** Of any status, in the order of the file, or of a store's dates. */
  readonly statements: readonly Statement[];
  readonly codebook: Codebook | null;
  /** The built-in registry with the actors of the codebook. */
  readonly registry: Registry;
}

/**
 * Reads statements from a table (.csv), from JSON lines (.jsonl), from a `.dna` file, from standard input (`-`, either), or from a store.
 *
 * @param source a file or `-`, or null for the store
 * @param options `store`: its path; `statementType`: which codings of a `.dna` file, all without it; `codebook`: a YAML file, which goes before the store's own
 * @throws EntenteError for anything that cannot be read, with file and line; for both sources or none
 */
export async function readStatements(
  source: string | undefined,
  options: { readonly store?: string; readonly codebook?: string; readonly statementType?: string },
  io: Pick<Io, 'stdin'>,
): Promise<StatementsRead> {
  const given = options.codebook === undefined ? null : await codebookFrom(options.codebook);
  if ((source === undefined) === (options.store === undefined)) {
    const what = source === undefined ? 'no statements' : 'two sources of statements';
    const value = source === undefined ? 'neither a table nor a store' : `${source} and ${options.store}`;
    throw new EntenteError('usage', what, value, 'name a table, or a store with --store');
  }
  if (source === undefined) return fromStore(options.store!, given);
  if (/\.dna$/i.test(source)) return fromDna(source, options.statementType, given);
  if (options.statementType !== undefined) {
    const advice = 'only a .dna file has statement types; leave it out';
    throw new EntenteError('usage', 'no statement types', source, advice);
  }
  refuseLater(source);
  const text = await textOf(source, io);
  const registry = registryOf(given);
  const fileName = source === '-' ? 'standard input' : source;
  const context = { document: documentId(source), registry, codebook: given, fileName };
  const isLines = /\.(jsonl|ndjson)$/i.test(source) || (source === '-' && text.trimStart().startsWith('{'));
  const statements = isLines
    ? parseStatementsJsonl(text, { registry, fileName })
    : isEventList(csvHeader(text, fileName))
      ? parseEventList(text, context).statements
      : parseStatements(text, context);
  return { statements, codebook: given, registry };
}

/** The codings of one type, as `entente import` stores them. */
function fromDna(path: string, label: string | undefined, given: Codebook | null): StatementsRead {
  const file = readDna(path);
  const id = documentId(path);
  const codebook = dnaCodebook(file, given, id);
  const registry = registryOf(given);
  const types = label === undefined ? file.statementTypes : [statementType(file, label, [])];
  const statements = types.flatMap((type) => dnaStatements(file, type, { file: id, registry }).statements);
  if (statements.length > 0) return { statements, codebook, registry };
  const advice = 'none of its codings has an actor, an issue (concept) and a stance (agreement)';
  throw new EntenteError('input', 'no statements', path, advice);
}

async function fromStore(path: string, given: Codebook | null): Promise<StatementsRead> {
  const store = await openStore(path);
  try {
    const codebook = given ?? (await store.codebook());
    const statements = await store.statements({ status: 'any' });
    return { statements, codebook, registry: registryOf(codebook) };
  } finally {
    await store.close();
  }
}

async function textOf(source: string, { stdin }: Pick<Io, 'stdin'>): Promise<string> {
  const bytes = source === '-' ? await buffer(stdin) : await bytesOf(source);
  const name = source === '-' ? 'standard input' : source;
  checkTableSize(bytes.length, name);
  const text = decodeText(bytes, name, null);
  if (text.trim() === '') {
    throw new EntenteError('input', 'empty table', name, 'give a table with a header and at least one row');
  }
  return text;
}

function registryOf(codebook: Codebook | null): Registry {
  return registryWith(builtInRegistry(), codebook?.actors ?? []);
}
