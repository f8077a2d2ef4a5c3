import { stat } from 'node:fs/promises';
import { decodeText } from '../../documents/decode.ts';
import { inputFile } from './input-file.ts';
import { kindOfFile } from './kind-of-file.ts';
import { kindOfLines } from './record-lines.ts';

/** What is to be imported, in the order in which it must be: what others rest on goes first. */
export interface Sources {
  /** Files. */
  readonly codebooks: readonly string[];
  /** Files, folders, addresses of pages, and `-` for standard input. */
  readonly documents: readonly string[];
  /** Files of documents as JSON lines, then tables. */
  readonly records: readonly string[];
  /** brat annotations. */
  readonly annotations: readonly string[];
}

/** Sorts the arguments of a command by what they are. @throws EntenteError for a file that cannot be imported */
export async function sourcesOf(inputs: readonly string[]): Promise<Sources> {
  const codebooks: string[] = [];
  const documents: string[] = [];
  const [lines, tables, annotations]: [string[], string[], string[]] = [[], [], []];
  for (const input of new Set(inputs)) {
    if (await holdsDocuments(input)) documents.push(input);
    else if (kindOfFile(input) === 'codebook') codebooks.push(input);
    else if (kindOfFile(input) === 'annotation') annotations.push(input);
    else (kindOfFile(input) === 'lines' && (await isOfDocuments(input)) ? lines : tables).push(input);
  }
  return { codebooks, documents, records: [...lines, ...tables], annotations };
}

async function holdsDocuments(input: string): Promise<boolean> {
  if (input === '-' || /^https?:\/\//i.test(input) || (await isFolder(input))) return true;
  return kindOfFile(input) === 'document';
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // Whoever reads it says why it cannot be read.
    return false;
  }
}

async function isOfDocuments(path: string): Promise<boolean> {
  const { bytes } = await inputFile(path);
  return kindOfLines(decodeText(bytes, path, null), path) === 'documents';
}
