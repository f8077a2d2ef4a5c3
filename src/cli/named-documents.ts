import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { documentId, fileName, mediaTypeOf } from '../documents/media-type.ts';
import { EntenteError } from '../error.ts';
import { reasonOf } from './output.ts';

/** A document that the arguments of a command name, not yet opened. */
export interface NamedDocument {
  readonly kind: 'file' | 'address' | 'standard input';
  /** A path, an address, or `-`. */
  readonly origin: string;
  readonly id: string;
}

/** Addresses of other kinds too, so that they are refused as addresses and not looked for as files. */
export const isAddress = (input: string) => /^([a-z][a-z\d+.-]*:\/\/|data:)/i.test(input);

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

/** What is known of a file. @throws EntenteError where there is none */
export async function statOf(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** Why a file cannot be read, in one line. */
export function unreadable(path: string, error: unknown): EntenteError {
  const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  return new EntenteError(absent ? 'not-found' : 'input', 'cannot read', path, reasonOf(error), {
    cause: error,
  });
}
