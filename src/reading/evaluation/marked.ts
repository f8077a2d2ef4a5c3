import type { AttributionKind } from '../attribution.ts';
import type { Place } from './places.ts';
import { type ScoredText, wordsIn, wordsOrMarksIn } from './scored-text.ts';
import { headOf } from './source-head.ts';

/** Where somebody, a person or a reader, sees an attribution. */
export interface MarkedPlaces {
  readonly source: readonly Place[];
  readonly cue: readonly Place[];
  readonly content: readonly Place[];
}

/** An attribution as it is scored: the numbers of the tokens of its parts, ascending. */
export interface Marked {
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
  /** The word that stands for the source, or -1. */
  readonly head: number;
  /** Direct if at least nine in ten words of the content are in quotation marks, indirect if none is, else mixed. */
  readonly kind: AttributionKind;
}

/** An attribution in words of its text. Cost O(words). */
export function markedIn(scored: ScoredText, { source, cue, content }: MarkedPlaces): Marked {
  const words = wordsIn(scored, content);
  const sources = wordsIn(scored, source);
  const quoted = words.filter((word) => scored.quoted[word] === 1).length;
  return {
    source: sources,
    cue: wordsOrMarksIn(scored, cue),
    content: words,
    head: headOf(scored, sources),
    kind: quoted === 0 ? 'indirect' : quoted / words.length >= 0.9 ? 'direct' : 'mixed',
  };
}

/** Whether any part of it has a word. */
export const isAnything = ({ source, cue, content }: Marked): boolean =>
  source.length + cue.length + content.length > 0;
