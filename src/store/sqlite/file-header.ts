import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { EntenteError } from '../../error.ts';
import { currentVersion } from './migrations/index.ts';

/** `ENTT`: by this number in its header an SQLite file is known to be a store (https://www.sqlite.org/fileformat.html). */
export const APPLICATION_ID = 0x454e5454;

/**
 * Looks at a file before SQLite may touch it; gives whether there is one.
 *
 * @throws EntenteError where it is no store, or one that a newer version wrote
 */
export function checkHeader(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return false;
  if (found.isDirectory()) throw notStore('a store is a file, this is a folder', path);
  if (!found.isFile()) throw notStore('not a store', path);
  const header = headerOf(path);
  if (header.toString('latin1', 0, 16) !== 'SQLite format 3\0') throw notStore('not a store', path);
  if (header.readUInt32BE(68) !== APPLICATION_ID) throw notStore('a database of another program', path);
  refuseNewer(header.readUInt32BE(60), path);
  return true;
}

/** @throws EntenteError where the schema is newer than this version of Entente knows */
export function refuseNewer(version: number, path: string): void {
  if (version <= currentVersion) return;
  const advice = `it has schema ${version}, this version knows ${currentVersion}; use a newer Entente`;
  throw new EntenteError('conflict', 'store of a newer version', path, advice);
}

function headerOf(path: string): Buffer {
  const header = Buffer.alloc(100);
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    const advice = 'see that you may read and write the file and its folder';
    throw new EntenteError('forbidden', 'store cannot be opened', path, advice, { cause: error });
  }
  try {
    readSync(file, header, 0, header.length, 0);
  } finally {
    closeSync(file);
  }
  return header;
}

function notStore(what: string, path: string): EntenteError {
  return new EntenteError('input', what, path, 'name a file that "entente import" made, or a new one');
}
