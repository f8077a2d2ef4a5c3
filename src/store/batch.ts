import type { Attribute } from '../coding/attribute.ts';
import type { Codebook } from '../coding/codebook.ts';
import type { Deed } from '../coding/deed.ts';
import type { Review } from '../coding/review.ts';
import type { Statement } from '../coding/statement.ts';
import type { Document } from '../documents/document.ts';

/** What comes into a store together: one file, all of it or nothing. */
export interface Batch {
  /** The file it comes from, if it is one: it is not taken in twice. `sha256` is that of its bytes. */
  readonly file?: { readonly name: string; readonly sha256: string };
  readonly codebook?: Codebook;
  readonly documents?: readonly Document[];
  readonly statements?: readonly Statement[];
  readonly deeds?: readonly Deed[];
  readonly attributes?: readonly Attribute[];
  /** What persons say of claims; what these rest on comes before them, or with them. */
  readonly reviews?: readonly Review[];
}

/** How much of a batch was new to the store. */
export interface Added {
  readonly codebook: boolean;
  readonly documents: number;
  readonly statements: number;
  readonly deeds: number;
  readonly attributes: number;
  readonly reviews: number;
  /** The name under which the whole was already stored, or null. */
  readonly already: string | null;
}
