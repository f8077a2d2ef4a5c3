import type { Candidate } from '../parse/candidate.ts';

const LETTERS: Readonly<Record<string, string>> = {
  quote: 'q',
  before: 'b',
  that: 't',
  clause: 'c',
  question: 'w',
  to: 'i',
  object: 'o',
  gerund: 'g',
  passive: 'p',
  'passive-to': 'P',
  none: 'n',
};

/**
 * Reads a lexicon in the notation of `cueVerbs`: how surely a verb attributes with a complement, 0..0.9; 0 where it is not listed.
 * Of a verb listed twice the surer counts.
 */
export function strengthsOf(
  entries: readonly string[],
): (lemma: string, frame: Candidate['frame']) => number {
  const strengths = new Map<string, number>();
  for (const entry of entries) {
    const [verb, ...frames] = entry.split(' ');
    for (const frame of frames) {
      const key = `${verb!.replaceAll('_', ' ')} ${frame.slice(0, -1)}`;
      strengths.set(key, Math.max(strengths.get(key) ?? 0, Number(frame.slice(-1)) / 10));
    }
  }
  return (lemma, frame) =>
    strengths.get(`${lemma} ${frame.startsWith('prep:') ? frame.slice(4) : LETTERS[frame]}`) ?? 0;
}
