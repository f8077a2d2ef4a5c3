import { readFile, stat } from 'node:fs/promises';
import { sizeInWords } from '../../documents/limits.ts';
import { EntenteError } from '../../error.ts';
import { reasonOf } from '../output.ts';

/** A table of this size has some half a million statements; a store holds more. */
const MOST_BYTES = 100_000_000;

/** A file whole. @throws EntenteError where it is too large, which is seen before it is read, or cannot be read */
export async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    checkTableSize((await stat(path)).size, path);
    return await readFile(path);
  } catch (error) {
    if (error instanceof EntenteError) throw error;
    throw new EntenteError('input', 'cannot read', path, reasonOf(error), { cause: error });
  }
}

/** @throws EntenteError for more bytes than a table may have */
export function checkTableSize(bytes: number, name: string): void {
  if (bytes <= MOST_BYTES) return;
  const advice = `a table may have ${sizeInWords(MOST_BYTES)}; import it into a store in parts`;
  throw new EntenteError('input', 'too large', `${name} has ${sizeInWords(bytes)}`, advice);
}
