import type { ScoredText } from './scored-text.ts';

/** What comes after the head: "the mayor OF Arel", "the mayor WHO ...". */
const ENDS = new Set(
  'of from in at for on with who that which and to by as near whose into about'.split(' '),
);
const BREAK = /[,(—–;:]/;

/**
 * The number of the word that stands for a source: the last one before the first comma, preposition or relative
 * pronoun; -1 for an empty source.
 *
 * @param words the source's words, ascending
 * @example headOf(scoredText('The new mayor of Arel, a baker,'), [0, 1, 2, 3, 4, 6, 7]) // 2, "mayor"
 */
export function headOf({ text, starts, ends }: ScoredText, words: readonly number[]): number {
  let head = -1;
  for (const word of words) {
    if (head >= 0) {
      if (ENDS.has(text.slice(starts[word], ends[word]).toLowerCase())) break;
      if (BREAK.test(text.slice(ends[head], starts[word]))) break;
    }
    head = word;
  }
  return head;
}
