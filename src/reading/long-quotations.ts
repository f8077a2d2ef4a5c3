import { type Span, spanOf } from '../documents/span.ts';
import type { Scene } from './parse/scene.ts';
import type { Selected } from './parse/select.ts';
import type { Quotation } from './text/quotations.ts';
import type { TokenRange } from './text/sentences.ts';

/** A quotation over more paragraphs than this is a slip of the marks. */
const MOST = 40;

/** What of a quotation stands in another paragraph than its speaker. */
export interface Portion {
  readonly scene: Scene;
  readonly quotation: Quotation;
}

/** A quotation that its paragraph leaves open goes on in the next ones, each opened again. */
export function continuations(
  scenes: readonly Scene[],
  number: number,
  { content }: Pick<Selected, 'content'>,
): Portion[] {
  const portions: Portion[] = [];
  const own = scenes[number]!;
  let end = 0;
  for (const { last } of content) end = Math.max(end, last);
  let quotation = quotationAt(own, end - 1);
  // A mark that opens again within the paragraph leaves the one before open, but not for the next paragraph.
  if (quotation === undefined || quotation.end < own.tokens.at(-1)!.end) return portions;
  for (
    let next = number + 1;
    quotation !== undefined && !quotation.closed && next < Math.min(scenes.length, number + MOST);
    next++
  ) {
    const scene = scenes[next]!;
    const [first] = scene.paragraph.quotations;
    quotation = first?.continues === true ? first : undefined;
    if (quotation !== undefined) portions.push({ scene, quotation });
  }
  return portions;
}

/**
 * A quotation that its speaker ends ("“… we can,” said Berg") may have begun paragraphs before, each left open and the next
 * opened again: those, in the order of the text. Without a content of its own a paragraph names who says the one before.
 */
export function beginnings(
  scenes: readonly Scene[],
  at: number,
  { content }: Pick<Selected, 'content'>,
): Portion[] {
  let number = at;
  const portions: Portion[] = [];
  let start = Infinity;
  for (const { first } of content) start = Math.min(start, first);
  let quotation = quotationAt(scenes[number]!, start);
  if (content.length === 0) {
    // A line with a name under a quotation.
    const above = scenes[number - 1];
    quotation = above?.paragraph.quotations[0];
    if (above === undefined || quotation === undefined) return portions;
    portions.push({ scene: above, quotation });
    number--;
  }
  for (
    let before = number - 1;
    quotation?.continues === true && before >= Math.max(0, number - MOST);
    before--
  ) {
    const scene = scenes[before]!;
    quotation = scene.paragraph.quotations.findLast(({ depth }) => depth === 0);
    if (quotation === undefined || quotation.closed) break;
    portions.unshift({ scene, quotation });
  }
  return portions;
}

/** The whole of a portion, marks included. */
export const portionSpan = (text: string, { quotation }: Portion): Span =>
  spanOf(text, quotation.start, quotation.end);

/** The tokens of a portion. */
export function portionTokens({ scene: { tokens }, quotation }: Portion): TokenRange {
  const first = tokens.findIndex(({ end }) => end > quotation.start);
  let last = first;
  while (last < tokens.length && tokens[last]!.start < quotation.end) last++;
  return { first, last };
}

/** The outermost quotation that a token stands in. */
export function quotationAt({ quote, paragraph }: Scene, token: number): Quotation | undefined {
  return paragraph.quotations[quote[token] ?? -1];
}
