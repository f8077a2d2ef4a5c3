import { glob, lstat, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { formOf, isFoundInFolders } from '../documents/source-form.ts';
import { EntenteError } from '../error.ts';
import { holdsDocumentLines } from './document-lines.ts';
import { reasonOf } from './output.ts';

/** A source of documents that the arguments of a command name, not yet opened. */
export interface NamedSource {
  readonly kind: 'file' | 'address' | 'standard input';
  /** A path, an address, or `-`. */
  readonly origin: string;
  /** Whether only its folder or a pattern was named: where it cannot be read, the others still are. */
  readonly isOneOfMany: boolean;
}

/** Addresses of other kinds too, so that they are refused as addresses and not looked for as files. */
export const isAddress = (input: string) => /^([a-z][a-z\d+.-]*:\/\/|data:)/i.test(input);

const KINDS = '.txt, .md, .html, .pdf, .docx, .eml, .rss, .atom, .jsonl or .zip';

/**
 * Lists the sources behind the arguments of a command: files, folders, patterns, addresses, and `-` for standard input. Of a
 * folder and the folders in it the documents are taken, in order of name; hidden files and links are left out, and so are
 * .xml and .json, which may be anything, and .jsonl that holds no documents. A pattern (`*`, `**`, `?`, `[ab]`, `{a,b}`) is one
 * where no file has that name; of what it matches the documents are taken, in order of path.
 *
 * @throws EntenteError for what is not there, a folder without documents, or a pattern that matches none
 */
export async function* namedDocuments(inputs: readonly string[]): AsyncGenerator<NamedSource> {
  for (const input of inputs) {
    if (input === '-') yield { kind: 'standard input', origin: '-', isOneOfMany: false };
    else if (isAddress(input)) yield { kind: 'address', origin: input, isOneOfMany: false };
    else yield* filesOf(input);
  }
}

/** The path itself, the documents of a folder, or those that match a pattern. */
async function* filesOf(path: string): AsyncGenerator<NamedSource> {
  const pattern = await isPattern(path);
  if (!pattern && !(await statOf(path)).isDirectory()) {
    yield { kind: 'file', origin: path, isOneOfMany: false };
    return;
  }
  let empty = true;
  for await (const file of pattern ? documentsMatching(path) : documentsIn(path)) {
    empty = false;
    yield { kind: 'file', origin: file, isOneOfMany: true };
  }
  if (!empty) return;
  throw pattern
    ? new EntenteError('input', 'no documents', path, 'no document matches the pattern')
    : new EntenteError('input', 'no documents', path, `the folder has no ${KINDS} file`);
}

/** Whether an argument is a pattern, and no file that has its signs in its name. */
export async function isPattern(input: string): Promise<boolean> {
  if (!/[*?[{]/.test(input) || isAddress(input)) return false;
  try {
    await stat(input);
    return false;
  } catch {
    return true;
  }
}

/** The plain files that match a pattern, in order of path; without hidden ones, unless the pattern names them, and links. */
export async function filesMatching(pattern: string): Promise<string[]> {
  const paths: string[] = [];
  const named = new Set(pattern.split(/[/\\]/));
  const isHidden = (path: string) =>
    path.split(/[/\\]/).some((part) => part.startsWith('.') && !named.has(part));
  for await (const path of glob(pattern)) {
    if (!isHidden(path) && (await lstat(path)).isFile()) paths.push(path);
  }
  return paths.toSorted((a, b) => (a < b ? -1 : 1));
}

async function* documentsMatching(pattern: string): AsyncGenerator<string> {
  for (const path of await filesMatching(pattern)) {
    const form = formOf(path);
    if (form !== null && form !== 'text/csv' && (form !== 'lines' || (await holdsDocumentLines(path))))
      yield path;
  }
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
    else if (entry.isFile() && isFoundInFolders(entry.name)) {
      if (formOf(entry.name) !== 'lines' || (await holdsDocumentLines(path))) yield path;
    }
  }
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
