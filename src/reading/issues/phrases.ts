import { type StemmedWord, stemmedWords } from './stems.ts';

/** A word or phrase to look for, by the stems of its words. */
export interface Phrase {
  readonly text: string;
  readonly stems: readonly string[];
}

/** Where a phrase stands among the words of a text: `[first, last)`. */
export interface Found {
  readonly phrase: Phrase;
  readonly first: number;
  readonly last: number;
  /** Words in between that are not of the phrase. */
  readonly gap: number;
  /** A negation stands in between: "should never be sent". */
  readonly negated: boolean;
}

/** Words that may stand between the words of a phrase: `send [ground] troops`. */
const WIDEST_GAP = 2;

export function phraseOf(text: string): Phrase {
  return { text, stems: stemmedWords(text).map((word) => word.stem) };
}

/** Phrases by their first stem, so that a text is passed once. */
export type PhraseIndex = ReadonlyMap<string, readonly Phrase[]>;

/** @example phraseIndex(['ground troops', 'ground forces']).get('ground')?.length // 2 */
export function phraseIndex(texts: readonly string[]): PhraseIndex {
  const index = new Map<string, Phrase[]>();
  for (const text of texts) {
    const phrase = phraseOf(text);
    const first = phrase.stems[0];
    if (first === undefined) continue;
    const known = index.get(first);
    if (known === undefined) index.set(first, [phrase]);
    else known.push(phrase);
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.stems.length - a.stems.length);
  return index;
}

/**
 * The phrases of an index that a text holds, the longest at each place, without overlaps. Up to two other words may
 * stand between two words of a phrase, but no end of a clause. Cost O(n times the phrases that begin alike).
 */
export function findPhrases(words: readonly StemmedWord[], index: PhraseIndex): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < words.length; i++) {
    const phrases = index.get(words[i]!.stem);
    if (phrases === undefined) continue;
    for (const phrase of phrases) {
      const last = lastOf(words, i, phrase);
      if (last < 0) continue;
      found.push({
        phrase,
        first: i,
        last: last + 1,
        gap: last + 1 - i - phrase.stems.length,
        negated: negatedWithin(words, i, last, phrase),
      });
      i = last;
      break;
    }
  }
  return found;
}

function negatedWithin(words: readonly StemmedWord[], first: number, last: number, phrase: Phrase): boolean {
  for (let i = first + 1; i < last; i++) {
    const { stem } = words[i]!;
    if ((stem === 'not' || stem === 'never' || stem === 'no') && !phrase.stems.includes(stem)) return true;
  }
  return false;
}

function lastOf(words: readonly StemmedWord[], at: number, phrase: Phrase): number {
  let last = at;
  for (let k = 1; k < phrase.stems.length; k++) {
    let next = -1;
    for (let j = last + 1; j <= Math.min(last + 1 + WIDEST_GAP, words.length - 1); j++) {
      if (words[j]!.afterBreak) break;
      if (words[j]!.stem === phrase.stems[k]) {
        next = j;
        break;
      }
    }
    if (next < 0) return -1;
    last = next;
  }
  return last;
}
