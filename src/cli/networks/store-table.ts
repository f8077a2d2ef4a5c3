import type { Codebook } from '../../coding/codebook.ts';
import type { CodedDocument, CodedTable } from '../../coding/coded-table.ts';
import { readTime } from '../../coding/coded-table/read-time.ts';
import { tableOfStatements } from '../../coding/coded-table/table-of-statements.ts';
import type { Document } from '../../documents/document.ts';
import { openStore } from '../../store/index.ts';
import type { Io } from '../io.ts';
import { countedOf } from '../statements/counted.ts';
import type { TableOptions } from './open-table.ts';

/** The accepted statements of a store (and with `--suggested` the others) as a table for networks. */
export async function storeTable(
  path: string,
  _variables: readonly string[],
  given: Codebook | null,
  options: TableOptions,
  io: Io,
): Promise<CodedTable> {
  const store = await openStore(path);
  try {
    const codebook = given ?? (await store.codebook());
    const statements = countedOf(await store.statements({ status: 'any' }), options, io);
    const documents = await store.documents();
    const tables = new Set(documents.filter(({ mediaType }) => mediaType === 'text/csv').map(({ id }) => id));
    return tableOfStatements(statements, {
      codebook,
      documents: documents.filter(({ id }) => !tables.has(id)).map(codedDocument),
      // A table that a person coded is no document of the debate: what its rows were taken from is.
      documentOf: ({ id, document, page }) => (tables.has(document) ? (page ?? id) : document),
    });
  } finally {
    await store.close();
  }
}

function codedDocument({ id, title, date, author, outlet }: Document): CodedDocument {
  return {
    id,
    title: title ?? '',
    author: author ?? '',
    source: outlet ?? '',
    section: '',
    type: '',
    time: date === null ? Number.NaN : readTime(date)!,
  };
}
