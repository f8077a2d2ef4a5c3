import { isDeepStrictEqual } from 'node:util';
import type { Kysely } from 'kysely';
import type { Deed } from '../coding/deed.ts';
import type { Statement } from '../coding/statement.ts';
import type { Document } from '../documents/document.ts';
import { EntenteError } from '../error.ts';
import { addAttributes } from './attribute-rows.ts';
import { addReviews } from './review-rows.ts';
import type { Added, Batch } from './batch.ts';
import { putCodebook } from './put-codebook.ts';
import { deedOfRow, rowOfDeed } from './deed-row.ts';
import { rowOfDocument } from './document-row.ts';
import { checkDocument, checkRecord } from './entry-checks.ts';
import { insertNew } from './insert-new.ts';
import type { Tables } from './schema.ts';
import { rowOfStatement, statementOfRow } from './statement-row.ts';
import { Texts } from './texts.ts';

/**
 * Adds what is new of a batch; what is stored already and says the same is passed over. Call it in a transaction.
 *
 * @throws EntenteError where a record contradicts a stored one, or does not hold in its document
 */
export async function addBatch(db: Kysely<Tables>, batch: Batch, at: string): Promise<Added> {
  const already = await storedAs(db, batch);
  if (already !== null) {
    return { codebook: false, documents: 0, statements: 0, deeds: 0, attributes: 0, reviews: 0, already };
  }
  const codebook = batch.codebook !== undefined && (await putCodebook(db, batch.codebook, at));
  const documents = await addDocuments(db, batch.documents ?? []);
  const texts = new Texts(db, batch.documents ?? []);
  const statements = await addStatements(db, batch.statements ?? [], texts, at);
  const deeds = await addDeeds(db, batch.deeds ?? [], texts, at);
  const attributes = await addAttributes(db, batch.attributes ?? [], at);
  const reviews = await addReviews(db, batch.reviews ?? [], texts, at);
  const added = { codebook, documents, statements, deeds, attributes, reviews };
  const { file } = batch;
  if (!codebook && documents + statements + deeds + attributes + reviews === 0) {
    return { ...added, already: file?.name ?? null };
  }
  if (file !== undefined) {
    const counts = { documents, statements, deeds };
    await db
      .insertInto('imports')
      .values({ file: file.name, sha256: file.sha256, at, ...counts })
      .execute();
  }
  return { ...added, already: null };
}

/**
 * The name under which a table of these very bytes is stored, or null. A copy under another name counts too: its
 * rows would be counted twice. (A codebook is looked at each time: an older state of it may be put back.)
 */
async function storedAs(db: Kysely<Tables>, batch: Batch): Promise<string | null> {
  if (batch.file === undefined || batch.codebook !== undefined) return null;
  const table = (batch.statements ?? []).length + (batch.deeds ?? []).length > 0;
  const before = await db
    .selectFrom('imports')
    .select('file')
    .where('sha256', '=', batch.file.sha256)
    .$if(!table, (query) => query.where('file', '=', batch.file!.name))
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst();
  return before?.file ?? null;
}

async function addDocuments(db: Kysely<Tables>, documents: readonly Document[]): Promise<number> {
  for (const document of documents) checkDocument(document);
  return insertNew(db, 'documents', documents, rowOfDocument, async (chunk) => {
    const query = db.selectFrom('documents').select(['id', 'sha256']).where('id', 'in', chunk.map(idOf));
    const stored = new Map((await query.execute()).map((row) => [row.id, row.sha256]));
    for (const { id, sha256 } of chunk) {
      if (stored.get(id) === sha256) continue;
      const advice = 'a document never changes; give the new text another file name, or a new store';
      throw new EntenteError('conflict', 'another text is stored under this name', id, advice);
    }
  });
}

async function addStatements(db: Kysely<Tables>, statements: readonly Statement[], texts: Texts, at: string) {
  for (const statement of statements) checkRecord(statement, await texts.of(statement));
  const rowOf = (statement: Statement) => rowOfStatement(statement, at);
  return insertNew(db, 'statements', statements, rowOf, async (chunk) => {
    const query = db.selectFrom('statements').selectAll().where('id', 'in', chunk.map(idOf));
    const stored = new Map((await query.execute()).map((row) => [row.id, row]));
    for (const statement of chunk) {
      const row = stored.get(statement.id)!;
      const same = isDeepStrictEqual(
        statementOfRow({ ...row, ...rowOf(statement), status: row.status }),
        statementOfRow(row),
      );
      if (!same || (statement.status !== row.status && statement.status !== row.first_status)) {
        throw different('statement', row.id);
      }
    }
  });
}

async function addDeeds(db: Kysely<Tables>, deeds: readonly Deed[], texts: Texts, at: string) {
  for (const deed of deeds) checkRecord(deed, await texts.of(deed));
  const rowOf = (deed: Deed) => rowOfDeed(deed, at);
  return insertNew(db, 'deeds', deeds, rowOf, async (chunk) => {
    const query = db.selectFrom('deeds').selectAll().where('id', 'in', chunk.map(idOf));
    const stored = new Map((await query.execute()).map((row) => [row.id, row]));
    for (const deed of chunk) {
      const row = stored.get(deed.id)!;
      const same = isDeepStrictEqual(deedOfRow({ ...row, ...rowOf(deed) }), deedOfRow(row));
      if (!same) throw different('deed', row.id);
    }
  });
}

function idOf(record: { readonly id: string }): string {
  return record.id;
}

function different(kind: string, id: string): EntenteError {
  const advice = 'a stored record is not overwritten; review it, or give the new one another id';
  return new EntenteError('conflict', `another ${kind} is stored under this id`, id, advice);
}
