import { type Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { currentVersion, migrations } from './migrations/index.ts';

/** Brings a store to the newest schema, in one transaction: all migrations or none. */
export async function migrate<T>(db: Kysely<T>): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const provider = { getMigrations: async () => ({ ...migrations }) };
    const { error } = await new Migrator({ db: transaction, provider }).migrateToLatest();
    if (error !== undefined) throw error;
    await sql.raw(`pragma user_version = ${currentVersion}`).execute(transaction);
  });
}
