import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { EntenteError } from '../../error.ts';
import type { Store } from '../store.ts';
import { createDatabase } from './open-file.ts';

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
    sync(draft);
    if (!place(draft, path)) return null;
    sync(dirname(path));
    return { filled };
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

/** Gives the draft its name unless that is taken. */
function place(draft: string, path: string): boolean {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (existsSync(path)) return false;
    if (!(error instanceof Error)) throw error;
    // A file system without hard links; two processes that start a store there at the same moment are not kept apart.
    renameSync(draft, path);
    return true;
  }
}

/** The log of a store that was deleted would be taken for that of the new one, and spoil it. */
function refuseOrphans(path: string): void {
  for (const rest of [`${path}-wal`, `${path}-shm`]) {
    if (!existsSync(rest) || existsSync(path)) continue;
    throw new EntenteError('conflict', 'rest of a deleted store', rest, 'remove it, or name another file');
  }
}

function sync(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
