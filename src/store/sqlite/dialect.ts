import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
} from 'kysely';
import { storeError } from './store-error.ts';

/** Kysely over `node:sqlite`: the dialect that Kysely has for better-sqlite3, with the three things that differ. */
export class NodeSqliteDialect extends SqliteDialect {
  readonly #database: SqliteDatabase;

  constructor(database: DatabaseSync, path: string) {
    const adapted = adapt(database, path);
    super({ database: adapted });
    this.#database = adapted;
  }

  override createDriver(): Driver {
    return new ImmediateDriver({ database: this.#database });
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

/** A transaction here is one that writes: taking the write lock at its start, it waits its turn and never fails later. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
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
