import type { Kysely } from 'kysely';
import type { Tables } from './schema.ts';

/** Suggestions to look for: of a document, a coder, an issue; all of them where nothing is named. */
export interface Where {
  readonly document?: string;
  readonly coder?: string;
  readonly issue?: string;
}

/** Ids of the suggestions of readers that nobody has reviewed or named as evidence. Those without a confidence are a person's. */
export async function unreviewed(db: Kysely<Tables>, { document, coder, issue }: Where): Promise<string[]> {
  const rows = await db
    .selectFrom('statements')
    .select('id')
    .where('first_status', '=', 'suggested')
    .where('confidence', 'is not', null)
    .where('id', 'not in', db.selectFrom('codings').select('statement'))
    .where((build) =>
      build.not(
        build.exists(
          build
            .selectFrom('claim_review_evidence as cited')
            .select('cited.review')
            .whereRef('cited.statement', '=', 'statements.id'),
        ),
      ),
    )
    .$if(document !== undefined, (query) => query.where('document', '=', document!))
    .$if(coder !== undefined, (query) => query.where('coder', '=', coder!))
    .$if(issue !== undefined, (query) => query.where('issue', '=', issue!))
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

const CHUNK = 500;

/** Removes suggestions that `unreviewed` has named; the engine refuses to remove any other statement. */
export async function withdraw(db: Kysely<Tables>, ids: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += CHUNK) {
    await db
      .deleteFrom('statements')
      .where('id', 'in', ids.slice(start, start + CHUNK))
      .execute();
  }
}
