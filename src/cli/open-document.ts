import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  checkSize,
  defaultLimits,
  type Document,
  documentId,
  fileName,
  fetchDocument,
  type Limits,
  mediaTypeOf,
  readBody,
  readDocument,
} from '../documents/index.ts';
import { EntenteError } from '../error.ts';
import type { Io } from './io.ts';
import { reasonOf } from './output.ts';

/** How documents are opened. */
export interface OpenOptions {
  /** Whether an address may lead to this machine or its network. Default false. */
  readonly allowLocal?: boolean | undefined;
  /** The date of publication, where the caller knows it; ISO. */
  readonly date?: string | undefined;
  readonly limits?: Limits | undefined;
  /** How long one page may take in milliseconds. Default 30,000. */
  readonly timeLimit?: number | undefined;
}

/** Addresses of other kinds too, so that they are refused as addresses and not looked for as files. */
const isAddress = (input: string) => /^([a-z][a-z\d+.-]*:\/\/|data:)/i.test(input);

/** A document that the arguments of a command name, not yet opened. */
export interface NamedDocument {
  readonly kind: 'file' | 'address' | 'standard input';
  /** A path, an address, or `-`. */
  readonly origin: string;
  readonly id: string;
}

/**
 * Opens the documents behind the arguments of a command, one after another, as `namedDocuments` lists them.
 *
 * @throws EntenteError for what is not there, cannot be read, is too large, or a folder without documents
 */
export async function* openDocuments(
  inputs: readonly string[],
  options: OpenOptions,
  io: Io,
): AsyncGenerator<Document> {
  for await (const named of namedDocuments(inputs)) yield await openNamed(named, options, io);
}

/**
 * Lists the documents behind the arguments of a command: files, folders, addresses of pages, and `-` for standard
 * input. Of a folder and the folders in it the .txt, .md, .html and .htm files are read, in order of name; hidden ones
 * and links are left out. Where two documents would have one id, the later is named with its ending, or by its path.
 *
 * @throws EntenteError for what is not there, or a folder without documents
 */
export async function* namedDocuments(inputs: readonly string[]): AsyncGenerator<NamedDocument> {
  const ids = new Set<string>();
  const named = (origin: string): string => {
    const candidates = [documentId(origin), fileName(origin), origin];
    let id = candidates.find((candidate) => !ids.has(candidate)) ?? origin;
    for (let i = 2; ids.has(id); i += 1) id = `${origin}#${i}`;
    ids.add(id);
    return id;
  };
  for (const input of inputs) {
    if (input === '-') yield { kind: 'standard input', origin: '-', id: named('-') };
    else if (isAddress(input)) yield { kind: 'address', origin: input, id: named(input) };
    else for await (const path of filesOf(input)) yield { kind: 'file', origin: path, id: named(path) };
  }
}

/** @throws EntenteError for what cannot be read, or is too large */
export async function openNamed(
  { kind, origin, id }: NamedDocument,
  options: OpenOptions,
  io: Pick<Io, 'stdin'>,
): Promise<Document> {
  if (kind === 'standard input') return fromStdin(id, options, io);
  return kind === 'address' ? fromAddress(origin, id, options) : fromFile(origin, id, options);
}

/**
 * Opens the one document behind an argument.
 *
 * @throws EntenteError as `openDocuments` does, and for a folder
 */
export async function openDocument(input: string, options: OpenOptions, io: Io): Promise<Document> {
  if (input === '-') return fromStdin(documentId('-'), options, io);
  if (isAddress(input)) return fromAddress(input, input, options);
  if ((await statOf(input)).isDirectory())
    throw new EntenteError('input', 'not a document', input, 'it is a folder; name one file in it');
  return fromFile(input, documentId(input), options);
}

async function fromStdin(
  id: string,
  { date, limits = defaultLimits }: OpenOptions,
  io: Pick<Io, 'stdin'>,
): Promise<Document> {
  const bytes = await readBody(io.stdin, 'standard input', limits);
  return readDocument(bytes, { origin: '-', id, date }, limits);
}

async function fromAddress(address: string, id: string, options: OpenOptions): Promise<Document> {
  const { allowLocal = false, timeLimit = 30_000, date, limits } = options;
  // Loading it takes a tenth of a second, which files need not wait for.
  const { openNetwork } = await import('./network.ts');
  const network = openNetwork(allowLocal ? (URL.parse(address)?.hostname ?? null) : null);
  try {
    return await fetchDocument(address, network, {
      signal: AbortSignal.timeout(timeLimit),
      allowLocal,
      date,
      limits,
      id,
    });
  } finally {
    await network.close();
  }
}

async function fromFile(
  path: string,
  id: string,
  { date, limits = defaultLimits }: OpenOptions,
): Promise<Document> {
  // A file of 200 MB is refused here, unread; one that grows, or a pipe, when the limit is reached.
  checkSize((await statOf(path)).size, path, limits);
  let bytes: Uint8Array;
  try {
    bytes = await readBody(createReadStream(path), path, limits);
  } catch (error) {
    throw error instanceof EntenteError ? error : unreadable(path, error);
  }
  return readDocument(bytes, { origin: path, id, date }, limits);
}

/** The path itself, or the documents of a folder. */
async function* filesOf(path: string): AsyncGenerator<string> {
  if (!(await statOf(path)).isDirectory()) {
    yield path;
    return;
  }
  let empty = true;
  for await (const file of documentsIn(path)) {
    empty = false;
    yield file;
  }
  if (empty)
    throw new EntenteError('input', 'no documents', path, 'the folder has no .txt, .md, .html or .htm file');
}

async function* documentsIn(folder: string): AsyncGenerator<string> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    throw unreadable(folder, error);
  }
  const byName = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of byName) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* documentsIn(path);
    else if (entry.isFile() && isDocument(entry.name)) yield path;
  }
}

function isDocument(name: string): boolean {
  const mediaType = mediaTypeOf(name);
  return mediaType !== null && mediaType !== 'text/csv';
}

async function statOf(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    throw unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): EntenteError {
  const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  return new EntenteError(absent ? 'not-found' : 'input', 'cannot read', path, reasonOf(error), {
    cause: error,
  });
}
