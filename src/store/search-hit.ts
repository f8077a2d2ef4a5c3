import type { Span } from '../documents/span.ts';

/** A place that a search found. */
export interface SearchHit {
  readonly kind: 'document' | 'statement';
  /** Id of the document or statement. */
  readonly id: string;
  /** Id of the document whose text the spans count in. */
  readonly document: string;
  readonly title: string | null;
  /** A stretch of the canonical text around the first match. */
  readonly snippet: Span;
  /** What matched, inside `snippet`; empty where only the title or the speaker did. */
  readonly matches: readonly Span[];
  /** Higher is better; comparable within one search only. */
  readonly score: number;
}
