import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { EntenteError } from '../../error.ts';

/** The same place seen from `src/cli/read/` and from `dist/cli/read/`. */
const MODELS = new URL('../../../models/', import.meta.url);

/**
 * A file of `models/`, by its path there.
 *
 * @param what what is missing without it: `no trained reader`
 * @throws EntenteError where it is not there
 */
export async function modelFile(path: string, what: string, advice: string): Promise<Buffer> {
  const file = new URL(path, MODELS);
  try {
    return await readFile(file);
  } catch (error) {
    throw new EntenteError('input', what, fileURLToPath(file), advice, { cause: error });
  }
}
