import type { Kysely } from 'kysely';
import type { Tables } from './schema.ts';
import { selectStatements, type StatementFilter } from './statement-filter.ts';

const PAGE = 5000;

/**
 * Rows of statements, a page at a time by their key. Between pages other queries may run on the same store; rows that
 * came after the first page are left out, so that half of a file is never seen.
 */
export async function* pages(db: Kysely<Tables>, filter: StatementFilter) {
  const newest = await db
    .selectFrom('statements')
    .select((build) => build.fn.max('seq').as('seq'))
    .executeTakeFirst();
  let last: { readonly date: string; readonly id: string } | undefined;
  for (;;) {
    const after = last;
    const rows = await selectStatements(db, filter)
      .where('seq', '<=', newest?.seq ?? 0)
      .$if(after !== undefined, (query) =>
        query.where((build) => build(build.refTuple('date', 'id'), '>', build.tuple(after!.date, after!.id))),
      )
      .limit(PAGE)
      .execute();
    yield* rows;
    if (rows.length < PAGE) return;
    last = rows.at(-1);
  }
}
