import { stat } from 'node:fs/promises';
import { EntenteError } from '../../error.ts';
import { formOf } from '../../documents/source-form.ts';
import { holdsDocumentLines } from '../document-lines.ts';
import { filesMatching, isPattern } from '../named-documents.ts';
import { kindOfFile } from './kind-of-file.ts';

/** What is to be imported, in the order in which it must be: what others rest on goes first. */
export interface Sources {
  /** Files. */
  readonly codebooks: readonly string[];
  /** Files, folders, patterns, addresses, and `-` for standard input. */
  readonly documents: readonly string[];
  /** Files of statements and deeds. */
  readonly records: readonly string[];
  /** Projects of DNA. */
  readonly projects: readonly string[];
  /** brat annotations. */
  readonly annotations: readonly string[];
}

/**
 * Sorts the arguments of a command by what they are. Of what a pattern matches, everything that can be imported is.
 *
 * @throws EntenteError for a file that cannot be imported, or a pattern that matches none
 */
export async function sourcesOf(inputs: readonly string[]): Promise<Sources> {
  const codebooks: string[] = [];
  const documents: string[] = [];
  const records: string[] = [];
  const projects: string[] = [];
  const annotations: string[] = [];
  for (const input of new Set(inputs)) {
    const files = (await isPattern(input)) ? await importable(input) : null;
    // The documents that a pattern matches are opened as many, so that one that is wrong does not end the others.
    if (files !== null && (await anyOf(files, holdsDocuments))) documents.push(input);
    for (const path of files ?? [input]) {
      if (await holdsDocuments(path)) {
        if (files === null) documents.push(path);
        continue;
      }
      const kind = kindOfFile(path);
      if (kind === 'codebook') codebooks.push(path);
      else if (kind === 'dna') projects.push(path);
      else (kind === 'annotation' ? annotations : records).push(path);
    }
  }
  return { codebooks, documents, records, projects, annotations };
}

async function importable(pattern: string): Promise<string[]> {
  const files = (await filesMatching(pattern)).filter(
    (path) => formOf(path) !== null || /\.(?:ya?ml|ann|dna)$/i.test(path),
  );
  if (files.length > 0) return files;
  throw new EntenteError('input', 'no files', pattern, 'nothing that can be imported matches the pattern');
}

async function holdsDocuments(input: string): Promise<boolean> {
  if (input === '-' || /^https?:\/\//i.test(input) || (await isFolder(input))) return true;
  const kind = kindOfFile(input);
  return kind === 'document' || (kind === 'lines' && (await holdsDocumentLines(input)));
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // Whoever reads it says why it cannot be read.
    return false;
  }
}

async function anyOf(paths: readonly string[], test: (path: string) => Promise<boolean>): Promise<boolean> {
  for (const path of paths) if (await test(path)) return true;
  return false;
}
