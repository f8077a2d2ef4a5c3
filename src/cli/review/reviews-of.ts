import type { Reviews } from '../../claims/index.ts';
import { openStore, type Store } from '../../store/index.ts';

/** What persons said of the claims of a document, or of all, with the statements and deeds that they name. */
export async function reviewsOf(store: Store, document?: string): Promise<Reviews> {
  const reviews = await store.reviews(document);
  return { reviews, cited: await store.records(reviews.flatMap(({ evidence }) => evidence)) };
}

/** The same of a store by its path. */
export async function reviewsIn(path: string, document?: string): Promise<Reviews> {
  const store = await openStore(path);
  try {
    return await reviewsOf(store, document);
  } finally {
    await store.close();
  }
}
