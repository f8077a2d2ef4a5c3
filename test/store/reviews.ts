import { type Review, reviewId } from '../../src/coding/review.ts';
import type { Document } from '../../src/documents/document.ts';

/** A review of the words `quote` where they first stand in the document, by Anna unless said otherwise. */
export function reviewIn(document: Document, quote: string, more: Partial<Omit<Review, 'id'>> = {}): Review {
  const start = document.text.indexOf(quote);
  const { id: _id, ...review } = {
    id: '',
    document: document.id,
    span: { start, end: start + quote.length, text: quote },
    kind: 'side',
    action: 'judge',
    verdict: null,
    reason: null,
    reading: null,
    evidence: [],
    seen: null,
    withdraws: null,
    by: 'Anna',
    at: '2024-04-02T10:00:00.000Z',
    ...more,
  } as const;
  return { id: reviewId(review), ...review };
}
