import { EntenteError } from '../error.ts';
import type { Added, Batch } from './batch.ts';
import { createFile } from './sqlite/create-file.ts';
import { checkHeader } from './sqlite/file-header.ts';
import { createDatabase, openFile } from './sqlite/open-file.ts';
import type { Store } from './store.ts';

export interface OpenOptions {
  /** Make an empty store where there is none; false by default. */
  readonly create?: boolean;
  /** The clock that dates imports and reviews. */
  readonly now?: () => Date;
}

/**
 * Opens a store: the path of a file, or `:memory:` for one that is gone when it is closed. An older store is brought
 * to the newest schema; a copy of it stays beside it, as `<path>.v<its version>`.
 *
 * @throws EntenteError where there is none, it is no store, a newer version wrote it, or it is older and cannot be written
 * @example const store = await openStore('entente.db', { create: true });
 */
export async function openStore(path: string, options: OpenOptions = {}): Promise<Store> {
  const { create = false, now = clock } = options;
  refuseServers(path);
  if (path === ':memory:') return (await createDatabase(path, now)).store;
  if (!checkHeader(path)) {
    if (!create) {
      const advice = `make it with "entente import <file> --store ${path}"`;
      throw new EntenteError('not-found', 'no such store', path, advice);
    }
    await createFile(path, now, async () => {});
  }
  return openFile(path, now);
}

/**
 * Opens a store with its first batch, or adds the batch where there is one: a new file appears only with the batch in
 * it.
 *
 * @throws EntenteError as `openStore` and `Store.importTogether` do; then there is no new file
 * @example const { store, added } = await openStoreWith('entente.db', { codebook }); // added.codebook is true
 */
export async function openStoreWith(
  path: string,
  batch: Batch,
  options: Pick<OpenOptions, 'now'> = {},
): Promise<{ readonly store: Store; readonly added: Added }> {
  const { now = clock } = options;
  refuseServers(path);
  if (path !== ':memory:' && !checkHeader(path)) {
    const made = await createFile(path, now, (store) => store.importTogether(batch));
    if (made !== null) return { store: await openFile(path, now), added: made.filled };
  }
  const store = await openStore(path, options);
  try {
    return { store, added: await store.importTogether(batch) };
  } catch (error) {
    await store.close();
    throw error;
  }
}

function clock(): Date {
  return new Date();
}

function refuseServers(path: string): void {
  if (!/^postgres(ql)?:/i.test(path)) return;
  const shown = path.replace(/\/\/[^/]*@/, '//');
  const advice = 'PostgreSQL comes with a later version; name a file';
  throw new EntenteError('usage', 'no such engine yet', shown, advice);
}
