import { randomBytes } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { EntenteError } from '../../error.ts';
import type { Store } from '../store.ts';
import { createDatabase } from './open-file.ts';
import { placeFile } from './place-file.ts';

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
    const store = await creating(draft, path, now);
    let filled: T;
    try {
      filled = await fill(store);
    } finally {
      await store.close();
    }
    return placeFile(draft, path) ? { filled } : null;
  } finally {
    for (const rest of [draft, `${draft}-wal`, `${draft}-shm`]) rmSync(rest, { force: true });
  }
}

async function creating(draft: string, path: string, now: () => Date): Promise<Store> {
  try {
    return await createDatabase(draft, now);
  } catch (error) {
    if (!(error instanceof EntenteError)) throw error;
    const advice = 'name a folder that exists and where you may write';
    throw new EntenteError('forbidden', 'store cannot be made', path, advice, { cause: error });
  }
}

/** The log of a store that was deleted would be taken for that of the new one, and spoil it. */
function refuseOrphans(path: string): void {
  for (const rest of [`${path}-wal`, `${path}-shm`]) {
    if (!existsSync(rest) || existsSync(path)) continue;
    throw new EntenteError('conflict', 'rest of a deleted store', rest, 'remove it, or name another file');
  }
}
