/** A word or a mark of a text, with its span in the document. */
export interface Word {
  readonly text: string;
  /** Lower case, apostrophes straightened. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

const WORD =
  /(?:it|they|he|she|we|there)(?=['’](?:s|re|ll)\b)|['’](?:s|re|ll)\b(?<=\b(?:it|they|he|she|we|there)['’](?:s|re|ll))|[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*%?|[^\s]/giu;

/**
 * The words and marks of `text`; hyphens, inner dots and apostrophes do not cut a word, save "it's" and the like.
 *
 * @param offset where `text` begins in its document
 * @example wordsOf("France isn't for it.", 0).map((word) => word.lower) // ['france', "isn't", 'for', 'it', '.']
 */
export function wordsOf(text: string, offset: number): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    text: match[0],
    lower: match[0].toLowerCase().replaceAll('’', "'"),
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
}

/** The words `[from, to)` in lower case, one space between them. */
export function phraseOf(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map((word) => word.lower)
    .join(' ');
}
