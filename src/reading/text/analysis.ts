import type { Document } from '../../documents/document.ts';
import { type Span, spanOf } from '../../documents/span.ts';
import { type Block, layoutOf } from './blocks.ts';
import { isEmphasised } from './emphasis.ts';
import { type Quotation, quotationsOf } from './quotations.ts';
import { sentenceRanges, type TokenRange } from './sentences.ts';
import { repairTags } from './tag-repair.ts';
import { type Token, tokensOf } from './tokens.ts';

/** One block with its tokens, sentences and quotations. */
export interface Paragraph {
  readonly index: number;
  readonly kind: 'paragraph' | 'heading';
  readonly start: number;
  readonly end: number;
  /** All of it is in italics or bold. */
  readonly emphasised: boolean;
  readonly tokens: readonly Token[];
  readonly sentences: readonly TokenRange[];
  readonly quotations: readonly Quotation[];
}

/** A sentence with its place among the sentences and paragraphs of its document. */
export interface Sentence extends Span {
  readonly index: number;
  readonly paragraph: number;
}

/** Paragraphs and headings of a document, in order; skipped blocks are left out. Cost O(n). */
export function paragraphsOf(document: Pick<Document, 'text' | 'mediaType'>): Paragraph[] {
  const { blocks, plain } = layoutOf(document.text, document.mediaType);
  const quotations = quotationsOf(plain, blocks);
  const paragraphs: Paragraph[] = [];
  let next = 0;
  for (const block of blocks) {
    const inside: Quotation[] = [];
    while (next < quotations.length && quotations[next]!.start < block.end) inside.push(quotations[next++]!);
    if (block.kind === 'skipped') continue;
    paragraphs.push({
      ...paragraphOf(plain, block, block.kind, inside, paragraphs.length),
      emphasised: isEmphasised(document.text.slice(block.start, block.end)),
    });
  }
  return paragraphs;
}

function paragraphOf(
  plain: string,
  block: Block,
  kind: Paragraph['kind'],
  quotations: Quotation[],
  index: number,
): Omit<Paragraph, 'emphasised'> {
  const tokens = repairTags(tokensOf(plain, block));
  const sentences =
    kind === 'heading' ? [{ first: 0, last: tokens.length }] : sentenceRanges(tokens, quotations);
  return { index, kind, start: block.start, end: block.end, tokens, sentences, quotations };
}

/**
 * The sentences of a document, in order, without headings, front matter and code. Spans run from the first to the last
 * mark of a sentence.
 *
 * @example sentencesOf(documentOf('Gov. A agreed. B did not.')).map((sentence) => sentence.text) // ['Gov. A agreed.', 'B did not.']
 */
export function sentencesOf(document: Pick<Document, 'text' | 'mediaType'>): Sentence[] {
  const sentences: Sentence[] = [];
  for (const paragraph of paragraphsOf(document)) {
    if (paragraph.kind === 'heading') continue;
    for (const range of paragraph.sentences) {
      if (range.first === range.last) continue;
      const start = paragraph.tokens[range.first]!.start;
      const end = paragraph.tokens[range.last - 1]!.end;
      sentences.push({
        ...spanOf(document.text, start, end),
        index: sentences.length,
        paragraph: paragraph.index,
      });
    }
  }
  return sentences;
}
