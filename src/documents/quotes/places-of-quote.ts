import { type FoldedText, foldText } from './folded-text.ts';

/** Where something stands in a text: `[start, end)` in its UTF-16 units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}\p{M}]/u;

/**
 * All places between `from` and `to` where a text says a quotation word for word, in order, at most `most` of them. White
 * space and quotation marks may differ; letters, digits, other marks and their case may not, and no word is cut: "port" does
 * not stand in "report". Empty where the quotation is not there, or holds nothing but white space. Cost O(to - from).
 *
 * @param text as `foldText` gives it
 * @example placesOfQuote('said "no"', foldText('He  said “no”.')) // [{ start: 4, end: 13 }]
 */
export function placesOfQuote(
  quote: string,
  { text, starts, ends }: FoldedText,
  from = 0,
  to = Infinity,
  most = Infinity,
): Place[] {
  const places: Place[] = [];
  const words = foldText(quote).text.trim();
  if (words === '') return places;
  // Only what lies between is looked through, to the end of which a search for one more goes.
  const first = firstAt(starts, from);
  const between = text.slice(first, firstAt(starts, to));
  for (
    let at = between.indexOf(words);
    at >= 0 && places.length < most;
    at = between.indexOf(words, at + 1)
  ) {
    const begin = first + at;
    const last = begin + words.length - 1;
    if (ends[last]! <= to && !cutsWord(text, begin) && !cutsWord(text, last + 1))
      places.push({ start: starts[begin]!, end: ends[last]! });
  }
  return places;
}

/** The first unit that begins at `offset` or after it. */
function firstAt(starts: Uint32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a word goes on across a place, or a character of two units does. */
function cutsWord(text: string, at: number): boolean {
  if (at === 0 || at >= text.length) return false;
  if (isSecondUnit(text, at)) return true;
  const before = text.codePointAt(isSecondUnit(text, at - 1) ? at - 2 : at - 1)!;
  const after = text.codePointAt(at)!;
  return WORD.test(String.fromCodePoint(before)) && WORD.test(String.fromCodePoint(after));
}

function isSecondUnit(text: string, at: number): boolean {
  return at > 0 && /[\udc00-\udfff]/.test(text[at]!) && /[\ud800-\udbff]/.test(text[at - 1]!);
}
