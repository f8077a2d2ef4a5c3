import { floorOf } from './clause.ts';
import { isReporting } from './reporting.ts';
import type { Scene } from '../scene.ts';
import { phraseOf, type Word } from '../word.ts';
import { isAdverb } from '../../words/small-words.ts';
import {
  affirmation,
  affirmedBefore,
  denial,
  denying,
  denyingBefore,
  factive,
  hearsayBefore,
  undoubted,
} from '../../words/that-words.ts';

/**
 * Whether the text stands by the clause whose subject begins at word `subject` and that ends before word `end`: not where
 * it is said of a lie, a rumour, a hope, and not where what follows calls it false. What somebody is reported to have said
 * is stood by here; whose voice it is is told apart elsewhere.
 */
export function isAsserted({ words }: Scene, subject: number, end: number): boolean {
  if (denial.test(phraseOf(words, subject, end))) return false;
  const after = phraseOf(words, end, end + 8);
  if (after.startsWith(', which') && denial.test(after)) return false;
  const floor = floorOf(words, subject);
  const mark = words[floor - 1]?.lower;
  if (mark === ':') {
    const lead = phraseOf(words, floorOf(words, floor - 1), floor - 1);
    if (denyingBefore.test(lead) && !undoubted.test(lead)) return false;
  }
  const at = governorEnd(words, subject, floor);
  if (at === null) return true;
  // "That Germany is for it is a rumour": what it is comes behind.
  if (at === floor) return affirmation.test(phraseOf(words, subject, end));
  return isStoodBy(words, floor, at);
}

/** The word before which what governs the clause ends: its "that", or the clause itself behind "says"; null for none. */
function governorEnd(words: readonly Word[], subject: number, floor: number): number | null {
  for (let i = subject - 1; i >= floor; i--) {
    const { lower } = words[i]!;
    if (lower === ',' && /^(?:and|but|yet|while|whereas)$/.test(words[i + 1]!.lower)) return null;
    // "..., so that Prague contradicts itself": what follows is said as well.
    if (lower === 'that' && words[i - 1]?.lower === 'so' && words[i - 2]?.lower === ',') return null;
    if (lower === 'that' && !isDeterminer(words, i, subject, floor)) return i;
  }
  return isReporting(words, subject - 1) ? subject : null;
}

/** "In that month", "after that", "that month ...". */
function isDeterminer(words: readonly Word[], at: number, subject: number, floor: number): boolean {
  const before = at === floor ? '' : words[at - 1]!.lower;
  if (/^(?:in|on|at|by|after|since|before|of|from|with|for|to|over|about|than)$/.test(before)) return true;
  return at + 1 < subject && /^(?:day|week|month|year|time|moment|point|evening)$/.test(words[at + 1]!.lower);
}

function isStoodBy(words: readonly Word[], floor: number, at: number): boolean {
  let from = floor;
  for (let i = at - 1; i >= floor; i--) {
    if (words[i]!.lower === ',' && /^(?:and|but|yet|while|whereas)$/.test(words[i + 1]!.lower)) {
      from = i + 1;
      break;
    }
  }
  // "He told me that ..., and that Germany ...": what governs the first governs the second.
  if (from > floor && at - from <= 1) {
    const first = words.findIndex(({ lower }, i) => i > floor && i < from && lower === 'that');
    return first !== -1 && isStoodBy(words, floor, first);
  }
  const lead = phraseOf(words, from, at);
  // "I think that the allies will agree, and that there will be war": under the same verb.
  if (/^(?:and|but|yet)$/.test(lead)) {
    const first = words.findLastIndex(({ lower }, i) => lower === 'that' && i < from && i >= floor);
    if (first > floor) return isStoodBy(words, floor, first);
  }
  if (undoubted.test(lead) || hearsayBefore.test(lead) || affirmedBefore.test(lead)) return true;
  if (denying.test(lead)) return false;
  if (at === floor) return false;
  let last = at - 1;
  // "It is written, in the same column, that ..."
  if (words[last]!.lower === ',') {
    const open = words.findLastIndex(
      ({ lower }, i) => lower === ',' && i < last && i > from && i >= last - 7,
    );
    if (open !== -1) last = open - 1;
  }
  while (last > from && (isAdverb(words[last]!.lower) || words[last]!.lower === ',')) last -= 1;
  const governor = words[last]!.lower;
  if (/(?:^| )(?:truth|fact|reality) is$/.test(lead)) return true;
  if (factive.has(governor) || isReporting(words, last)) return true;
  return (
    /\b(?:told|tells?|telling|assured|assures?|reminded|reminds?|informed|informs?)(?: \w+){1,4}$/.test(
      lead,
    ) || /\b(?:am|is|are|was|were|been) (?:told|informed|assured|reminded)$/.test(lead)
  );
}
