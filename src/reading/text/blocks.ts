import type { MediaType } from '../../documents/document.ts';
import { withoutEmphasis } from './emphasis.ts';

/** A stretch of a document between breaks: what is read as one paragraph, and what is only layout. */
export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'skipped';
  readonly start: number;
  readonly end: number;
}

/** The blocks of a text and the text with its mark-up blanked out: both have the same length, so offsets hold. */
export interface Layout {
  readonly blocks: readonly Block[];
  readonly plain: string;
}

const FRONT_MATTER = /^---[ \t]*\r?\n[\s\S]{0,10000}?\r?\n---[ \t]*(?:\r?\n|$)/;
const LINE = /[^\n\r\u2028\u2029]+/g;

/**
 * Cuts a text into paragraphs and headings. Empty lines part paragraphs; a single line break does so too unless the
 * lines are wrapped at a fixed width. In Markdown the marks of headings, quotations, lists, emphasis and links are
 * blanked, front matter and code are skipped; in plain text only those of emphasis are. Cost O(n).
 *
 * @example layoutOf('# Title\n\nSome *text*.', 'text/markdown').blocks.map((block) => block.kind) // ['heading', 'paragraph']
 */
export function layoutOf(text: string, mediaType: MediaType): Layout {
  const markdown = mediaType === 'text/markdown';
  const blocks: Block[] = [];
  const from = markdown ? (FRONT_MATTER.exec(text)?.[0].length ?? 0) : 0;
  if (from > 0) blocks.push({ kind: 'skipped', start: 0, end: from });
  const lines = linesOf(text, from);
  const joins = markdown || wrapped(lines);
  const parts: string[] = [' '.repeat(from)];
  let fenced = false;
  let open: { start: number; end: number } | null = null;
  let last = from;
  const close = () => {
    if (open !== null) blocks.push({ kind: 'paragraph', ...open });
    open = null;
  };
  for (const line of lines) {
    const content = text.slice(line.start, line.end);
    parts.push(' '.repeat(line.start - last));
    last = line.end;
    const fence = markdown && /^\s{0,3}(```|~~~)/.test(content);
    if (fence) fenced = !fenced;
    if (fence || (fenced && markdown)) {
      close();
      blocks.push({ kind: 'skipped', start: line.start, end: line.end });
      parts.push(' '.repeat(content.length));
      continue;
    }
    const heading = markdown && /^\s{0,3}#{1,6}(?:\s|$)/.test(content);
    const breaks =
      line.gap > 1 || !joins || heading || (markdown && /^\s*(?:[-*+]|\d{1,3}[.)])\s/.test(content));
    if (breaks) close();
    parts.push(markdown ? unmarked(content) : withoutEmphasis(content));
    if (content.trim() === '') close();
    else if (heading) blocks.push({ kind: 'heading', start: line.start, end: line.end });
    else if (open === null) open = { start: line.start, end: line.end };
    else open.end = line.end;
  }
  close();
  parts.push(' '.repeat(text.length - last));
  return { blocks, plain: parts.join('') };
}

interface Line {
  readonly start: number;
  readonly end: number;
  /** Line breaks before it. */
  readonly gap: number;
}

function linesOf(text: string, from: number): Line[] {
  const lines: Line[] = [];
  LINE.lastIndex = from;
  let last = from;
  for (let match = LINE.exec(text); match !== null; match = LINE.exec(text)) {
    let gap = 0;
    for (let i = last; i < match.index; i++) {
      if (text[i] === '\n' ? true : text[i] === '\r' ? text[i + 1] !== '\n' : true) gap++;
    }
    last = match.index + match[0].length;
    lines.push({ start: match.index, end: last, gap });
  }
  return lines;
}

/** Lines of a text that was wrapped at a width: those with a line right after them are all about equally long. */
function wrapped(lines: readonly Line[]): boolean {
  const lengths: number[] = [];
  for (const [i, line] of lines.entries()) {
    if (i + 1 < lines.length && lines[i + 1]!.gap === 1) lengths.push(line.end - line.start);
  }
  if (lengths.length < 3) return false;
  lengths.sort((a, b) => a - b);
  const at = (share: number) => lengths[Math.floor((lengths.length - 1) * share)]!;
  return at(1) <= 120 && at(0.5) >= 50 && at(0.1) >= at(0.5) * 0.6;
}

/** A line of Markdown with its marks blanked. */
function unmarked(line: string): string {
  const blank = (match: string) => ' '.repeat(match.length);
  return line
    .replace(/^\s{0,12}(?:(?:>\s?)+|#{1,6}(?=\s|$)|[-*+](?=\s)|\d{1,3}[.)](?=\s))/, blank)
    .replace(
      /(!?\[)([^\][]{0,300})(\]\([^()\s]{0,1000}\))/g,
      (_, open: string, words: string, target: string) => blank(open) + words + blank(target),
    )
    .replace(/\*{1,3}|(?<![\p{L}\p{N}])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}])|`/gu, blank);
}
