import { attributesCsv, codebookYaml, deedsCsv, reviewsCsv, statementsCsv } from '../../coding/index.ts';
import { EntenteError } from '../../error.ts';
import type { StatementFilter, Store } from '../../store/index.ts';

/** What can be exported, and how; the first way is the default. */
export const exports = {
  statements: ['csv', 'jsonl', 'brat'],
  documents: ['jsonl'],
  deeds: ['csv', 'jsonl'],
  codebook: ['yaml'],
  attributes: ['csv', 'jsonl'],
  reviews: ['jsonl', 'csv'],
  network: ['csv', 'graphml', 'gexf', 'json', 'dl', 'r'],
} as const satisfies Record<string, readonly string[]>;

export type Exported = keyof typeof exports;

export interface ExportPlan {
  readonly what: Exclude<Exported, 'network'>;
  readonly format: string;
  readonly filter: StatementFilter;
  /** Cells that a spreadsheet would take for formulas are altered. */
  readonly spreadsheetSafe: boolean;
}

/** The text of an export, a piece at a time. @throws EntenteError where there is no codebook */
export async function* exportChunks(store: Store, plan: ExportPlan): AsyncGenerator<string> {
  const { what, format, filter, spreadsheetSafe } = plan;
  switch (what) {
    case 'codebook':
      yield codebookYaml(await codebookOf(store));
      break;
    case 'documents':
      for (const document of await store.documents()) yield jsonLine(document);
      break;
    case 'deeds':
      if (format === 'csv') yield deedsCsv(await store.deeds(filter), { spreadsheetSafe });
      else for (const deed of await store.deeds(filter)) yield jsonLine(deed);
      break;
    case 'attributes':
      if (format === 'csv') yield attributesCsv(await store.attributes(), { spreadsheetSafe });
      else for (const attribute of await store.attributes()) yield jsonLine(attribute);
      break;
    case 'reviews':
      if (format === 'csv') yield reviewsCsv(await store.reviews(), { spreadsheetSafe });
      else for (const review of await store.reviews()) yield jsonLine(review);
      break;
    case 'statements':
      if (format === 'csv') yield statementsCsv(await store.statements(filter), { spreadsheetSafe });
      else for await (const statement of store.eachStatement(filter)) yield jsonLine(statement);
      break;
  }
}

async function codebookOf(store: Store) {
  const codebook = await store.codebook();
  if (codebook !== null) return codebook;
  throw new EntenteError('not-found', 'no codebook in the store', store.path, 'import a .yaml file into it');
}

function jsonLine(record: object): string {
  return `${JSON.stringify(record)}\n`;
}
