import type { Kysely } from 'kysely';
import type { Attribute, AttributeKind } from '../coding/attribute.ts';
import { checkAttribute } from './entry-checks.ts';
import type { Tables } from './schema.ts';

/** Rows sent at once. */
const CHUNK = 200;

/** Adds those attributes that are not stored so yet; gives how many were new. Call it in a transaction. */
export async function addAttributes(
  db: Kysely<Tables>,
  attributes: readonly Attribute[],
  added: string,
): Promise<number> {
  let count = 0;
  for (const attribute of attributes) checkAttribute(attribute);
  for (let start = 0; start < attributes.length; start += CHUNK) {
    const rows = attributes
      .slice(start, start + CHUNK)
      .map(({ kind, scope, subject, name, value, source }) => ({
        kind,
        scope,
        subject,
        name,
        value,
        source,
        added,
      }));
    const result = await db
      .insertInto('attributes')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    count += Number(result.numInsertedOrUpdatedRows ?? 0);
  }
  return count;
}

/**
 * The attributes as they stand: of several values of the same from one file the last that came. In order of kind, scope, subject,
 * name and source.
 */
export async function readAttributes(db: Kysely<Tables>, kind?: AttributeKind): Promise<Attribute[]> {
  return db
    .selectFrom('attributes as own')
    .select(['kind', 'scope', 'subject', 'name', 'value', 'source'])
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind!))
    .where((build) =>
      build.not(
        build.exists(
          build
            .selectFrom('attributes as later')
            .select('later.seq')
            .whereRef('later.kind', '=', 'own.kind')
            .whereRef('later.scope', '=', 'own.scope')
            .whereRef('later.subject', '=', 'own.subject')
            .whereRef('later.name', '=', 'own.name')
            .whereRef('later.source', '=', 'own.source')
            .whereRef('later.seq', '>', 'own.seq'),
        ),
      ),
    )
    .orderBy('kind')
    .orderBy('scope')
    .orderBy('subject')
    .orderBy('name')
    .orderBy('source')
    .execute();
}
