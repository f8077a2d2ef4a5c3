import type { Document } from '../../documents/document.ts';
import type { Attribution } from '../../reading/attribution.ts';
import type { Said } from './said.ts';

/** A quotation of a document: its words with their place there, without the marks around them. */
export interface QuotedSpeech extends Said {
  /** `document.text.slice(from, to) === text`. */
  readonly from: number;
  readonly to: number;
}

/** Two words in quotation marks are a term, not a statement. */
const LEAST_WORDS = 3;
const QUOTED = /[“"„«]([^“”"„«»]+)(?:[”"“»]|$)/gu;
const EDGE = /^[\s“”"„«»'‘’]+|[\s“”"„«»'‘’,]+$/gu;

/**
 * What the attributions of a document quote in quotation marks, three words or more, in order of the text; a report in other words is
 * none.
 *
 * @example quotationsIn(column, attributions).map(({ text }) => text) // ['We will not go']
 */
export function quotationsIn(document: Document, attributions: readonly Attribution[]): QuotedSpeech[] {
  const found = new Map<number, QuotedSpeech>();
  for (const { kind, content, speaker, voice, issue } of attributions) {
    if (kind === 'indirect' || voice === 'author') continue;
    for (const span of content) {
      for (const [from, to] of kind === 'direct'
        ? [trimmed(span.text, 0, span.text.length)]
        : quotedIn(span.text)) {
        const text = span.text.slice(from, to);
        if (text.split(/\s+/).length < LEAST_WORDS || found.has(span.start + from)) continue;
        const [begin, end] = paragraphAround(document.text, span.start + from, span.start + to);
        found.set(span.start + from, {
          text,
          around: document.text.slice(begin, end),
          start: span.start + from - begin,
          end: span.start + to - begin,
          direct: true,
          speaker: speaker?.name ?? null,
          actor: speaker?.actor ?? null,
          date: document.date,
          issue: issue?.id ?? null,
          from: span.start + from,
          to: span.start + to,
        });
      }
    }
  }
  return [...found.values()].toSorted((a, b) => a.from - b.from || a.to - b.to);
}

function quotedIn(text: string): [number, number][] {
  return Array.from(text.matchAll(QUOTED), (match) => {
    const from = match.index + 1;
    return trimmed(text, from, from + match[1]!.length);
  });
}

/** Without the marks and the white space at both ends. */
export function trimmed(text: string, from: number, to: number): [number, number] {
  const inner = text.slice(from, to);
  const [first, last] = [/^[\s“”"„«»'‘’]+/u.exec(inner)?.[0].length ?? 0, inner.replace(EDGE, '').length];
  return [from + first, from + first + last];
}

/** From the empty line before to the one after. */
export function paragraphAround(text: string, from: number, to: number): [number, number] {
  const begin = text.lastIndexOf('\n\n', from - 1);
  const end = text.indexOf('\n\n', to);
  return [begin < 0 ? 0 : begin + 2, end < 0 ? text.length : end];
}
