import { phraseAt } from '../phrase-book.ts';
import type { Word } from '../word.ts';
import { motives, moving } from '../../words/motive-words.ts';

/** Words that lead in an infinitive of what is wanted, not of why: "is ready to please", "wants to lead". */
const leadsIn = new Set(
  'want wants wanted wish wishes hope hopes try tries trying tried need needs have has ready willing able likely set going plan plans planned refuse refuses agree agrees fail fails failed seem seems ought used'.split(
    ' ',
  ),
);

/** Where what tells why somebody does something ends, if it begins at word `at`: "in order to", "out of fear"; else null. */
export function motiveAt(words: readonly Word[], at: number): number | null {
  const found = phraseAt(motives, words, at);
  if (found === null) return movedAt(words, at);
  if (words[at]!.lower === 'to' && leadsIn.has(words[at - 1]?.lower ?? '')) return null;
  return found.end;
}

/** "Out of an ancient dread": what moves somebody, a few words on. */
function movedAt(words: readonly Word[], at: number): number | null {
  if (words[at]!.lower !== 'out' || words[at + 1]?.lower !== 'of') return null;
  for (let i = at + 2; i < at + 6; i++) {
    const word = words[i]?.lower ?? '';
    if (moving.has(word)) return i + 1;
    if (!/^[a-z-]+$/.test(word)) return null;
  }
  return null;
}
