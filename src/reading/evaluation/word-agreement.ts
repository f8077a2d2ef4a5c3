import { alphaOfCoincidences } from '../../stats/krippendorff-alpha.ts';
import type { Marked } from './marked.ts';
import type { ScoredText } from './scored-text.ts';

/** What a word is to somebody: nothing, part of a source, a cue or a content. */
const LABELS = 4;
const [SOURCE, CUE, CONTENT] = [1, 2, 3];

/** How many cells a table of words has: by what they are to the one, times what they are to the other. */
export const WORD_TABLE = LABELS * LABELS;

/**
 * Adds to `table` each word of a text, by what the first and the second take it for, row and column; `weight` is what a word
 * counts. A word of two parts is a cue rather than a source, a source rather than a content. Cost O(words).
 */
export function addWords(
  table: Float64Array,
  scored: ScoredText,
  [first, second]: readonly [readonly Marked[], readonly Marked[]],
  weight: number,
): void {
  const [rows, columns] = [labelsOf(scored, first), labelsOf(scored, second)];
  for (let i = 0; i < rows.length; i++)
    if (scored.isWord[i] === 1) table[rows[i]! * LABELS + columns[i]!]! += weight;
}

/**
 * Krippendorff's alpha of two coders on nominal categories without gaps; 1 where both know a single category. O(categories²).
 *
 * @param table square, row by row: how many units the one put in category i and the other in category j
 * @example alphaOf([3, 1, 0, 4]) // 0.7619...: one of eight units differs, where chance would differ in 63 of 120
 */
export function alphaOf(table: ArrayLike<number>): number {
  const size = Math.sqrt(table.length);
  const values = Array.from({ length: size }, (_, i) => i);
  const both = Float64Array.from(
    table,
    (count, at) => count + table[(at % size) * size + Math.floor(at / size)]!,
  );
  return alphaOfCoincidences({ values, table: both }, 'nominal') ?? 1;
}

/** The shares of words that the first and the second take for a part of an attribution. */
export function markedShares(table: ArrayLike<number>): readonly [number, number] {
  let [units, first, second] = [0, 0, 0];
  for (let i = 0; i < table.length; i++) {
    units += table[i]!;
    if (i >= LABELS) first += table[i]!;
    if (i % LABELS > 0) second += table[i]!;
  }
  return units === 0 ? [0, 0] : [first / units, second / units];
}

function labelsOf({ starts }: ScoredText, attributions: readonly Marked[]): Uint8Array {
  const labels = new Uint8Array(starts.length);
  for (const { content } of attributions) for (const word of content) labels[word] = CONTENT;
  for (const { source } of attributions) for (const word of source) labels[word] = SOURCE;
  for (const { cue } of attributions) for (const word of cue) labels[word] = CUE;
  return labels;
}
