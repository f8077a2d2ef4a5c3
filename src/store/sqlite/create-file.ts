import { randomBytes } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { EntenteError } from '../../error.ts';
import type { Store } from '../store.ts';
import { createDatabase } from './open-file.ts';
import { placeFile } from './place-file.ts';
import { storeError } from './store-error.ts';

/**
 * Makes a store file: built and filled under another name, it appears whole or, where `fill` throws, not at all.
 * Null where another process made one of this name meanwhile; that one is left as it is.
 */
export async function createFile<T>(
  path: string,
  now: () => Date,
  fill: (store: Store) => Promise<T>,
): Promise<{ readonly filled: T } | null> {
  refuseOrphans(path);
  const draft = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.new`);
  try {
    const { store, seal } = await createDatabase(draft, now);
    let filled: T;
    try {
      filled = await fill(store);
      await seal();
    } catch (error) {
      await store.close();
      throw storeError(error, draft);
    }
    return placeFile(draft, path) ? { filled } : null;
  } catch (error) {
    throw aboutStore(error, draft, path);
  } finally {
    for (const rest of [draft, `${draft}-wal`, `${draft}-shm`]) rmSync(rest, { force: true });
  }
}

/** Users know the store by its own name. */
function aboutStore(error: unknown, draft: string, path: string): unknown {
  if (!(error instanceof EntenteError) || error.value !== draft) return error;
  const { kind, what, advice } = error;
  if (kind !== 'forbidden') return new EntenteError(kind, what, path, advice, { cause: error });
  const instead = 'name a folder that exists and where you may write';
  return new EntenteError(kind, 'store cannot be made', path, instead, { cause: error });
}

/** The log of a store that was deleted would be taken for that of the new one, and spoil it. */
function refuseOrphans(path: string): void {
  for (const rest of [`${path}-wal`, `${path}-shm`]) {
    if (!existsSync(rest) || existsSync(path)) continue;
    throw new EntenteError('conflict', 'rest of a deleted store', rest, 'remove it, or name another file');
  }
}
