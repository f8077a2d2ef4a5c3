/** What must occur: words next to each other; with `prefix` the last one only begins so. */
export interface SearchTerm {
  readonly words: readonly string[];
  readonly prefix: boolean;
}

/** A word as full-text engines see it: letters, digits, and the marks on them. */
export const WORD = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu;

/**
 * The terms of what somebody typed: each word, "words in quotation marks" as one term, and `escalat*` for all words
 * that begin so. Every other character only separates words, so nothing is syntax of an engine.
 *
 * @example searchTerms('troops "no boots" esc*')
 * // [{ words: ['troops'], prefix: false }, { words: ['no', 'boots'], prefix: false }, { words: ['esc'], prefix: true }]
 */
export function searchTerms(query: string): SearchTerm[] {
  const terms: SearchTerm[] = [];
  for (const match of query.toWellFormed().matchAll(/"([^"]*)"(\*?)|([^\s"]+)/g)) {
    const words = (match[1] ?? match[3]!).match(WORD) ?? [];
    const prefix = match[3] === undefined ? match[2] === '*' : match[3].endsWith('*');
    if (words.length > 0) terms.push({ words, prefix });
  }
  return terms;
}

/** A word without case and diacritics: `Türkiye` -> `turkiye`. */
export function folded(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
