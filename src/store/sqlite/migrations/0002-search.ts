import { type Kysely, sql } from 'kysely';

/** Full-text search over documents and statements; the index keeps no second copy of the texts. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [table, first, second] of indexed) {
    const search = `${table}_search`;
    await run(
      db,
      `create virtual table ${search} using fts5(${first}, ${second},
        content = '${table}', content_rowid = 'seq', tokenize = "unicode61 remove_diacritics 2")`,
    );
    await run(
      db,
      `create trigger ${table}_to_search after insert on ${table} begin
        insert into ${search} (rowid, ${first}, ${second}) values (new.seq, new.${first}, new.${second});
      end`,
    );
    await run(
      db,
      `create trigger ${table}_from_search after delete on ${table} begin
        insert into ${search} (${search}, rowid, ${first}, ${second})
          values ('delete', old.seq, old.${first}, old.${second});
      end`,
    );
    await run(db, `insert into ${search} (${search}) values ('rebuild')`);
  }
}

const indexed = [
  ['documents', 'title', 'text'],
  ['statements', 'quote', 'speaker'],
] as const;

async function run(db: Kysely<unknown>, statement: string): Promise<void> {
  await sql.raw(statement).execute(db);
}
