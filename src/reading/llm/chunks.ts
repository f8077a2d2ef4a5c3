import type { Document } from '../../documents/document.ts';
import type { Place } from '../../documents/quotes/places-of-quote.ts';
import { type Block, layoutOf } from '../text/blocks.ts';

/** A stretch of a document that a model reads in one request. */
export interface Chunk extends Place {
  /** What may be cited: whole paragraphs, or a part of one that is very long. */
  readonly parts: readonly ChunkPart[];
  /** What stands before it, for whom "he" is: headings and paragraphs, the nearest last. Nothing is cited from it. */
  readonly before: readonly Place[];
}

export interface ChunkPart extends Place {
  /** Number of the paragraph among those of the document that are read. */
  readonly paragraph: number;
}

/** A document cut for a model, and its text with the marks of Markdown blanked: offsets are the same in both. */
export interface Cut {
  readonly plain: string;
  readonly chunks: readonly Chunk[];
}

/** UTF-16 units that one request cites from: about 1,000 tokens, so that an answer is not cut off. */
const LONGEST = 4000;
/** UTF-16 units before them. */
const BEFORE = 1200;

/**
 * Cuts a document into stretches of whole paragraphs for a model. A paragraph that alone is too long is cut after a sentence,
 * else at white space. What `layoutOf` skips is never sent. Cost O(n).
 *
 * @param longest UTF-16 units that a stretch may have
 * @example chunksOf({ text: 'One.\n\nTwo.', mediaType: 'text/plain' }).chunks.map(({ parts }) => parts.length) // [2]
 */
export function chunksOf(
  { text, mediaType }: Pick<Document, 'text' | 'mediaType'>,
  longest: number = LONGEST,
): Cut {
  const { blocks, plain } = layoutOf(text, mediaType);
  const told = blocks.filter(({ kind }) => kind !== 'skipped');
  const chunks: Chunk[] = [];
  let parts: ChunkPart[] = [];
  let size = 0;
  let first = 0;
  const close = () => {
    if (parts.length > 0)
      chunks.push({
        start: parts[0]!.start,
        end: parts.at(-1)!.end,
        parts,
        before: before(told, first, parts[0]!.start),
      });
    parts = [];
    size = 0;
  };
  let paragraph = 0;
  for (const [number, block] of told.entries()) {
    if (block.kind === 'heading') continue;
    for (const piece of piecesOf(plain, block, longest)) {
      const length = piece.end - piece.start;
      if (size > 0 && size + length > longest) close();
      if (parts.length === 0) first = number;
      parts.push({ ...piece, paragraph });
      size += length;
    }
    paragraph++;
  }
  close();
  return { plain, chunks };
}

/** The blocks before block `number`, and what of it lies before `start`, as far back as `BEFORE` reaches. */
function before(blocks: readonly Block[], number: number, start: number): Place[] {
  const places: Place[] = [];
  let room = BEFORE;
  for (let i = number; i >= 0 && room > 0; i--) {
    const block = blocks[i]!;
    const end = Math.min(block.end, start);
    if (end <= block.start) continue;
    const from = Math.max(block.start, end - room);
    places.unshift({ start: from, end });
    room -= end - from;
  }
  return places;
}

function piecesOf(plain: string, { start, end }: Place, longest: number): Place[] {
  const pieces: Place[] = [];
  let from = start;
  while (end - from > longest) {
    const at = cutIn(plain, from, from + longest);
    pieces.push({ start: from, end: at });
    from = at;
  }
  pieces.push({ start: from, end });
  return pieces;
}

const SENTENCE_END = /[.!?…]["'”’)\]]*\s/g;

/** Where to cut between two places: after the last sentence of the second half, else at white space, else at the end. */
function cutIn(plain: string, from: number, to: number): number {
  const middle = from + Math.ceil((to - from) / 2);
  const half = plain.slice(middle, to);
  const last = [...half.matchAll(SENTENCE_END)].at(-1);
  if (last !== undefined) return middle + last.index + last[0].length;
  for (let i = to - 1; i >= middle; i--) if (plain[i]!.trim() === '') return i + 1;
  // Not between the two units of a character.
  return /[\ud800-\udbff]/.test(plain[to - 1]!) ? to - 1 : to;
}
