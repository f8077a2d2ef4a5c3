import type { Voice } from '../coding/statement.ts';
import type { Document } from '../documents/document.ts';
import { type Span, spanOf } from '../documents/span.ts';
import type { Attribution } from './attribution.ts';
import { layoutOf } from './text/blocks.ts';
import { type Quotation, quotationsOf } from './text/quotations.ts';

/** A stretch of a document in one voice. */
export interface VoiceSpan extends Span {
  readonly voice: Voice;
  /**
   * Number of the attribution whose words these are, or null: plain text of the author, or a quotation whose speaker was not
   * found. In the author's voice an attribution's words are its source and cue, or, for the author's own, its content.
   */
  readonly attribution: number | null;
}

/** A quotation of fewer words is a name, a term or a scare quote: the author uses the words. */
const FEW = 4;

/**
 * Whose words the paragraphs of a document are made of: the spans follow one another and are, paragraph by paragraph, all of
 * its text without headings, front matter and code. What somebody says is theirs, who says it ("Arel said") is the author's, as
 * is what nobody is reported to say. Cost O(n + a log a) for n units and a attributions.
 *
 * @example voiceSpans(document, attributions).map(({ voice, text }) => [voice, text]) // [['author', 'Arel said '], ['reported', 'it failed'], ['author', '.']]
 */
export function voiceSpans(
  document: Pick<Document, 'text' | 'mediaType'>,
  attributions: readonly Pick<Attribution, 'source' | 'cue' | 'content' | 'voice'>[],
): VoiceSpan[] {
  const { text } = document;
  const { blocks, plain } = layoutOf(text, document.mediaType);
  // What is painted later stands above: quotations of nobody, contents, then who says them.
  const owners = new Int32Array(text.length).fill(PLAIN);
  for (const quotation of quotationsOf(plain, blocks))
    if (isSpeech(plain, quotation)) owners.fill(SOMEBODY, quotation.start, quotation.end);
  const codes = attributions.map(({ voice }, i) => (voice === 'reported' ? 2 * i + 1 : 2 * i));
  for (const [i, { content }] of attributions.entries())
    for (const { start, end } of content) owners.fill(codes[i]!, start, end);
  for (const [i, { source, cue }] of attributions.entries())
    for (const part of [source, cue]) if (part !== null) owners.fill(2 * i, part.start, part.end);
  const spans: VoiceSpan[] = [];
  for (const { kind, start, end } of blocks) {
    if (kind !== 'paragraph') continue;
    for (let from = start; from < end;) {
      const owner = owners[from]!;
      let to = from + 1;
      while (to < end && owners[to] === owner) to++;
      spans.push({
        ...spanOf(text, from, to),
        voice: voiceOf(owner),
        attribution: owner < 0 ? null : owner >> 1,
      });
      from = to;
    }
  }
  return spans;
}

/** Owners below 0: nobody, and somebody whose name was not found; else twice the number of an attribution, odd where it is reported. */
const PLAIN = -2;
const SOMEBODY = -1;
const voiceOf = (owner: number): Voice => (owner % 2 === 0 ? 'author' : 'reported');

/** Whether a quotation of nobody known is speech and no term or title: "A Song of the Sea". */
function isSpeech(plain: string, { depth, inner, innerEnd }: Quotation): boolean {
  if (depth > 0) return false;
  const words = plain.slice(inner, innerEnd).match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  if (words.length < FEW) return false;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capitals * 2 < words.length;
}

/** How many words of a text are in each voice. */
export interface VoiceShares {
  readonly words: number;
  /** The author's own: neither what others say nor who says it. */
  readonly own: number;
  /** Who says it, and that they do: "Arel said". */
  readonly frame: number;
  readonly reported: number;
}

/**
 * The words of the voices of a document, as `voiceSpans` tells them apart; a word is a run of letters and digits.
 *
 * @example voiceShares(spans, attributions) // { words: 6, own: 2, frame: 2, reported: 2 } for "It rained. Arel said it failed."
 */
export function voiceShares(spans: readonly VoiceSpan[], attributions: readonly Attribution[]): VoiceShares {
  const words = { own: 0, frame: 0, reported: 0 };
  for (const { text, voice, attribution } of spans) {
    const isFrame =
      voice === 'author' && attribution !== null && attributions[attribution]!.voice === 'reported';
    words[voice === 'reported' ? 'reported' : isFrame ? 'frame' : 'own'] += countWords(text);
  }
  return { words: words.own + words.frame + words.reported, ...words };
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu)?.length ?? 0;
}
