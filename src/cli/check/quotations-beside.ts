import { type CheckedQuotation, checkQuotations } from '../../claims/index.ts';
import type { Statement } from '../../coding/statement.ts';
import type { Document } from '../../documents/document.ts';
import type { Attribution } from '../../reading/index.ts';
import { citedDocuments } from '../statements/cited-documents.ts';

/** The quotations of a document beside the statements; the documents of those found are read too, for what stands around them. */
export async function quotationsBeside(
  document: Document,
  attributions: readonly Attribution[],
  statements: readonly Statement[],
  store: string | undefined,
): Promise<CheckedQuotation[]> {
  const found = checkQuotations(document, attributions, statements);
  const versions = found.flatMap((quotation) => quotation.versions);
  if (store === undefined || versions.length === 0) return found;
  const texts = await citedDocuments(store, versions);
  const cited = new Set(versions.map(({ statement }) => statement));
  const documents = new Map(texts.map(({ id, text }) => [id, text]));
  return checkQuotations(
    document,
    attributions,
    statements.filter(({ id }) => cited.has(id)),
    documents,
  );
}
