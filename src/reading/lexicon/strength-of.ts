import type { Candidate } from '../parse/candidate.ts';
import { cueVerbs } from './cue-verbs.ts';
import { positionVerbs } from './position-verbs.ts';
import { strengthsOf } from './strengths-of.ts';

const strengths = strengthsOf([...positionVerbs, ...cueVerbs]);

/** What the lexicon does not list: fixed words, positions, and nouns with their owner ("his claim that"). */
const ACCORDING = 0.7;
const OPENING_FOR = 0.3;
const LAYOUT = 0.5;
const POSITION = 0.4;
const OWNED_NOUN = 0.3;

/**
 * How surely a verb attributes with such a complement, 0..0.9; 0 where the lexicon does not have it. Nouns are marked
 * `~` (`~claim`; `~claim1` where its owner is only the subject before it, `~claim0` without one), positions `=`.
 *
 * @example strengthOf('say', 'before') // 0.8
 */
export function strengthOf(lemma: string, frame: Candidate['frame']): number {
  if (frame === 'according') return ACCORDING;
  if (frame === 'for') return OPENING_FOR;
  if (frame === 'layout') return LAYOUT;
  if (frame === 'position') return POSITION;
  const known = strengths(lemma, frame);
  if (known === 0 && lemma.startsWith('~') && !/\d$/.test(lemma) && (frame === 'that' || frame === 'to'))
    return OWNED_NOUN;
  return known;
}
