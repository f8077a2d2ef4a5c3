import type { FoldedText } from '../../documents/quotes/folded-text.ts';
import { type Place, placesOfQuote } from '../../documents/quotes/places-of-quote.ts';
import type { Chunk } from './chunks.ts';

/** So many places of one quotation are looked for in a stretch. */
const MOST_PLACES = 2000;

/** Where quotations stand in a stretch. */
export interface LookUp {
  /** The places of a quotation in what may be cited. */
  readonly cited: (quote: string) => readonly Place[];
  /** And also in what stands before it. */
  readonly around: (quote: string) => readonly Place[];
}

/** Each quotation is looked for once in a stretch. */
export function lookUp(folded: FoldedText, { start, end, before }: Chunk): LookUp {
  const inside = new Map<string, readonly Place[]>();
  const from = before[0]?.start ?? start;
  return {
    cited: (quote) => {
      const known = inside.get(quote);
      if (known !== undefined) return known;
      const places = placesOfQuote(quote, folded, start, end, MOST_PLACES);
      inside.set(quote, places);
      return places;
    },
    around: (quote) => placesOfQuote(quote, folded, from, end, MOST_PLACES),
  };
}
