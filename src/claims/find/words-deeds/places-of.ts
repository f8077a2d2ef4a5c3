import type { Word } from '../word.ts';

/** Words `[from, to)` where a pattern stands in the words in lower case with single spaces; a mark stands close to the word before it. */
export function placesOf(
  words: readonly Word[],
  pattern: RegExp,
): { readonly from: number; readonly to: number }[] {
  const starts: number[] = [];
  let text = '';
  for (const { lower } of words) {
    if (text !== '' && lower !== ',') text += ' ';
    starts.push(text.length);
    text += lower;
  }
  return Array.from(text.matchAll(pattern), (match) => {
    const at = match.index + (match[0].length - match[0].trimStart().length);
    const end = match.index + match[0].trimEnd().length;
    const from = starts.findLastIndex((start) => start <= at);
    const to = starts.findLastIndex((start) => start < end) + 1;
    return { from, to };
  });
}
