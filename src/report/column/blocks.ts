import { frontMatter } from '../../documents/front-matter.ts';
import type { MediaType } from '../../documents/document.ts';

/** How a block of a text is set: front matter and signs of Markdown are in the page, but not shown. */
export type BlockKind = 'front-matter' | 'heading' | 'emphasis' | 'lines' | 'paragraph';

/** A block of a text with the white space after it; the blocks of a text follow one another and are the text. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
  /** Signs that only mark the block up: the `#` of a heading. */
  readonly signs: readonly { readonly start: number; readonly end: number }[];
}

const GAP = /(?:\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r))+/g;

/**
 * The blocks of a text: what stands between blank lines. In Markdown, front matter, headings, and paragraphs set between
 * `*` are told apart; lists, quotations and tables keep their lines.
 *
 * @example blocksOf('# A\n\nB.', 'text/markdown').map((block) => block.kind) // ['heading', 'paragraph']
 */
export function blocksOf(text: string, mediaType: MediaType): Block[] {
  const markdown = mediaType === 'text/markdown';
  const matter = markdown ? (frontMatter(text)?.end ?? 0) : 0;
  const blocks: Block[] = [];
  if (matter > 0) blocks.push({ start: 0, end: matter, kind: 'front-matter', signs: [] });
  const add = (start: number, end: number) => {
    if (end > start) blocks.push({ start, end, ...kindOf(text, start, end, markdown) });
  };
  let start = matter;
  GAP.lastIndex = matter;
  for (let gap = GAP.exec(text); gap !== null; gap = GAP.exec(text)) {
    const end = gap.index + gap[0].length;
    add(start, end);
    start = end;
  }
  add(start, text.length);
  return blocks;
}

function kindOf(text: string, start: number, end: number, markdown: boolean): Pick<Block, 'kind' | 'signs'> {
  const block = text.slice(start, end);
  if (markdown) {
    const hashes = /^\s*#{1,6}[ \t]+/.exec(block)?.[0].length;
    if (hashes !== undefined) return { kind: 'heading', signs: [{ start, end: start + hashes }] };
    const stars = /^\s*([*_])(?!\1)[^*_]+\1(?=\s*$)/.exec(block)?.[0].length;
    if (stars !== undefined) {
      const first = start + block.search(/[*_]/);
      const last = start + stars;
      return {
        kind: 'emphasis',
        signs: [
          { start: first, end: first + 1 },
          { start: last - 1, end: last },
        ],
      };
    }
  }
  return { kind: /^\s*(?:[-*+•>|]|\d+[.)])\s/m.test(block) ? 'lines' : 'paragraph', signs: [] };
}
