import type { Document } from '../../documents/document.ts';
import { openStore } from '../../store/index.ts';

/** The documents of a store that evidence stands in; of a table none, whose rows say all there is. */
export async function citedDocuments(
  store: string | undefined,
  evidence: readonly { readonly document: string }[],
): Promise<Document[]> {
  if (store === undefined) return [];
  const cited = new Set(evidence.map(({ document }) => document));
  const opened = await openStore(store);
  try {
    return (await opened.documents()).filter(({ id }) => cited.has(id));
  } finally {
    await opened.close();
  }
}
