import { type Kysely, sql } from 'kysely';

/** What is known besides: of documents, values, coders. A later value of the same is added, and counts instead. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table attributes (
    seq integer primary key,
    kind text not null, scope text not null, subject text not null,
    name text not null, value text not null, source text not null,
    added text not null,
    unique (kind, scope, subject, name, source, value)
  ) strict`,
  `create trigger attributes_stay before delete on attributes
    begin select raise(abort, 'attributes are never removed'); end`,
  `create trigger attributes_keep before update on attributes
    begin select raise(abort, 'attributes never change'); end`,
];
