import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { checkSize } from '../../documents/read-document.ts';
import { defaultLimits, type Limits, sizeInWords } from '../../documents/limits.ts';
import { EntenteError } from '../../error.ts';
import { reasonOf } from '../output.ts';
import { type KindOfFile, kindOfFile } from './kind-of-file.ts';

/** A file as it lies there. */
export interface InputFile {
  /** As the user named it. */
  readonly path: string;
  readonly name: string;
  readonly kind: KindOfFile;
  readonly bytes: Uint8Array;
  /** Of the bytes. */
  readonly sha256: string;
}

/** Tables may be larger than an article: half a million rows. */
export const tableLimits: Limits = { ...defaultLimits, bytes: 100_000_000 };

/** Reads a file whole. @throws EntenteError where it cannot be read, is no file, or is too large */
export async function inputFile(path: string): Promise<InputFile> {
  const kind = kindOfFile(path);
  const limits = kind === 'table' || kind === 'lines' ? tableLimits : defaultLimits;
  try {
    const found = await stat(path);
    if (found.isDirectory()) {
      throw new EntenteError('input', 'a folder, not a file', path, 'name a file in it');
    }
    if (!found.isFile()) throw new EntenteError('input', 'not a file', path, 'name an ordinary file');
    if (limits === tableLimits) checkTableSize(found.size, path);
    checkSize(found.size, path, limits);
    const bytes = await readFile(path);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { path, name: basename(path), kind, bytes, sha256 };
  } catch (error) {
    if (error instanceof EntenteError) throw error;
    throw new EntenteError('input', 'cannot read', path, reasonOf(error), { cause: error });
  }
}

/** A table in several files is the same evidence; a new file name gives its rows ids of their own. */
function checkTableSize(bytes: number, path: string): void {
  if (bytes <= tableLimits.bytes) return;
  throw new EntenteError(
    'input',
    'too large',
    `${path} has ${sizeInWords(bytes)}`,
    `a table may have ${sizeInWords(tableLimits.bytes)}, about half a million rows; split it into files, each with the header row`,
  );
}
