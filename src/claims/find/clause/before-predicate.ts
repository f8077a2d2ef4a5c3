import {
  auxiliaries,
  be,
  duties,
  future,
  hedges,
  isAdverb,
  linking,
  modals,
  negations,
} from '../../words/small-words.ts';
import type { Word } from '../word.ts';

/** What stands between a subject and its predicate: auxiliaries, adverbs, negation. */
export interface BeforePredicate {
  /** First of these words; the subject ends before it. */
  readonly start: number;
  /** There is a form of "be" or a verb such as "remain". */
  readonly linked: boolean;
  /** There is a form of "be". */
  readonly be: boolean;
  /** "remains", "stays": the same as before. */
  readonly staying: boolean;
  /** There is an auxiliary at all. */
  readonly auxiliary: boolean;
  readonly negated: boolean;
  /** Why the predicate is no assertion about the present or past; `duty` is "must", "should", "has to". */
  readonly mood: 'future' | 'duty' | 'modal' | null;
}

const toCome = new Set(
  'going set bound likely about expected due poised sure certain destined doomed condemned fated'.split(' '),
);
const owed = new Set(['has', 'have', 'need', 'needs', 'ought']);
const told = new Set(['said', 'believed', 'thought', 'rumoured', 'reported', 'understood', 'taken']);

/**
 * Reads leftwards from word `at`, not beyond word `floor`, over what can stand between a subject and its predicate.
 *
 * @example beforePredicate(wordsOf('Italy is still not against it', 0), 4, 0) // { start: 1, linked: true, negated: true, ... }
 */
export function beforePredicate(words: readonly Word[], at: number, floor: number): BeforePredicate {
  let start = at;
  let flips = 0;
  const seen = { linked: false, be: false, staying: false, auxiliary: false };
  let mood: BeforePredicate['mood'] = null;
  while (start > floor) {
    const word = words[start - 1]!.lower;
    const before = words[start - 2]?.lower;
    const third = words[start - 3]?.lower;
    // "By no means", "in no way": denied like "not".
    if (
      (word === 'means' && before === 'no' && third === 'by') ||
      (word === 'way' && before === 'no' && third === 'in')
    ) {
      flips += 1;
      start -= 3;
      continue;
    }
    if ((word === 'now' && before === 'by') || (word === 'course' && before === 'of')) {
      start -= 2;
      continue;
    }
    // "Will sooner or later", "on course to".
    if (word === 'later' && before === 'or' && third === 'sooner') {
      start -= 3;
      continue;
    }
    if (word === 'to' && third === 'on' && (before === 'course' || before === 'track')) {
      mood = 'future';
      start -= 3;
      continue;
    }
    // "Had better", "would do well to", "would be wise to".
    if (word === 'better' && (before === 'had' || before?.endsWith("'d"))) {
      mood ??= 'duty';
      start -= 2;
      continue;
    }
    if (word === 'but' && before === 'anything') {
      flips += 1;
      start -= 2;
      continue;
    }
    if (word === 'longer' && before === 'no') {
      flips += 1;
      start -= 2;
      continue;
    }
    if (word === 'from' && before === 'far') {
      flips += 1;
      start -= 2;
      continue;
    }
    if (word === 'to' && before !== undefined && (toCome.has(before) || told.has(before))) {
      // "Is said to": who says so is not the author, and it is said all the same.
      if (toCome.has(before)) mood = 'future';
      start -= 2;
      continue;
    }
    if (word === 'to' && before !== undefined && owed.has(before)) {
      mood ??= 'duty';
      start -= 2;
      continue;
    }
    if (future.has(word)) mood = 'future';
    else if (duties.has(word)) mood ??= 'duty';
    else if (modals.has(word)) mood ??= 'modal';
    else if (word === 'to' && before !== undefined && modals.has(before)) mood ??= 'modal';
    else if (be.has(word)) seen.linked = seen.be = seen.auxiliary = true;
    else if (linking.has(word)) {
      seen.linked = seen.auxiliary = true;
      if (/^(?:remain|stay)/.test(word)) seen.staying = true;
    } else if (auxiliaries.has(word)) seen.auxiliary = true;
    else if (!negations.has(word) && !isAdverb(word) && !hedges.has(word)) break;
    else if (hedges.has(word)) mood ??= 'modal';
    if (negations.has(word) || word.endsWith("n't") || word === 'cannot') flips += 1;
    start -= 1;
  }
  return { start, ...seen, negated: flips % 2 === 1, mood };
}
