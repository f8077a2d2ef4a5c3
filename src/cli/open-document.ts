import { createReadStream } from 'node:fs';
import {
  checkSize,
  defaultLimits,
  type Document,
  documentId,
  fetchDocument,
  type Limits,
  readBody,
  readDocument,
} from '../documents/index.ts';
import { EntenteError } from '../error.ts';
import type { Io } from './io.ts';
import { isAddress, type NamedDocument, namedDocuments, statOf, unreadable } from './named-documents.ts';

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
