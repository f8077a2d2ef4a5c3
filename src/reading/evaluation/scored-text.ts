import type { Place } from './places.ts';

/** A text cut as agreement is counted: in words, and in the marks between them. */
export interface ScoredText {
  readonly text: string;
  /** Where each token starts and ends, in UTF-16 units. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 for a word, 0 for a mark. */
  readonly isWord: Uint8Array;
  /** 1 where a token starts inside quotation marks. */
  readonly quoted: Uint8Array;
  /** How many of the tokens are words. */
  readonly words: number;
}

/** Letters, digits and their accents, also joined as in `don't`, `e-mail`, `1,000`, or else any one mark. */
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*|\S/gu;
const WORD = /[\p{L}\p{N}]/u;

/**
 * Cuts a text for scoring. A comma or a quotation mark in or out of a part is no difference between two readers, so
 * that only words count. Cost O(n).
 *
 * @example scoredText('“No,” he said.').words // 3
 */
export function scoredText(text: string): ScoredText {
  const starts: number[] = [];
  const ends: number[] = [];
  const isWord: number[] = [];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    starts.push(index);
    ends.push(index + token.length);
    isWord.push(WORD.test(token) ? 1 : 0);
  }
  return {
    text,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    isWord: Uint8Array.from(isWord),
    quoted: quotedTokens(text, starts),
    words: isWord.reduce((sum, one) => sum + one, 0),
  };
}

/** The numbers of the words that places touch, ascending. Cost O(log n + words). */
export function wordsIn(scored: ScoredText, places: readonly Place[]): number[] {
  return tokensIn(scored, places, (token) => scored.isWord[token] === 1);
}

/** The same; of a cue that is nothing but marks (`ANN: text`), the marks that stand wholly in it. */
export function wordsOrMarksIn(scored: ScoredText, places: readonly Place[]): number[] {
  const words = wordsIn(scored, places);
  if (words.length > 0) return words;
  return tokensIn(
    scored,
    places,
    (token, { start, end }) => scored.starts[token]! >= start && scored.ends[token]! <= end,
  );
}

function tokensIn(
  scored: ScoredText,
  places: readonly Place[],
  wanted: (token: number, place: Place) => boolean,
): number[] {
  const found = new Set<number>();
  for (const place of places) {
    let token = firstEndingAfter(scored.ends, place.start);
    for (; token < scored.starts.length && scored.starts[token]! < place.end; token++)
      if (wanted(token, place)) found.add(token);
  }
  return [...found].toSorted((a, b) => a - b);
}

function firstEndingAfter(ends: Int32Array, offset: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Double marks only, curly or straight; one that is never closed ends with its line. */
function quotedTokens(text: string, starts: readonly number[]): Uint8Array {
  const quoted = new Uint8Array(starts.length);
  let token = 0;
  let open = false;
  for (let i = 0; i < text.length; i++) {
    const mark = text[i];
    const closes = open && (mark === '”' || mark === '"');
    if (mark === '\n') open = false;
    else if (mark === '“' || (mark === '"' && !closes)) open = true;
    if (starts[token] === i) {
      quoted[token] = open ? 1 : 0;
      token++;
    }
    if (closes) open = false;
  }
  return quoted;
}
