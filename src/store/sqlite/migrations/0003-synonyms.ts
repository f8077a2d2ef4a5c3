import { type Kysely, sql } from 'kysely';

/** Of each issue the groups of words that stand for each other. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(`alter table issues add column synonyms text not null default '[]'`).execute(db);
}
