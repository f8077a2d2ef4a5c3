import { type Span, spanOf } from '../documents/span.ts';
import type { Scene } from './parse/scene.ts';
import type { Selected } from './parse/select.ts';

/** A quotation over more paragraphs than this is a slip of the marks. */
const MOST = 40;

/** A quotation that its paragraph leaves open goes on in the next ones, each opened again. */
export function continuations(
  text: string,
  scenes: readonly Scene[],
  number: number,
  { content }: Selected,
): Span[] {
  const last = content.at(-1);
  if (last === undefined) return [];
  const spans: Span[] = [];
  let quotation = quotationAt(scenes[number]!, last.last - 1);
  for (
    let next = number + 1;
    quotation !== undefined && !quotation.closed && next < Math.min(scenes.length, number + MOST);
    next++
  ) {
    quotation = scenes[next]!.paragraph.quotations.find((each) => each.continues);
    if (quotation !== undefined) spans.push(spanOf(text, quotation.start, quotation.end));
  }
  return spans;
}

/**
 * A quotation that its speaker ends ("“… we can,” said Berg") may have begun paragraphs before, each left open and the next
 * opened again: those, in the order of the text.
 */
export function beginnings(
  text: string,
  scenes: readonly Scene[],
  number: number,
  { content }: Selected,
): Span[] {
  const first = content[0];
  if (first === undefined) return [];
  const spans: Span[] = [];
  let quotation = quotationAt(scenes[number]!, first.first);
  for (let at = number - 1; quotation?.continues === true && at >= Math.max(0, number - MOST); at--) {
    quotation = scenes[at]!.paragraph.quotations.findLast(({ depth }) => depth === 0);
    if (quotation === undefined || quotation.closed) break;
    spans.unshift(spanOf(text, quotation.start, quotation.end));
  }
  return spans;
}

function quotationAt(scene: Scene, token: number) {
  const at = scene.quote[token] ?? -1;
  return at < 0 ? undefined : scene.paragraph.quotations[at];
}
