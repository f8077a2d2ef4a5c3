import type { Kysely } from 'kysely';
import type { Attribute, AttributeKind } from '../coding/attribute.ts';
import type { Codebook } from '../coding/codebook.ts';
import type { CodingEvent } from '../coding/coding-event.ts';
import type { Deed } from '../coding/deed.ts';
import type { Review } from '../coding/review.ts';
import type { Statement } from '../coding/statement.ts';
import type { Document } from '../documents/document.ts';
import { EntenteError } from '../error.ts';
import { addBatch } from './add-batch.ts';
import { readAttributes } from './attribute-rows.ts';
import type { Added, Batch } from './batch.ts';
import { readCodebook } from './codebook-rows.ts';
import { deedOfRow } from './deed-row.ts';
import { documentOfRow } from './document-row.ts';
import { pages } from './pages.ts';
import { putSuggestions, type Suggested, type Suggestions } from './put-suggestions.ts';
import { readRecords } from './read-records.ts';
import { readReviews } from './review-rows.ts';
import type { Tables } from './schema.ts';
import type { SearchHit } from './search-hit.ts';
import { type DeedFilter, selectDeeds, selectStatements, type StatementFilter } from './statement-filter.ts';
import { statementOfRow } from './statement-row.ts';

/** How many records of each kind a store holds. */
export interface Counts {
  readonly documents: number;
  readonly statements: number;
  readonly deeds: number;
  readonly imports: number;
  /** Decisions about statements after the first one of whoever coded them. */
  readonly reviews: number;
  /** What persons said of claims, withdrawn or not. */
  readonly claimReviews: number;
}

/** What an engine gives the store that it opens. */
export interface StoreParts {
  readonly path: string;
  readonly db: Kysely<Tables>;
  readonly now: () => Date;
  /** Full-text search, which each engine does in its own way. */
  readonly search: (db: Kysely<Tables>, query: string, limit: number) => Promise<SearchHit[]>;
  readonly close: () => Promise<void>;
}

/** What somebody decided about a statement; `at` is now where it is left out. */
export interface Decision extends Pick<CodingEvent, 'status' | 'coder'> {
  readonly note?: string | null;
  readonly at?: string;
}

/** An open store. Everything that comes in is on the disk when its promise is kept; close it when done. */
export class Store {
  readonly path: string;
  readonly #db: Kysely<Tables>;
  readonly #now: () => Date;
  readonly #search: StoreParts['search'];
  /** Ends the connection; the store is of no use afterwards. */
  readonly close: () => Promise<void>;

  constructor(parts: StoreParts) {
    this.path = parts.path;
    this.#db = parts.db;
    this.#now = parts.now;
    this.#search = parts.search;
    this.close = parts.close;
  }

  /**
   * Adds one file's worth of records in one transaction: all of it or nothing. What is stored already and says the
   * same is passed over, so a batch may come twice.
   *
   * @throws EntenteError where a span does not hold in its document, or a record contradicts a stored one
   */
  async importTogether(batch: Batch): Promise<Added> {
    const at = this.#now().toISOString();
    return this.#db.transaction().execute((transaction) => addBatch(transaction, batch, at));
  }

  addDocuments(documents: readonly Document[]): Promise<Added> {
    return this.importTogether({ documents });
  }

  addStatements(statements: readonly Statement[]): Promise<Added> {
    return this.importTogether({ statements });
  }

  /** Adds what persons say of claims. @throws EntenteError where one rests on what is not stored, or gives a verdict without a reason */
  addReviews(reviews: readonly Review[]): Promise<Added> {
    return this.importTogether({ reviews });
  }

  addDeeds(deeds: readonly Deed[]): Promise<Added> {
    return this.importTogether({ deeds });
  }

  /** Puts the codebook, or a newer state of it (the one before is kept). @throws EntenteError where an issue in use would go */
  putCodebook(codebook: Codebook): Promise<Added> {
    return this.importTogether({ codebook });
  }

  /**
   * Puts what a reader suggests in a document in the place of what it suggested there before. Of that, only what
   * somebody has reviewed stays.
   *
   * @throws EntenteError where one is no suggestion of this reader and document, or does not hold in its text
   */
  async putSuggestions(suggestions: Suggestions): Promise<Suggested> {
    const at = this.#now().toISOString();
    return this.#db.transaction().execute((transaction) => putSuggestions(transaction, suggestions, at));
  }

  codebook(): Promise<Codebook | null> {
    return readCodebook(this.#db);
  }

  /** What is known besides, of one kind or of all, each as the last import of its file says. */
  attributes(kind?: AttributeKind): Promise<Attribute[]> {
    return readAttributes(this.#db, kind);
  }

  /** Ids of all issues: those of the codebook, and those that statements and deeds are about; in order. */
  async issues(): Promise<string[]> {
    const rows = await this.#db
      .selectFrom('issues')
      .select('id')
      .union((build) => build.selectFrom('statements').select('issue as id'))
      .union((build) => build.selectFrom('deeds').select('issue as id'))
      .orderBy('id')
      .execute();
    return rows.map(({ id }) => id);
  }

  /** The document of this id, or null. */
  async document(id: string): Promise<Document | null> {
    const row = await this.#db.selectFrom('documents').selectAll().where('id', '=', id).executeTakeFirst();
    return row === undefined ? null : documentOfRow(row);
  }

  /** All documents, in order of id. */
  async documents(): Promise<Document[]> {
    const rows = await this.#db.selectFrom('documents').selectAll().orderBy('id').execute();
    return rows.map(documentOfRow);
  }

  /** The statements that fit, only accepted ones unless asked for others; in order of date, then id. */
  async statements(filter: StatementFilter = {}): Promise<Statement[]> {
    return (await selectStatements(this.#db, filter).execute()).map(statementOfRow);
  }

  /** The same one after another, for more of them than memory holds; what comes in meanwhile is left out. */
  async *eachStatement(filter: StatementFilter = {}): AsyncGenerator<Statement> {
    for await (const row of pages(this.#db, filter)) yield statementOfRow(row);
  }

  /** The statements, of any status, and the deeds of these ids; an id that is neither is left out. */
  async records(ids: Iterable<string>): Promise<Map<string, Statement | Deed>> {
    return readRecords(this.#db, [...new Set(ids)]);
  }

  /** The deeds that fit, in order of date, then id. */
  async deeds(filter: DeedFilter = {}): Promise<Deed[]> {
    return (await selectDeeds(this.#db, filter).execute()).map(deedOfRow);
  }

  /**
   * Records what somebody decided about a statement; what was decided before stays in its history.
   *
   * @throws EntenteError where there is no such statement
   */
  async review(statement: string, decision: Decision): Promise<void> {
    const { status, coder, note = null, at = this.#now().toISOString() } = decision;
    await this.#db.transaction().execute(async (transaction) => {
      const { numUpdatedRows } = await transaction
        .updateTable('statements')
        .set({ status })
        .where('id', '=', statement)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) throw unknownStatement(statement);
      await transaction.insertInto('codings').values({ statement, status, coder, note, at }).execute();
    });
  }

  /** All decisions about a statement, the first of them by whoever coded it. @throws EntenteError where there is no such statement */
  async history(statement: string): Promise<CodingEvent[]> {
    const first = await this.#db
      .selectFrom('statements')
      .select(['first_status as status', 'coder', 'added as at'])
      .where('id', '=', statement)
      .executeTakeFirst();
    if (first === undefined) throw unknownStatement(statement);
    const later = await this.#db
      .selectFrom('codings')
      .select(['status', 'coder', 'note', 'at'])
      .where('statement', '=', statement)
      .orderBy('seq')
      .execute();
    return [{ statement, ...first, note: null }, ...later.map((event) => ({ statement, ...event }))];
  }

  /** What persons said of the claims of a document, or of all, withdrawals too; in order of time, then id. */
  reviews(document?: string): Promise<Review[]> {
    return readReviews(this.#db, document);
  }

  /** Documents and statements that hold all words of `query` ("words in a row", `begin*`), the best first, `limit` of each. */
  search(query: string, limit = 20): Promise<SearchHit[]> {
    return this.#search(this.#db, query, limit);
  }

  async counts(): Promise<Counts> {
    const count = async (
      table: 'documents' | 'statements' | 'deeds' | 'imports' | 'codings' | 'claim_reviews',
    ) => {
      const row = await this.#db
        .selectFrom(table)
        .select((build) => build.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow();
      return row.n;
    };
    return {
      documents: await count('documents'),
      statements: await count('statements'),
      deeds: await count('deeds'),
      imports: await count('imports'),
      reviews: await count('codings'),
      claimReviews: await count('claim_reviews'),
    };
  }
}

function unknownStatement(id: string): EntenteError {
  return new EntenteError('not-found', 'unknown statement', id, 'see "entente export --what statements"');
}
