import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import * as fc from 'fast-check';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deedIn, documentOf, statementIn } from '../../test/store/fiction.ts';
import { reviewIn } from '../../test/store/reviews.ts';
import { parseReviewsCsv, parseReviewsJsonl, reviewsCsv } from '../coding/reviews-file.ts';
import { type Review, standing } from '../coding/review.ts';
import { openStore, type Store } from './index.ts';
import { NodeSqliteDialect } from './sqlite/dialect.ts';
import { APPLICATION_ID } from './sqlite/file-header.ts';
import { currentVersion, migrations } from './sqlite/migrations/index.ts';

const column = documentOf('column', 'Ruritania is against troops. Zenda is too.');
const note = documentOf('note', 'Minister A of Ruritania is for troops. It sent ten guns.');
const pro = statementIn(note, 'is for troops');
const guns = deedIn(note, 'ten guns');
const overruled = reviewIn(column, 'Ruritania is against troops', { verdict: 'contradicted', reason: 'no' });

let store: Store;
beforeEach(async () => {
  store = await openStore(':memory:', { now: () => new Date('2024-04-01T10:00:00Z') });
  await store.importTogether({ documents: [column, note], statements: [pro], deeds: [guns] });
});
afterEach(() => store.close());

const withdrawal = (review: Review, by = 'Anna') =>
  reviewIn(column, review.span.text, {
    action: 'withdraw',
    withdraws: review.id,
    by,
    at: '2024-05-01T00:00:00Z',
  });

describe('a review', () => {
  test('comes back as it was given, with its evidence in order', async () => {
    const review = reviewIn(column, 'Zenda is too', {
      evidence: [guns.id, pro.id],
      reading: { kind: 'side', subjects: ['Zenda'], side: 'contra' },
    });
    expect(await store.addReviews([review, overruled])).toMatchObject({ reviews: 2, statements: 0 });
    expect(await store.reviews('column')).toEqual(
      [overruled, review].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    );
    expect(await store.reviews('note')).toEqual([]);
    expect(await store.counts()).toMatchObject({ claimReviews: 2, reviews: 0 });
  });

  test('that comes twice is stored once', async () => {
    await store.addReviews([overruled]);
    expect(await store.addReviews([overruled, overruled])).toMatchObject({ reviews: 0 });
    expect(await store.reviews()).toEqual([overruled]);
  });

  test('that is taken back stays in the history, and may be given again later', async () => {
    await store.importTogether({ reviews: [withdrawal(overruled), overruled] });
    expect(standing(await store.reviews())).toEqual([]);
    const again = reviewIn(column, overruled.span.text, { ...overruled, at: '2024-06-01T00:00:00Z' });
    await store.addReviews([again]);
    expect(standing(await store.reviews())).toEqual([again]);
    expect(await store.reviews()).toHaveLength(3);
  });

  test.each<[string, Partial<Review>, RegExp]>([
    [
      'without a reason for its verdict',
      { verdict: 'mixed', reason: ' ' },
      /^a verdict without a reason: mixed — /,
    ],
    ['that says nothing', {}, /^a review that says nothing: review:/],
    [
      'by a name that steers a terminal',
      { action: 'dismiss', by: 'An\u001b[31mna' },
      /^a name with control characters: /,
    ],
    ['of nobody', { by: ' ', action: 'dismiss' }, /^a review of nobody: /],
    ['on evidence that is not stored', { evidence: ['note:99'] }, /^unknown statement or deed: note:99 — /],
    [
      'that withdraws what is not there',
      { action: 'withdraw', withdraws: 'review:0' },
      /^no review to withdraw: review:0 — /,
    ],
    [
      'with a NUL in its reason',
      { action: 'dismiss', reason: 'a\0b' },
      /^text with half a character or a NUL: /,
    ],
    ['with half a character', { action: 'dismiss', by: 'A\ud800' }, /^text with half a character or a NUL: /],
    ['at no time', { action: 'dismiss', at: 'yesterday' }, /^no such time: yesterday/],
    ['of an unknown document', { action: 'dismiss', document: 'moon' }, /^unknown document: moon — /],
    [
      'of words that do not stand there',
      { action: 'dismiss', span: { start: 0, end: 3, text: 'Max' } },
      /^quote does not stand in its document: /,
    ],
  ])('%s is refused in one line, and nothing of its batch is stored', async (_what, more, message) => {
    const wrong = reviewIn(column, 'Zenda is too', more);
    await expect(store.addReviews([overruled, wrong])).rejects.toThrow(message);
    expect(await store.reviews()).toEqual([]);
  });

  test('that was altered no longer has its id', async () => {
    await expect(store.addReviews([{ ...overruled, reason: 'yes' }])).rejects.toThrow(
      `a review that does not say what its id says: ${overruled.id} — `,
    );
  });
});

test('no program changes or removes a review', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reviews '));
  const path = join(folder, 's.db');
  const file = await openStore(path, { create: true });
  await file.importTogether({ documents: [column, note], statements: [pro], deeds: [guns] });
  await file.addReviews([reviewIn(column, 'Zenda is too', { evidence: [pro.id] })]);
  await file.close();
  const database = new DatabaseSync(path);
  for (const change of [
    "update claim_reviews set reason = 'x'",
    'delete from claim_reviews',
    'update claim_review_evidence set position = 7',
    'delete from claim_review_evidence',
  ]) {
    expect(() => database.exec(change)).toThrow(/never change|never removed/);
  }
  database.close();
  rmSync(folder, { recursive: true });
});

test('a suggestion that a person named as evidence outlives the next reading', async () => {
  const suggested = {
    ...statementIn(note, 'Minister A', { status: 'suggested', coder: 'rules 1', confidence: 0.5 }),
  };
  const reading = { document: 'note', reader: 'rules 1' };
  await store.putSuggestions({ ...reading, statements: [suggested] });
  await store.addReviews([reviewIn(column, 'Zenda is too', { evidence: [suggested.id] })]);
  expect(await store.putSuggestions({ ...reading, statements: [] })).toEqual({ added: 0, withdrawn: 0 });
  expect((await store.records([suggested.id])).get(suggested.id)).toEqual(suggested);
});

describe('reviews as a file', () => {
  const text = fc
    .string({ unit: 'binary', minLength: 1 })
    .filter((one) => one.isWellFormed() && !one.includes('\0') && one.trim() !== '');

  test('come back from lines and from a table, whatever the names and reasons are', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, fc.constantFrom('mixed', 'supported'), async (by, reason, verdict) => {
        const reviews = [
          reviewIn(column, 'Zenda is too', { by: by.slice(0, 90), reason, verdict, evidence: [pro.id] }),
        ];
        expect(parseReviewsCsv(reviewsCsv(reviews), 'r.csv')).toEqual(reviews);
        const lines = reviews.map((review) => `${JSON.stringify(review)}\n`).join('');
        expect(parseReviewsJsonl(lines, 'r.jsonl')).toEqual(reviews);
      }),
      { numRuns: 100 },
    );
  });

  test('give no formula to a spreadsheet where it is asked to be safe', () => {
    const hostile = reviewIn(column, 'Zenda is too', { by: '=cmd()', reason: '+1', verdict: 'mixed' });
    const csv = reviewsCsv([hostile], { spreadsheetSafe: true });
    expect(csv).toContain("'=cmd()");
    expect(csv).toContain(",'+1,");
  });

  test('without an id get one; what is none names its line', () => {
    const { id, ...rest } = overruled;
    expect(parseReviewsJsonl(JSON.stringify(rest), 'r.jsonl')[0]!.id).toBe(id);
    const wrong = JSON.stringify({ ...overruled, verdict: 'perhaps' });
    expect(() => parseReviewsJsonl(`${JSON.stringify(overruled)}\n${wrong}`, 'r.jsonl')).toThrow(
      /^r\.jsonl:2: wrong field: verdict — write one of supported, /,
    );
  });
});

test('a store of before reviews gets them, and its bytes are kept beside it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reviews '));
  const path = join(folder, 's.db');
  const database = new DatabaseSync(path);
  const db = new Kysely<unknown>({ dialect: new NodeSqliteDialect(database, path) });
  const provider = { getMigrations: async () => ({ ...migrations }) };
  expect((await new Migrator({ db, provider }).migrateTo('0004-attributes')).error).toBeUndefined();
  database.exec(`pragma application_id = ${APPLICATION_ID}; pragma user_version = 4`);
  database.exec(
    `insert into documents (id, text, sha256, media_type, origin)
      values ('column', '${column.text}', '${column.sha256}', 'text/plain', 'column.txt')`,
  );
  await db.destroy();
  const opened = await openStore(path);
  await opened.addReviews([overruled]);
  expect(await opened.reviews('column')).toEqual([overruled]);
  await opened.close();
  expect(readFileSync(path).readUInt32BE(60)).toBe(currentVersion);
  expect(existsSync(`${path}.v4`)).toBe(true);
  const copy = new DatabaseSync(`${path}.v4`, { readOnly: true });
  expect(copy.prepare('select id from documents').all()).toEqual([{ id: 'column' }]);
  expect(copy.prepare("select name from sqlite_schema where name like 'claim_review%'").all()).toEqual([]);
  copy.close();
  rmSync(folder, { recursive: true });
});

test('two who review through connections of their own lose nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reviews '));
  const path = join(folder, 's.db');
  const first = await openStore(path, { create: true });
  await first.addDocuments([column]);
  const second = await openStore(path);
  const by = (name: string, i: number) =>
    reviewIn(column, 'Zenda is too', { by: name, verdict: 'mixed', reason: `reason ${i}` });
  await Promise.all(
    Array.from({ length: 20 }, (_, i) => [
      first.addReviews([by('Anna', i)]),
      second.addReviews([by('Bert', i), by('both', i)]),
      first.addReviews([by('both', i)]),
    ]).flat(),
  );
  expect(await first.reviews()).toHaveLength(60);
  await first.close();
  await second.close();
  rmSync(folder, { recursive: true });
});
