import type { Span } from '../documents/span.ts';
import type { Voice } from '../coding/statement.ts';

/** How much of the content stands inside quotation marks: all, nothing, or some. */
export type AttributionKind = 'direct' | 'indirect' | 'mixed';

/** Who is behind a source, as far as the text and the registry tell. */
export interface Speaker {
  /** Id of the actor that the words count for (a minister's country), or null where it stays unknown. */
  readonly actor: string | null;
  /** The person, as the text names them in full, or null. */
  readonly name: string | null;
  readonly office: string | null;
  /** On whose behalf they speak, if that is someone else than `actor`. */
  readonly behalfOf: string | null;
}

/** Who said what: a source, a cue and contents of a document, each with its exact span. */
export interface Attribution {
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly content: readonly Span[];
  readonly kind: AttributionKind;
  /** `author`: asserted in the author's own voice. */
  readonly voice: Voice;
  /** 0..1, higher is surer; not yet a probability for the rule reader. */
  readonly confidence: number;
  /** Which reader, with its version: `rules 1`. */
  readonly reader: string;
  readonly speaker: Speaker | null;
  /** Where one source names several actors ("A and B are against it"): those after the first. */
  readonly alsoSpeakers?: readonly Speaker[];
  /** The issue of the codebook that it is about; `score` 0..1. Null without a codebook or a match. */
  readonly issue: { readonly id: string; readonly score: number } | null;
  /** -1 (contra) to 1 (pro), or null where the text does not say. */
  readonly stance: number | null;
  /**
   * What the speaker in turn reports of others ("A said that B wants ..."): one level deep, none of it first-hand. Only
   * there where there is some, and never among the attributions of the document.
   */
  readonly nested?: readonly Attribution[];
}
