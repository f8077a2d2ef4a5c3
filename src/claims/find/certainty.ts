import type { BeforePredicate } from './before-predicate.ts';
import { floorOf } from './clause.ts';
import type { Scene } from './scene.ts';
import { phraseOf, type Word } from './word.ts';
import { hedges } from '../words/small-words.ts';

const MOTIVE =
  /\b(?:because|in order to|so as to|for fear|out of|for the sake of|(?<!second )only to|simply to|just to|so that it|so that they|in the hope|in hope of)\b/;

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
  if (mood === 'modal' || isSupposed(words, from))
    return 'it speaks of what may be or should be, not of what is';
  if (MOTIVE.test(phraseOf(words, from, to)))
    return 'it gives a motive or a cause, which statements and deeds cannot decide';
  return null;
}

/** "Perhaps Germany ...", "Perhaps, ...", "If the rumours are true, ...". */
function isSupposed(words: readonly Word[], from: number): boolean {
  const isHedge = (at: number) => hedges.has(words[at]?.lower ?? '');
  if (words[from - 1]?.lower !== ',') return isHedge(from) || isHedge(from - 1);
  const floor = floorOf(words, from);
  let start = from - 1;
  while (start > floor && words[start - 1]!.lower !== ',') start -= 1;
  return isHedge(from) || isHedge(from - 2) || isHedge(start);
}
