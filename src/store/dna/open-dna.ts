import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { EntenteError } from '../../error.ts';
import { APPLICATION_ID } from '../sqlite/file-header.ts';
import { dnaError } from './dna-error.ts';

/** How long to wait for a program that holds the file, in milliseconds. */
const PATIENCE = 2_000;

/** Without these it is no project of DNA 3. */
const TABLES =
  'SETTINGS CODERS DOCUMENTS STATEMENTTYPES VARIABLES STATEMENTS ENTITIES ATTRIBUTEVARIABLES ATTRIBUTEVALUES ' +
  'DATABOOLEAN DATAINTEGER DATASHORTTEXT DATALONGTEXT';

/**
 * Opens a `.dna` file for reading only; nothing is ever written to it or beside it.
 *
 * @throws EntenteError where it is not there, no SQLite database, cut off, locked, of DNA 2 or of another program
 */
export function openDna(path: string): DatabaseSync {
  const { inWalMode } = checkFile(path);
  let database: DatabaseSync | undefined;
  try {
    database = connect(path, inWalMode);
    checkSchema(database, path);
    return database;
  } catch (error) {
    database?.close();
    throw dnaError(error, path);
  }
}

/**
 * A file in WAL mode that nobody has open has no log beside it. SQLite would make one to read it, and leave it there, or fail
 * where it may not; told that nothing changes the file, it does neither.
 */
function connect(path: string, inWalMode: boolean): DatabaseSync {
  const options = { readOnly: true, timeout: PATIENCE, enableForeignKeyConstraints: false };
  const address = pathToFileURL(path);
  if (inWalMode && !existsSync(`${path}-wal`)) address.searchParams.set('immutable', '1');
  const database = new DatabaseSync(address, options);
  try {
    database.exec('pragma trusted_schema = off; pragma query_only = on');
    database.prepare('select count(*) from sqlite_schema').get();
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Looks at the file before SQLite does: it takes an empty file for an empty database. */
function checkFile(path: string): { readonly inWalMode: boolean } {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) {
    throw new EntenteError('input', 'cannot read', path, 'there is no such file or folder');
  }
  if (!found.isFile()) throw new EntenteError('input', 'not a DNA file', path, 'name a .dna file of DNA 3');
  const { header, size } = headerOf(path);
  if (header.toString('latin1', 0, 5) === '<?xml') {
    const advice = 'it is XML, of DNA 1; open it in DNA 2, and what that saves in DNA 3';
    throw new EntenteError('input', 'a file of an old DNA', path, advice);
  }
  if (header.toString('latin1', 0, 16) !== 'SQLite format 3\0') {
    const advice = 'it is no SQLite database; name a .dna file of DNA 3';
    throw new EntenteError('input', 'not a DNA file', path, advice);
  }
  if (size < 100 || size < sizeByHeader(header)) {
    const advice = `it has ${size} bytes of ${Math.max(100, sizeByHeader(header))}; copy or download it again`;
    throw new EntenteError('input', 'DNA file is cut off', path, advice);
  }
  if (header.readUInt32BE(68) === APPLICATION_ID)
    throw new EntenteError('input', 'not a DNA file', path, 'it is a store of Entente: name it with --store');
  return { inWalMode: header[18] === 2 };
}

function headerOf(path: string): { readonly header: Buffer; readonly size: number } {
  const header = Buffer.alloc(100);
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    const advice = 'see that you may read the file';
    throw new EntenteError('forbidden', 'DNA file cannot be opened', path, advice, { cause: error });
  }
  try {
    readSync(file, header, 0, header.length, 0);
    return { header, size: fstatSync(file).size };
  } finally {
    closeSync(file);
  }
}

/** Pages times their size, where the header vouches for it (https://www.sqlite.org/fileformat.html, 1.3); else 0. */
function sizeByHeader(header: Buffer): number {
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
  const vouched = header.readUInt32BE(24) === header.readUInt32BE(92);
  return vouched ? header.readUInt32BE(28) * pageSize : 0;
}

function checkSchema(database: DatabaseSync, path: string): void {
  const rows = database.prepare(`select upper(name) as name from sqlite_schema where type = 'table'`).all();
  const tables = new Set(rows.map(({ name }) => String(name)));
  const version = tables.has('SETTINGS') ? versionOf(database) : null;
  if (version?.startsWith('2') === true || (tables.has('STATEMENTLINKS') && !tables.has('ENTITIES'))) {
    const advice = 'open DNA 3, make a new database there and import this one into it';
    throw new EntenteError('input', `a file of DNA ${version ?? '2'}`, path, advice);
  }
  const missing = TABLES.split(' ').find((table) => !tables.has(table));
  if (missing !== undefined) {
    const advice = `it is a database without the table ${missing}; name a .dna file of DNA 3`;
    throw new EntenteError('input', 'not a DNA file', path, advice);
  }
}

function versionOf(database: DatabaseSync): string | null {
  try {
    const row = database.prepare(`select Value from SETTINGS where lower(Property) = 'version'`).get();
    return row === undefined ? null : String(row['Value']);
  } catch {
    // Another program's table of that name.
    return null;
  }
}
