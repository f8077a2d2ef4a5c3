import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { Kysely } from 'kysely';
import { EntenteError } from '../../error.ts';
import type { Tables } from '../schema.ts';
import { Store } from '../store.ts';
import { NodeSqliteDialect, PATIENCE } from './dialect.ts';
import { APPLICATION_ID, refuseNewer } from './file-header.ts';
import { migrate } from './migrate.ts';
import { currentVersion } from './migrations/index.ts';
import { placeFile } from './place-file.ts';
import { search } from './search.ts';
import { removeStaleDrafts } from './stale-drafts.ts';
import { storeError } from './store-error.ts';

/** Opens a store file that `checkHeader` has let pass, and brings an older one to the newest schema; to read only, where nothing may be written. */
export async function openFile(path: string, now: () => Date): Promise<Store> {
  const writable = isWritable(path);
  if (writable) removeStaleDrafts(path);
  const { database, db, close } = writable ? connect(path, 'wal') : connectReadOnly(path);
  try {
    const version = versionOf(database);
    refuseNewer(version, path);
    if (version < currentVersion) {
      if (!writable) throw readOnly(path);
      keepCopy(database, path, version);
      await migrate(db);
    }
    return new Store({ path, db, now, search, close });
  } catch (error) {
    await close();
    throw storeError(error, path);
  }
}

/** A new, empty store: a file where none is, or memory where `path` is `:memory:`. */
export async function createDatabase(path: string, now: () => Date): Promise<NewStore> {
  // No log beside a new file: what is written is in it, or the disk was full and says so.
  const { database, db, close } = connect(path, 'memory');
  const seal = async () => {
    database.exec('pragma journal_mode = wal');
    await close();
  };
  try {
    database.exec(`pragma application_id = ${APPLICATION_ID}`);
    await migrate(db);
    return { store: new Store({ path, db, now, search, close }), seal };
  } catch (error) {
    await close();
    throw storeError(error, path);
  }
}

export interface NewStore {
  readonly store: Store;
  /** Ends the connection and leaves a file that others may open. */
  readonly seal: () => Promise<void>;
}

interface Connection {
  readonly database: DatabaseSync;
  readonly db: Kysely<Tables>;
  readonly close: () => Promise<void>;
}

function connect(path: string, journal: 'wal' | 'memory'): Connection {
  return connection(path, () => {
    const database = new DatabaseSync(path, { timeout: PATIENCE, enableForeignKeyConstraints: true });
    // FULL: after COMMIT the rows are on the disk, not only with the operating system.
    database.exec(`pragma journal_mode = ${journal}; pragma synchronous = full`);
    return database;
  });
}

/** Where nothing may be written beside the store, SQLite can only read it if nobody else changes it meanwhile. */
function connectReadOnly(path: string): Connection {
  if (existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0) throw readOnly(path);
  const address = pathToFileURL(path);
  address.searchParams.set('immutable', '1');
  return connection(path, () => new DatabaseSync(address, { readOnly: true, timeout: PATIENCE }));
}

function connection(path: string, open: () => DatabaseSync): Connection {
  let database: DatabaseSync | undefined;
  try {
    database = open();
    // 64 MB: rows come in by document and go into indexes by issue, actor and id, all over the file.
    database.exec('pragma trusted_schema = off; pragma cache_size = -64000; pragma temp_store = memory');
  } catch (error) {
    database?.close();
    throw storeError(error, path);
  }
  const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(database, path) });
  const close = async () => {
    await db.destroy();
    // Kysely closes only what it has used.
    if (database.isOpen) database.close();
  };
  return { database, db, close };
}

function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('pragma user_version').get()!['user_version']);
}

/** The store as it was goes beside it, for whoever has to go back to the version of Entente that wrote it. */
function keepCopy(database: DatabaseSync, path: string, version: number): void {
  const copy = `${path}.v${version}`;
  if (existsSync(copy)) return;
  const draft = `${copy}.${randomBytes(4).toString('hex')}.new`;
  try {
    database.prepare('vacuum into ?').run(draft);
    // Where another process migrates too, the first copy stays: a later one may be of the migrated store.
    placeFile(draft, copy);
  } finally {
    rmSync(draft, { force: true });
  }
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function readOnly(path: string): EntenteError {
  return new EntenteError(
    'forbidden',
    'store cannot be written',
    path,
    'copy it to a folder where you may write',
  );
}
