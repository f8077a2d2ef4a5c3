import type { Frame } from '../parse/frames.ts';
import { cueVerbs } from './cue-verbs.ts';
import { positionVerbs } from './position-verbs.ts';

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

const strengths = new Map<string, number>();
for (const entry of [...positionVerbs, ...cueVerbs]) {
  const [verb, ...frames] = entry.split(' ');
  for (const frame of frames) {
    const key = `${verb!.replaceAll('_', ' ')} ${frame.slice(0, -1)}`;
    strengths.set(key, Math.max(strengths.get(key) ?? 0, Number(frame.slice(-1)) / 10));
  }
}

/**
 * How surely a verb attributes with such a complement, 0..0.9; 0 where the lexicon does not have it.
 *
 * @example strengthOf('say', 'clause') // 0.7
 */
export function strengthOf(lemma: string, frame: Frame | 'passive' | 'passive-to'): number {
  return strengths.get(`${lemma} ${frame.startsWith('prep:') ? frame.slice(4) : LETTERS[frame]}`) ?? 0;
}
