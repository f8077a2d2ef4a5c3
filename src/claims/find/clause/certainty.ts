import type { BeforePredicate } from './before-predicate.ts';
import { floorOf } from './clause.ts';
import { motiveAt } from '../nature/motive-at.ts';
import type { Scene } from '../scene.ts';
import type { Word } from '../word.ts';
import { hedges } from '../../words/small-words.ts';

export const QUESTION = 'it is a question, which asserts nothing';
/** What makes a claim a prediction, a judgement, a motive, whatever else it says (`by-nature.ts`). */
export const FUTURE = 'it speaks of the future';
export const DUTY = 'it says what somebody ought to do, which is a value judgement';
export const MOTIVE = 'it gives a motive or a cause, which statements and deeds cannot decide';

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
  // "It has sent five; or was it six?": what stands before the semicolon does not ask.
  if (question && !words.slice(to).some(({ lower }) => lower === ';')) return QUESTION;
  for (let at = from + 1; at < to; at++) if (motiveAt(words, at) !== null) return MOTIVE;
  if (mood === 'future') return FUTURE;
  if (mood === 'duty') return DUTY;
  if (mood === 'modal' || isSupposed(words, from))
    return 'it speaks of what may be or should be, not of what is';
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
