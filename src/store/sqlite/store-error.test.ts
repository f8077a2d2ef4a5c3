import { DatabaseSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import { expect, test } from 'vitest';
import { EntenteError } from '../../error.ts';
import { NodeSqliteDialect } from './dialect.ts';
import { isBusy, storeError } from './store-error.ts';

test.each([
  [5, 'store is busy: s.db — another process has been writing for long; try again when it is done'],
  [13, 'no room for the store: s.db — the disk is full; nothing was stored'],
  [8 | (1 << 8), 'store cannot be written: s.db — copy it to a folder where you may write'],
])('code %i of SQLite is said in words', (errcode, message) => {
  const error = storeError(Object.assign(new Error('x'), { errcode }), 's.db');
  expect(error).toBeInstanceOf(EntenteError);
  expect((error as EntenteError).message).toBe(message);
  expect(isBusy(error)).toBe(errcode === 5);
});

test('a store without a table is damaged', () => {
  const error = storeError(Object.assign(new Error('no such table: statements'), { errcode: 1 }), 's.db');
  expect((error as EntenteError).message).toContain('store is damaged: s.db');
});

test('any other error stays what it is', () => {
  const defect = Object.assign(new Error('near "selec": syntax error'), { errcode: 1 });
  expect(storeError(defect, 's.db')).toBe(defect);
  expect(storeError('text', 's.db')).toBe('text');
});

test('a full disk in the middle of a transaction is reported as such, and all of it is undone', async () => {
  const database = new DatabaseSync(':memory:');
  database.exec('create table t (a text); insert into t values (1); pragma max_page_count = 20');
  const db = new Kysely<unknown>({ dialect: new NodeSqliteDialect(database, 's.db') });
  const filling = db.transaction().execute(async (transaction) => {
    for (let row = 0; row < 100; row += 1) {
      await sql`insert into t values (${'x'.repeat(2000)})`.execute(transaction);
    }
  });
  await expect(filling).rejects.toThrow('no room for the store: s.db');
  expect(database.prepare('select count(*) as n from t').get()).toEqual({ n: 1 });
  await db.destroy();
});
