import {
  applyReviews,
  type ApplyOptions,
  attributionsOf,
  besides,
  type CheckedClaim,
  checkDocument,
  type Reviews,
} from '../../claims/index.ts';
import type { Codebook } from '../../coding/codebook.ts';
import { builtInRegistry, registryWith, resolveActor } from '../../coding/registry/index.ts';
import { documentId } from '../../documents/media-type.ts';
import type { Document } from '../../documents/document.ts';
import { EntenteError } from '../../error.ts';
import type { Store } from '../../store/index.ts';
import { finderOf } from '../read/finder-of.ts';
import { nearestName } from './nearest-name.ts';
import { reviewsOf } from './reviews-of.ts';

/** How the claims are checked. */
export interface CheckAs {
  readonly date?: string;
  readonly alliance?: string;
  /** In days. */
  readonly carry: number;
}

/** A document of a store with its claims, as `entente check --store` finds and numbers them. */
export interface ClaimsInStore {
  readonly document: Document;
  readonly codebook: Codebook;
  /** The machine's. */
  readonly found: readonly CheckedClaim[];
  /** With what persons said of them, and the claims that persons added. */
  readonly claims: readonly CheckedClaim[];
  readonly options: ApplyOptions;
  /** The claims with these reviews besides those stored. */
  readonly withReviews: (more: Reviews) => CheckedClaim[];
}

/** @throws EntenteError for a store without a codebook, and for a document that it does not hold or that has no date */
export async function claimsInStore(store: Store, name: string, as: CheckAs): Promise<ClaimsInStore> {
  const document = await documentIn(store, name);
  const codebook = await store.codebook();
  if (codebook === null) {
    const advice = 'import one: "entente import codebook.yaml"';
    throw new EntenteError('input', 'no codebook', store.path, advice);
  }
  const registry = registryWith(builtInRegistry(), codebook.actors);
  const all = { statements: await store.statements(), deeds: await store.deeds(), registry, codebook };
  const evidence = besides(document, all);
  const attributions = attributionsOf(document, evidence, await finderOf());
  const alliance = as.alliance === undefined ? null : (resolveActor(registry, as.alliance) ?? as.alliance);
  const date = as.date ?? document.date;
  const found = checkDocument(document, evidence, { date, alliance, carry: as.carry, attributions });
  const options = { evidence, date: date!, carry: as.carry };
  const stored = await reviewsOf(store, document.id);
  const withReviews = ({ reviews, cited }: Reviews) =>
    applyReviews(
      document,
      found,
      { reviews: [...stored.reviews, ...reviews], cited: new Map([...stored.cited, ...cited]) },
      options,
    );
  const claims = withReviews({ reviews: [], cited: new Map() });
  return { document, codebook, found, claims, options, withReviews };
}

/** A document by its id, or by the name of the file that it was imported from. */
export async function documentIn(store: Store, name: string): Promise<Document> {
  const document = (await store.document(name)) ?? (await store.document(documentId(name)));
  if (document !== null) return document;
  const known = (await store.documents()).map(({ id }) => id);
  const near = nearestName(documentId(name), known);
  const advice =
    near === null
      ? `import it first: "entente import ${name} --store ${store.path}"`
      : `did you mean ${near}? Else import it: "entente import ${name} --store ${store.path}"`;
  throw new EntenteError('not-found', 'document not in the store', name, advice);
}
