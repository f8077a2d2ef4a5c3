/** What to do with an attribution of some confidence: take it, let a person look, leave it out. */
export type Band = 'accept' | 'review' | 'drop';

/** From which confidence on an attribution is accepted, and from which on it is worth a look; 0..1. */
export interface Bands {
  readonly accept: number;
  readonly review: number;
}

/** Those that are not dropped. */
export const undropped = <T extends { readonly confidence: number }>(
  attributions: readonly T[],
  { review }: Bands,
): T[] => attributions.filter(({ confidence }) => confidence >= review);

/** @example bandOf(0.7, { accept: 0.9, review: 0.3 }) // 'review' */
export function bandOf(confidence: number, { accept, review }: Bands): Band {
  if (confidence >= accept) return 'accept';
  return confidence >= review ? 'review' : 'drop';
}
