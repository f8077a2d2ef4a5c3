import type { Word } from './word.ts';

/** Phrases by their first word, the longest first, each with what it means. */
export type PhraseBook<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** A phrase book of `[phrase, meaning]`, phrases in lower case with single spaces. */
export function phraseBook<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseBook<T> {
  const book = new Map<string, Phrase<T>[]>();
  for (const [phrase, value] of entries) {
    const words = phrase.split(' ');
    const first = words[0]!;
    book.set(first, [...(book.get(first) ?? []), { words, value }]);
  }
  for (const phrases of book.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return book;
}

/**
 * The longest phrase of the book that begins at word `at`, or null.
 *
 * @example phraseAt(phraseBook([['in favour of', 'pro']]), words, 2) // { value: 'pro', end: 5 }
 */
export function phraseAt<T>(
  book: PhraseBook<T>,
  words: readonly Word[],
  at: number,
): { readonly value: T; readonly end: number } | null {
  const first = words[at]?.lower;
  if (first === undefined) return null;
  for (const { words: wanted, value } of book.get(first) ?? []) {
    if (wanted.every((word, i) => words[at + i]?.lower === word)) return { value, end: at + wanted.length };
  }
  return null;
}

/** The longest phrase of the book that ends before word `end`, beginning at `floor` or later, or null. */
export function phraseBefore<T>(
  book: PhraseBook<T>,
  words: readonly Word[],
  end: number,
  floor = 0,
): { readonly value: T; readonly start: number } | null {
  for (let start = Math.max(floor, end - 6); start < end; start++) {
    const found = phraseAt(book, words, start);
    if (found?.end === end) return { value: found.value, start };
  }
  return null;
}
