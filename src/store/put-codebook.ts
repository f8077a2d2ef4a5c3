import { isDeepStrictEqual } from 'node:util';
import type { Kysely } from 'kysely';
import type { Codebook } from '../coding/codebook.ts';
import { EntenteError } from '../error.ts';
import { deleteCodebook, insertCodebook, readCodebook } from './codebook-rows.ts';
import type { Tables } from './schema.ts';
import { unreviewed, withdraw } from './withdraw.ts';

/**
 * Puts a codebook where none is, or a newer state of the stored one; the state before is kept whole. Gives whether
 * anything changed. Call it in a transaction.
 *
 * @throws EntenteError where the store has a codebook of another name, or an issue that records use would go
 */
export async function putCodebook(db: Kysely<Tables>, codebook: Codebook, at: string): Promise<boolean> {
  const before = await readCodebook(db);
  if (before !== null) {
    if (isDeepStrictEqual(before, codebook)) return false;
    if (before.name !== codebook.name) {
      const advice = `this store has the codebook ${before.name}; give the other one a store of its own`;
      throw new EntenteError('conflict', 'another codebook', codebook.name, advice);
    }
    for (const issue of before.issues) {
      if (!codebook.issues.some(({ id }) => id === issue.id)) await refuseLoss(db, issue.id);
    }
    await db
      .insertInto('codebook_changes')
      .values({ at, before: JSON.stringify(before) })
      .execute();
    await deleteCodebook(db);
  }
  await insertCodebook(db, codebook, at);
  return true;
}

/** An issue that statements or deeds are about must stay in the codebook; what nobody has reviewed goes with it. */
async function refuseLoss(db: Kysely<Tables>, issue: string): Promise<void> {
  await withdraw(db, await unreviewed(db, { issue }));
  for (const table of ['statements', 'deeds'] as const) {
    const user = await db
      .selectFrom(table)
      .select('id')
      .where('issue', '=', issue)
      .limit(1)
      .executeTakeFirst();
    if (user === undefined) continue;
    const advice = `${table} such as ${user.id} are about it; keep it in the codebook`;
    throw new EntenteError('conflict', 'issue would be lost', issue, advice);
  }
}
