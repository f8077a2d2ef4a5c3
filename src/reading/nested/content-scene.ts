import { firstFrom } from '../first-from.ts';
import { type Scene, sceneOf } from '../parse/scene.ts';
import type { Quotation } from '../text/quotations.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';

/** What somebody says, as a paragraph of its own in which the search for attributions can begin anew. */
export interface ContentScene {
  readonly scene: Scene;
  /** Token of the content -> token of the paragraph that it is from. */
  readonly at: readonly number[];
  /** Per token: 1 where the speaker is quoted, so that "I" is the speaker. */
  readonly spoken: Uint8Array;
}

/**
 * The scene of the contents of an attribution: without what introduces them ("that") and the marks of a quotation around
 * them, so that quotations within it are the outermost ones. Sentences go on over a gap in between. Cost O(n).
 *
 * @example contentScene(scene, [{ first: 2, last: 6 }]).scene.tokens.map(({ text }) => text) // ['Berg', 'wants', 'peace'] of "A said that Berg wants peace"
 */
export function contentScene(outer: Scene, content: readonly TokenRange[]): ContentScene {
  const { paragraph, quote, range } = outer;
  const opened = new Set<number>();
  const tokens: Token[] = [];
  const at: number[] = [];
  const spoken: number[] = [];
  const sentences: { first: number; last: number }[] = [];
  let sentence = -1;
  for (const piece of content) {
    const around = quotationAround(outer, piece);
    if (around >= 0) opened.add(around);
    for (let i = startOf(outer, piece); i < piece.last; i++) {
      const token = outer.tokens[i]!;
      if (around >= 0 && isMark(token, paragraph.quotations[around]!)) continue;
      if (range[i] !== sentence) sentences.push({ first: tokens.length, last: tokens.length });
      sentence = range[i]!;
      tokens.push(token);
      at.push(i);
      spoken.push(quote[i]! >= 0 ? 1 : 0);
      sentences.at(-1)!.last = tokens.length;
    }
  }
  const scene = sceneOf({
    ...paragraph,
    tokens,
    sentences,
    quotations: quotationsIn(outer, content, opened),
  });
  return { scene, at, spoken: Uint8Array.from(spoken) };
}

/** Number of the quotation that a whole piece stands in, or -1. */
function quotationAround({ quote }: Scene, { first, last }: TokenRange): number {
  const number = quote[first]!;
  for (let i = first; i < last; i++) if (quote[i] !== number) return -1;
  return number;
}

/** "That" before a clause is none of its words. */
function startOf({ tokens, quote }: Scene, { first, last }: TokenRange): number {
  return quote[first]! < 0 && last - first > 1 && tokens[first]!.lower === 'that' ? first + 1 : first;
}

const isMark = (token: Token, { inner, innerEnd }: Quotation) =>
  token.end <= inner || token.start >= innerEnd;

/** The quotations in the content once those around it are gone: what stood in them moves up. */
function quotationsIn(
  { paragraph: { quotations }, quote, tokens }: Scene,
  content: readonly TokenRange[],
  opened: ReadonlySet<number>,
): Quotation[] {
  const found: Quotation[] = [];
  let next = 0;
  for (const { first, last } of content) {
    const around = quote[first]!;
    const from = around >= 0 ? around : firstFrom(quotations, tokens[first]!.start);
    const end = tokens[last - 1]!.end;
    let openedEnd = -1;
    for (let i = Math.max(next, from); i < quotations.length && quotations[i]!.start < end; i++) {
      const quotation = quotations[i]!;
      next = i + 1;
      if (opened.has(i)) openedEnd = quotation.end;
      else found.push(quotation.end <= openedEnd ? { ...quotation, depth: quotation.depth - 1 } : quotation);
    }
  }
  return found;
}
