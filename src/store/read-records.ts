import type { Kysely } from 'kysely';
import type { Deed } from '../coding/deed.ts';
import type { Statement } from '../coding/statement.ts';
import { deedOfRow } from './deed-row.ts';
import type { Tables } from './schema.ts';
import { statementOfRow } from './statement-row.ts';

/** Ids looked for at once. */
const CHUNK = 200;

/** Statements and deeds by their ids; where a statement and a deed have one id, the statement. */
export async function readRecords(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<Map<string, Statement | Deed>> {
  const found = new Map<string, Statement | Deed>();
  for (let start = 0; start < ids.length; start += CHUNK) {
    const some = ids.slice(start, start + CHUNK);
    const deeds = await db.selectFrom('deeds').selectAll().where('id', 'in', some).execute();
    for (const row of deeds) found.set(row.id, deedOfRow(row));
    const statements = await db.selectFrom('statements').selectAll().where('id', 'in', some).execute();
    for (const row of statements) found.set(row.id, statementOfRow(row));
  }
  return found;
}
