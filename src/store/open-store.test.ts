import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { documentOf, statementIn } from '../../test/store/fiction.ts';
import { EntenteError } from '../error.ts';
import { openStore, openStoreWith } from './index.ts';
import { createFile } from './sqlite/create-file.ts';
import { NodeSqliteDialect } from './sqlite/dialect.ts';
import { APPLICATION_ID } from './sqlite/file-header.ts';
import { currentVersion, migrations } from './sqlite/migrations/index.ts';

const note = documentOf('note', 'Minister A of Ruritania is for troops.');
const batch = { documents: [note], statements: [statementIn(note, 'is for troops')] };

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'a store '));
  path = join(folder, 'entente.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Names and contents of all files in the folder. */
function contents(): Record<string, string> {
  const sum = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return Object.fromEntries(readdirSync(folder).map((file) => [file, sum(file)]));
}

async function refusal(work: Promise<unknown>): Promise<EntenteError> {
  const error = await work.then(
    () => null,
    (error: unknown) => error,
  );
  expect(error).toBeInstanceOf(EntenteError);
  return error as EntenteError;
}

describe('what is no store is refused in one line, and nothing is written', () => {
  const asks = 'name a file that "entente import" made, or a new one';

  test.each([
    ['an empty file', '', 'not a store'],
    ['a text', 'date,country\n', 'not a store'],
    ['a broken SQLite file', `SQLite format 3\0${'\0'.repeat(200)}`, 'a database of another program'],
  ])('%s', async (_name, content, what) => {
    writeFileSync(path, content);
    const before = contents();
    for (const create of [true, false]) {
      const { message } = await refusal(openStore(path, { create }));
      expect(message).toBe(`${what}: ${path} — ${asks}`);
    }
    expect(contents()).toEqual(before);
  });

  test('the database of another program', async () => {
    const database = new DatabaseSync(path);
    database.exec('create table t (a); pragma user_version = 7');
    database.close();
    const before = contents();
    const { message } = await refusal(openStore(path));
    expect(message).toBe(`a database of another program: ${path} — ${asks}`);
    expect(contents()).toEqual(before);
  });

  test('a folder', async () => {
    const { message } = await refusal(openStore(folder, { create: true }));
    expect(message).toBe(`a store is a file, this is a folder: ${folder} — ${asks}`);
    expect(contents()).toEqual({});
  });

  test('a file that is not there', async () => {
    const { kind, message } = await refusal(openStore(path));
    expect(kind).toBe('not-found');
    expect(message).toBe(`no such store: ${path} — make it with "entente import <file> --store ${path}"`);
    expect(contents()).toEqual({});
  });

  test('a file in a folder that is not there', async () => {
    const { message } = await refusal(openStore(join(folder, 'no', 'x.db'), { create: true }));
    expect(message).toContain('store cannot be made: ');
    expect(contents()).toEqual({});
  });

  test('a PostgreSQL server, whose password is not shown', async () => {
    const { kind, message } = await refusal(openStore('postgres://me:secret@host/db', { create: true }));
    expect(kind).toBe('usage');
    expect(message).toBe(
      'no such engine yet: postgres://host/db — PostgreSQL comes with a later version; name a file',
    );
  });

  test('a new store beside the log of a deleted one', async () => {
    writeFileSync(`${path}-wal`, 'log');
    const { message } = await refusal(openStore(path, { create: true }));
    expect(message).toBe(`rest of a deleted store: ${path}-wal — remove it, or name another file`);
    expect(readdirSync(folder)).toEqual(['entente.db-wal']);
  });

  test('a store in a place where one may not write', async () => {
    await (await openStore(path, { create: true })).close();
    const before = contents();
    chmodSync(path, 0o444);
    chmodSync(folder, 0o555);
    await asOrdinaryUser(async () => {
      const old = await refusal(openStore(path));
      expect(old.message).toBe(`store cannot be written: ${path} — copy it to a folder where you may write`);
      const fresh = await refusal(openStore(join(folder, 'new.db'), { create: true }));
      expect(fresh.message).toContain('store cannot be made: ');
    });
    chmodSync(folder, 0o755);
    expect(contents()).toEqual(before);
  });
});

describe('a store of another version', () => {
  test('that is newer is refused and stays as it is', async () => {
    await (await openStoreWith(path, batch)).store.close();
    const database = new DatabaseSync(path);
    database.exec(`pragma user_version = ${currentVersion + 1}; create table later (a)`);
    database.close();
    const before = contents();
    const { message } = await refusal(openStore(path, { create: true }));
    const versions = `it has schema ${currentVersion + 1}, this version knows ${currentVersion}`;
    expect(message).toBe(`store of a newer version: ${path} — ${versions}; use a newer Entente`);
    expect(contents()).toEqual(before);
  });

  test('that is newer only in its log is refused too', async () => {
    await (await openStoreWith(path, batch)).store.close();
    const other = new DatabaseSync(path);
    other.exec(`pragma user_version = ${currentVersion + 1}`);
    const { message } = await refusal(openStore(path));
    expect(message).toContain('store of a newer version: ');
    other.close();
  });

  test('that is older is brought to the newest, and a copy of it kept', async () => {
    await olderStore('0001-records');
    const database = new DatabaseSync(path);
    database.exec(
      `insert into documents (id, text, sha256, media_type, origin)
        values ('note', '${note.text}', '${note.sha256}', 'text/plain', 'note.txt')`,
    );
    database.close();
    const store = await openStore(path);
    expect(await store.search('troops')).toMatchObject([{ id: 'note', snippet: { text: note.text } }]);
    expect(await store.importTogether(batch)).toMatchObject({ documents: 0, statements: 1 });
    await store.close();
    expect(readdirSync(folder)).toEqual(['entente.db', 'entente.db.v1']);
    const copy = new DatabaseSync(`${path}.v1`, { readOnly: true });
    expect(copy.prepare('pragma user_version').get()).toEqual({ user_version: 1 });
    expect(copy.prepare('select id from documents').all()).toEqual([{ id: 'note' }]);
    copy.close();
  });

  test('that is older and opened by several at once is migrated once', async () => {
    await olderStore('0001-records');
    const opened = await Promise.all([openStore(path), openStore(path), openStore(path)]);
    await opened[0].importTogether(batch);
    expect(await opened[2].search('troops')).toHaveLength(2);
    for (const store of opened) await store.close();
    expect(readdirSync(folder)).toEqual(['entente.db', 'entente.db.v1']);
  });

  test('that has no tables yet gets them', async () => {
    const database = new DatabaseSync(path);
    database.exec(`pragma application_id = ${APPLICATION_ID}; create table t (a); drop table t`);
    database.close();
    const store = await openStore(path);
    expect(await store.importTogether(batch)).toMatchObject({ statements: 1 });
    await store.close();
  });

  test('whose migration fails stays as it is', async () => {
    await olderStore('0001-records');
    const database = new DatabaseSync(path);
    database.exec('create table statements_search (a)');
    database.close();
    await expect(openStore(path)).rejects.toThrow('statements_search');
    const after = new DatabaseSync(path, { readOnly: true });
    expect(after.prepare('pragma user_version').get()).toEqual({ user_version: 1 });
    const tables = after.prepare("select name from sqlite_schema where name = 'documents_search'").all();
    expect(tables).toEqual([]);
    after.close();
  });
});

describe('a new store', () => {
  test('appears only with its first batch in it', async () => {
    const wrong = { ...batch, statements: [{ ...batch.statements[0]!, stance: 2 }] };
    await refusal(openStoreWith(path, wrong));
    expect(contents()).toEqual({});
    const { store, added } = await openStoreWith(path, batch);
    expect(added).toMatchObject({ documents: 1, statements: 1, already: null });
    await store.close();
    expect(readdirSync(folder)).toEqual(['entente.db']);
  });

  test('is written into one file, where a full disk shows at once', async () => {
    const during = await createFile(
      path,
      () => new Date(0),
      async (store) => {
        await store.importTogether(batch);
        return readdirSync(folder);
      },
    );
    expect(during?.filled).toEqual([expect.stringMatching(/^\.entente\.db\.[0-9a-f]{8}\.new$/)]);
    expect(readdirSync(folder)).toEqual(['entente.db']);
  });

  test('that several make at once is made once and holds what each of them put', async () => {
    const batches = ['a', 'b', 'c', 'd'].map((id) => ({ documents: [documentOf(id, `text ${id}`)] }));
    const opened = await Promise.all(batches.map((one) => openStoreWith(path, one)));
    expect(await opened[0]!.store.documents()).toHaveLength(4);
    for (const { store } of opened) await store.close();
    expect(readdirSync(folder)).toEqual(['entente.db']);
  });

  test('says what it is in its header', async () => {
    await (await openStore(path, { create: true })).close();
    const header = readFileSync(path);
    expect(header.readUInt32BE(68)).toBe(APPLICATION_ID);
    expect(header.readUInt32BE(60)).toBe(currentVersion);
    expect(header[18]).toBe(2); // WAL, by the file format
  });

  test('lets nobody change or remove what is kept for good', async () => {
    await (await openStoreWith(path, batch)).store.close();
    const database = new DatabaseSync(path);
    for (const change of [
      "update documents set text = 'x'",
      'delete from documents',
      'update statements set stance = 0',
      'delete from statements',
    ]) {
      expect(() => database.exec(change)).toThrow(/never change|never removed/);
    }
    database.close();
  });
});

/** A store as an earlier version left it: migrated up to and with `last` only. */
async function olderStore(last: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const database = new DatabaseSync(path);
  const db = new Kysely<unknown>({ dialect: new NodeSqliteDialect(database, path) });
  const provider = { getMigrations: async () => ({ ...migrations }) };
  const { error } = await new Migrator({ db, provider }).migrateTo(last);
  expect(error).toBeUndefined();
  const version = Object.keys(migrations).indexOf(last) + 1;
  database.exec(`pragma application_id = ${APPLICATION_ID}; pragma user_version = ${version}`);
  await db.destroy();
}

/** Root may write everywhere; a container often runs tests as root. */
async function asOrdinaryUser(work: () => Promise<void>): Promise<void> {
  if (process.getuid?.() !== 0) return work();
  process.seteuid!(65_534);
  try {
    await work();
  } finally {
    process.seteuid!(0);
  }
}
