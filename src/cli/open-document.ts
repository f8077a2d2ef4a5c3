import type { Document } from '../documents/index.ts';
import { EntenteError } from '../error.ts';
import { documentIds } from './document-ids.ts';
import type { Io } from './io.ts';
import { isAddress, namedDocuments, statOf } from './named-documents.ts';
import { type OpenedSource, type OpenOptions, Opener, type Refused } from './opener.ts';

/**
 * Opens the documents behind the arguments of a command, source after source, as `namedDocuments` lists them, each document with
 * an id of its own.
 *
 * @param refused without it the first document that cannot be read is an error
 * @throws EntenteError for a source named by itself that is not there, cannot be read, or is too large; a folder without
 *   documents
 */
export async function* openSources(
  inputs: readonly string[],
  options: OpenOptions,
  io: Pick<Io, 'stdin'>,
  refused: Refused = fail,
): AsyncGenerator<OpenedSource> {
  const opener = new Opener(options, io, documentIds());
  try {
    for await (const named of namedDocuments(inputs)) {
      const opened = await opener.open(named, refused);
      if (opened !== null) yield opened;
    }
  } finally {
    await opener.close();
  }
}

/** As `openSources`, the documents alone. */
export async function* openDocuments(
  inputs: readonly string[],
  options: OpenOptions,
  io: Pick<Io, 'stdin'>,
  refused: Refused = fail,
): AsyncGenerator<Document> {
  for await (const { documents } of openSources(inputs, options, io, refused)) yield* documents;
}

const fail: Refused = (error) => {
  throw error;
};

/**
 * Opens the one document behind an argument; of a source that holds several the one with this id.
 *
 * @throws EntenteError as `openSources` does, for a folder, and where no one document is meant
 */
export async function openDocument(
  input: string,
  options: OpenOptions & { readonly document?: string | undefined },
  io: Pick<Io, 'stdin'>,
  refused: Refused = fail,
): Promise<Document> {
  if (input !== '-' && !isAddress(input) && (await isFolder(input)))
    throw new EntenteError('input', 'not a document', input, 'it is a folder; name one file in it');
  const all: Document[] = [];
  for await (const document of openDocuments([input], options, io, refused)) all.push(document);
  const { document: id } = options;
  const chosen = id === undefined ? all : all.filter((document) => document.id === id);
  if (chosen.length === 1) return chosen[0]!;
  const shown = all.slice(0, 8).map((document) => document.id);
  const ids = `${shown.join(', ')}${all.length > 8 ? ' and others' : ''}`;
  if (all.length === 0) throw new EntenteError('input', 'no documents', input, 'none in it could be read');
  throw id === undefined
    ? new EntenteError('input', `${all.length} documents`, input, `name one with --document: ${ids}`)
    : new EntenteError('not-found', 'unknown document', id, `${input} holds: ${ids}`);
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await statOf(path)).isDirectory();
  } catch {
    // It may be a pattern; else whoever opens it says why it cannot be read.
    return false;
  }
}
