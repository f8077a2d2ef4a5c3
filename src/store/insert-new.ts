import { type CompiledQuery, type Kysely, sql } from 'kysely';
import type { Tables } from './schema.ts';

/** Rows sent at once: few enough parameters for every engine, enough of them to be fast. */
const CHUNK = 200;

/**
 * Inserts those records whose id is not stored yet; gives how many were new. Where some of a chunk were not,
 * `onOld` is given that chunk, and throws where a stored row says something else.
 */
export async function insertNew<T>(
  db: Kysely<Tables>,
  table: 'documents' | 'statements' | 'deeds',
  records: readonly T[],
  rowOf: (record: T) => object,
  onOld: (records: readonly T[]) => Promise<void>,
): Promise<number> {
  let added = 0;
  let full: CompiledQuery | null = null;
  for (let start = 0; start < records.length; start += CHUNK) {
    const chunk = records.slice(start, start + CHUNK);
    const rows = chunk.map(rowOf);
    // Building a query of some thousand parameters costs more than running it, so the full one is built once.
    const query: CompiledQuery =
      full !== null && chunk.length === CHUNK
        ? { ...full, parameters: rows.flatMap((row) => Object.values(row)) }
        : insertion(db, table, rows);
    if (chunk.length === CHUNK) full = query;
    const { numAffectedRows } = await db.executeQuery(query);
    added += Number(numAffectedRows);
    if (Number(numAffectedRows) < chunk.length) await onOld(chunk);
  }
  return added;
}

function insertion(db: Kysely<Tables>, table: string, rows: readonly object[]): CompiledQuery {
  const columns = Object.keys(rows[0]!).map((column) => sql.ref(column));
  const tuples = rows.map((row) => sql`(${sql.join(Object.values(row))})`);
  return sql`insert into ${sql.table(table)} (${sql.join(columns)})
    values ${sql.join(tuples)} on conflict (id) do nothing`.compile(db);
}
