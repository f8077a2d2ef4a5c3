import type { Kysely } from 'kysely';
import type { Document } from '../documents/document.ts';
import { EntenteError } from '../error.ts';
import type { Tables } from './schema.ts';

/** The texts that the records of a batch stand in: those that come with it, and those stored before. */
export class Texts {
  readonly #db: Kysely<Tables>;
  readonly #known: Map<string, string>;

  constructor(db: Kysely<Tables>, documents: readonly Document[] = []) {
    this.#db = db;
    this.#known = new Map(documents.map((document) => [document.id, document.text]));
  }

  /** @throws EntenteError where the document of the record is neither in the batch nor stored */
  async of(record: { readonly id: string; readonly document: string }): Promise<string> {
    const known = this.#known.get(record.document);
    if (known !== undefined) return known;
    const row = await this.#db
      .selectFrom('documents')
      .select('text')
      .where('id', '=', record.document)
      .executeTakeFirst();
    if (row === undefined) {
      const advice = `import it before ${record.id}, which stands in it`;
      throw new EntenteError('not-found', 'unknown document', record.document, advice);
    }
    this.#known.set(record.document, row.text);
    return row.text;
  }
}
