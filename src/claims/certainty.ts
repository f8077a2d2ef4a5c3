import type { BeforePredicate } from './before-predicate.ts';
import type { Scene } from './scene.ts';
import { phraseOf } from './word.ts';
import { hedges } from './words/small-words.ts';

const MOTIVE =
  /\b(?:because|in order to|so as to|for fear|out of|for the sake of|only to|simply to|just to|so that it|so that they|in the hope|in hope of)\b/;

/**
 * Why a clause, the words `[from, to)`, is no assertion about what is or was the case, or null where it is one.
 *
 * @param before what stands between its subject and its predicate
 */
export function whyUncheckable(
  scene: Scene,
  from: number,
  to: number,
  mood: BeforePredicate['mood'],
): string | null {
  const { words, question } = scene;
  if (question) return 'it is a question, which asserts nothing';
  if (mood === 'future') return 'it speaks of the future';
  const lead = words[from - 1]?.lower === ',' ? from - 2 : from - 1;
  if (mood === 'modal' || hedges.has(words[lead]?.lower ?? '') || hedges.has(words[from]?.lower ?? ''))
    return 'it speaks of what may be or should be, not of what is';
  if (MOTIVE.test(phraseOf(words, from, to)))
    return 'it gives a motive or a cause, which statements and deeds cannot decide';
  return null;
}
