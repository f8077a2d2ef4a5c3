import { isDeepStrictEqual } from 'node:util';
import type { Kysely } from 'kysely';
import type { Review } from '../coding/review.ts';
import { inTime, ordered } from '../coding/review.ts';
import { EntenteError } from '../error.ts';
import { checkReview } from './check-review.ts';
import type { ClaimReviewRow, Tables } from './schema.ts';
import type { Texts } from './texts.ts';

/** Ids looked for at once. */
const CHUNK = 200;

/**
 * Adds those reviews that are not stored yet; gives how many were new. Call it in a transaction.
 *
 * @throws EntenteError where one does not hold in its document, or rests on a statement, deed or review that is not there
 */
export async function addReviews(
  db: Kysely<Tables>,
  reviews: readonly Review[],
  texts: Texts,
  at: string,
): Promise<number> {
  for (const review of reviews) checkReview(review, await texts.of(review));
  const unique = new Map(reviews.map((review) => [review.id, review]));
  const stored = new Map((await readByIds(db, [...unique.keys()])).map((review) => [review.id, review]));
  for (const review of unique.values()) {
    const known = stored.get(review.id);
    if (known === undefined || isDeepStrictEqual(plain(known), plain(review))) continue;
    const advice = 'a review never changes; withdraw it and review the claim again';
    throw new EntenteError('conflict', 'another review is stored under this id', review.id, advice);
  }
  // What takes another review back comes behind it.
  const fresh = [...unique.values()].filter(({ id }) => !stored.has(id)).toSorted(byDependence);
  await checkWithdrawn(db, fresh, unique);
  const kinds = await kindsOfRecords(db, fresh);
  for (const review of fresh) {
    await db.insertInto('claim_reviews').values(rowOfReview(review, at)).execute();
    const rows = review.evidence.map((id, position) => ({
      review: review.id,
      position,
      statement: kinds.get(id) === 'statement' ? id : null,
      deed: kinds.get(id) === 'deed' ? id : null,
    }));
    if (rows.length > 0) await db.insertInto('claim_review_evidence').values(rows).execute();
  }
  return fresh.length;
}

/** The reviews of a document, or of all, in order of time, then id. */
export async function readReviews(db: Kysely<Tables>, document?: string): Promise<Review[]> {
  const rows = await db
    .selectFrom('claim_reviews')
    .selectAll()
    .$if(document !== undefined, (query) => query.where('document', '=', document!))
    .orderBy('at')
    .orderBy('id')
    .execute();
  return withEvidence(db, rows);
}

async function readByIds(db: Kysely<Tables>, ids: readonly string[]): Promise<Review[]> {
  const found: Review[] = [];
  for (let start = 0; start < ids.length; start += CHUNK) {
    const query = db
      .selectFrom('claim_reviews')
      .selectAll()
      .where('id', 'in', ids.slice(start, start + CHUNK));
    found.push(...(await withEvidence(db, await query.execute())));
  }
  return found;
}

async function withEvidence(db: Kysely<Tables>, rows: readonly ClaimReview[]): Promise<Review[]> {
  const cited = new Map<string, string[]>();
  for (let start = 0; start < rows.length; start += CHUNK) {
    const ids = rows.slice(start, start + CHUNK).map(({ id }) => id);
    const evidence = await db
      .selectFrom('claim_review_evidence')
      .selectAll()
      .where('review', 'in', ids)
      .orderBy('review')
      .orderBy('position')
      .execute();
    for (const { review, statement, deed } of evidence) {
      cited.set(review, [...(cited.get(review) ?? []), (statement ?? deed)!]);
    }
  }
  return rows.map((row) => reviewOfRow(row, cited.get(row.id) ?? []));
}

type ClaimReview = Omit<ClaimReviewRow, 'seq'>;

function rowOfReview(review: Review, added: string): ClaimReview {
  const { id, document, span, kind, action, verdict, reason, reading, seen, withdraws, by, at } = review;
  return {
    id,
    document,
    span_start: span.start,
    span_end: span.end,
    quote: span.text,
    kind,
    action,
    verdict,
    reason,
    reading: reading === null ? null : JSON.stringify(ordered(reading)),
    seen: seen === null ? null : JSON.stringify(ordered(seen)),
    withdraws,
    reviewer: by,
    at,
    added,
  };
}

function reviewOfRow(row: ClaimReview, evidence: readonly string[]): Review {
  return {
    id: row.id,
    document: row.document,
    span: { start: row.span_start, end: row.span_end, text: row.quote },
    kind: row.kind,
    action: row.action,
    verdict: row.verdict,
    reason: row.reason,
    reading: row.reading === null ? null : JSON.parse(row.reading),
    evidence,
    seen: row.seen === null ? null : JSON.parse(row.seen),
    withdraws: row.withdraws,
    by: row.reviewer,
    at: row.at,
  };
}

/** What the machine made of the claim is no part of what the person said: elsewhere it may have been seen otherwise. */
function plain({ seen: _seen, ...review }: Review): unknown {
  return JSON.parse(JSON.stringify(ordered(review)));
}

function byDependence(a: Review, b: Review): number {
  return Number(a.withdraws !== null) - Number(b.withdraws !== null) || inTime(a, b);
}

async function checkWithdrawn(
  db: Kysely<Tables>,
  fresh: readonly Review[],
  together: ReadonlyMap<string, Review>,
): Promise<void> {
  for (const { withdraws, document } of fresh) {
    if (withdraws === null) continue;
    const [target] = together.has(withdraws) ? [together.get(withdraws)!] : await readByIds(db, [withdraws]);
    if (target !== undefined && target.document === document && target.action !== 'withdraw') continue;
    const advice =
      target === undefined
        ? 'see "entente review --history"'
        : 'only a review of the same document can be withdrawn, and no withdrawal';
    throw new EntenteError('not-found', 'no review to withdraw', withdraws, advice);
  }
}

/** Whether each id that is named as evidence is a statement or a deed. */
async function kindsOfRecords(db: Kysely<Tables>, reviews: readonly Review[]) {
  const ids = [...new Set(reviews.flatMap(({ evidence }) => evidence))];
  const kinds = new Map<string, 'statement' | 'deed'>();
  for (let start = 0; start < ids.length; start += CHUNK) {
    const some = ids.slice(start, start + CHUNK);
    for (const [table, kind] of [['deeds', 'deed'] as const, ['statements', 'statement'] as const]) {
      const rows = await db.selectFrom(table).select('id').where('id', 'in', some).execute();
      for (const { id } of rows) kinds.set(id, kind);
    }
  }
  const missing = ids.find((id) => !kinds.has(id));
  if (missing === undefined) return kinds;
  const advice =
    'see the ids in "entente export --what statements", or import the statement before the review';
  throw new EntenteError('not-found', 'unknown statement or deed', missing, advice);
}
