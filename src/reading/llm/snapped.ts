import type { Place } from '../../documents/quotes/places-of-quote.ts';
import type { Scene } from '../parse/scene.ts';
import type { TokenRange } from '../text/sentences.ts';

const WORD = /[\p{L}\p{N}]/u;

/**
 * The tokens of a paragraph that a place stands for. Null where they would add a letter or a digit that the place does not
 * hold, or where it holds no token of the paragraph: a place that ends after the paragraph counts up to its end.
 *
 * @param plain the text that places and tokens are of
 */
export function snapped(plain: string, { tokens }: Scene, { start, end }: Place): TokenRange | null {
  const first = tokenFrom(tokens, start);
  let last = first;
  while (last < tokens.length && tokens[last]!.start < end) last++;
  if (first === last) return null;
  const before = plain.slice(Math.min(tokens[first]!.start, start), start);
  const after = plain.slice(end, Math.max(tokens[last - 1]!.end, end));
  return WORD.test(before) || WORD.test(after) ? null : { first, last };
}

/** The first token that ends after `start`. */
function tokenFrom(tokens: Scene['tokens'], start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** With its marks, where a content is all that stands between those of a quotation: as other readers give it. */
export function withMarks(plain: string, { tokens, paragraph }: Scene, range: TokenRange): TokenRange {
  const start = tokens[range.first]!.start;
  const end = tokens[range.last - 1]!.end;
  const quotation = paragraph.quotations.find(
    (each) =>
      each.depth === 0 &&
      each.start <= start &&
      end <= each.end &&
      !WORD.test(plain.slice(each.start, start)) &&
      !WORD.test(plain.slice(end, each.end)),
  );
  if (quotation === undefined) return range;
  let { first, last } = range;
  while (first > 0 && tokens[first - 1]!.start >= quotation.start) first--;
  while (last < tokens.length && tokens[last]!.end <= quotation.end) last++;
  return { first, last };
}
