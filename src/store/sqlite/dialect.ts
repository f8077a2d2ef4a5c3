import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
} from 'kysely';
import { isBusy, storeError } from './store-error.ts';

/** Kysely over `node:sqlite`: the dialect that Kysely has for better-sqlite3, with the three things that differ. */
export class NodeSqliteDialect extends SqliteDialect {
  readonly #adapted: SqliteDatabase;
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync, path: string) {
    const adapted = adapt(database, path);
    super({ database: adapted });
    this.#adapted = adapted;
    this.#database = database;
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#adapted, this.#database);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

/** How long a writer waits for another one, in milliseconds. */
export const PATIENCE = 60_000;
const PAUSE = 15;

/**
 * A transaction here is one that writes. It takes the write lock at its start, so it never fails for another one
 * later; while it waits for the lock, the rest of this process goes on.
 */
class ImmediateDriver extends SqliteDriver {
  readonly #database: DatabaseSync;

  constructor(adapted: SqliteDatabase, database: DatabaseSync) {
    super({ database: adapted });
    this.#database = database;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const end = performance.now() + PATIENCE;
    this.#database.exec('pragma busy_timeout = 0');
    try {
      for (;;) {
        try {
          await connection.executeQuery(CompiledQuery.raw('begin immediate'));
          return;
        } catch (error) {
          if (!isBusy(error) || performance.now() > end) throw error;
        }
        await setTimeout(PAUSE);
      }
    } finally {
      this.#database.exec(`pragma busy_timeout = ${PATIENCE}`);
    }
  }

  /** Where the disk is full SQLite has rolled back by itself, and the reason must not be lost. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.isTransaction) await super.rollbackTransaction(connection);
  }
}

/** SQLite can roll a `create table` back; Kysely does not count on it. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

const KEPT_STATEMENTS = 100;

/** `node:sqlite` takes parameters one by one and knows no `reader`; preparing is dear, so statements are kept. */
function adapt(database: DatabaseSync, path: string): SqliteDatabase {
  const kept = new Map<string, StatementSync>();
  const attempt = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw storeError(error, path);
    }
  };
  const prepare = (text: string): StatementSync => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const fresh = attempt(() => database.prepare(text));
    if (kept.size === KEPT_STATEMENTS) kept.clear();
    kept.set(text, fresh);
    return fresh;
  };
  return {
    close: () => database.close(),
    prepare: (text) => {
      const statement = prepare(text);
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => attempt(() => statement.all(...values(parameters))),
        run: (parameters) => attempt(() => statement.run(...values(parameters))),
        iterate: (parameters) => attempt(() => statement.iterate(...values(parameters))),
      };
    },
  };
}

function values(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters as SQLInputValue[];
}
