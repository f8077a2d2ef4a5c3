import { type Span, spanOf } from '../documents/span.ts';
import type { Attribution } from './attribution.ts';
import { firstFrom } from './first-from.ts';
import type { Scene } from './parse/scene.ts';
import type { TokenRange } from './text/sentences.ts';

export function spanAt(text: string, { tokens }: Scene, { first, last }: TokenRange): Span {
  return spanOf(text, tokens[first]!.start, tokens[last - 1]!.end);
}

/** The tokens of a span that lies between ends of tokens. Cost O(log n). */
export const rangeAt = ({ tokens }: Scene, { start, end }: Pick<Span, 'start' | 'end'>): TokenRange => ({
  first: firstFrom(tokens, start),
  last: firstFrom(tokens, end),
});

/** In the order of the text; what overlaps or touches within a paragraph is one span. */
export function contentSpans(text: string, scene: Scene, content: readonly TokenRange[]): Span[] {
  const spans: Span[] = [];
  for (const range of content.toSorted((a, b) => a.first - b.first)) {
    const span = spanAt(text, scene, range);
    const last = spans.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, span.start);
    if (last !== undefined && between.trim() === '' && !between.includes('\n\n'))
      spans[spans.length - 1] = spanOf(text, last.start, Math.max(last.end, span.end));
    else spans.push(span);
  }
  return spans;
}

/** Where the first part of an attribution begins. */
export const startOf = ({ source, cue, content }: Pick<Attribution, 'source' | 'cue' | 'content'>): number =>
  Math.min(...[source, cue, ...content].filter((span) => span !== null).map((span) => span.start));
