import type { EvidenceEntry } from '../evidence-index.ts';
import { type Markup, markup } from '../markup.ts';

/** What an entry of the evidence says: between quotation marks only if the words are quoted. */
export function wordsOf({ what, quoted }: EvidenceEntry): Markup {
  const { text } = what.span;
  return quoted
    ? markup`<q dir="auto">${text}</q>`
    : markup`<span class="paraphrase" dir="auto">${text}</span>`;
}
