import type { TextType } from './document.ts';

const endings: Readonly<Record<string, TextType>> = {
  txt: 'text/plain',
  text: 'text/plain',
  md: 'text/markdown',
  markdown: 'text/markdown',
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'text/html',
  csv: 'text/csv',
};

/** The type of a text by the ending of its path or address, or null; `formOf` knows the others. @example mediaTypeOf('a/Column.MD') // 'text/markdown' */
export function mediaTypeOf(origin: string): TextType | null {
  const ending = /\.([a-z]+)$/i.exec(fileName(origin))?.[1]?.toLowerCase();
  return ending !== undefined && Object.hasOwn(endings, ending) ? endings[ending]! : null;
}

/** Whether a text without an ending begins like an HTML page. */
export function looksLikeHtml(text: string): boolean {
  return /^<(?:!doctype\s+html|html|head|body)\b/i.test(afterProlog(text.slice(0, 4000)));
}

/** A text without the XML declaration and the comments at its head. Costs O(n). */
export function afterProlog(text: string): string {
  let at = 0;
  for (;;) {
    at += /^\s*/.exec(text.slice(at))![0].length;
    const end = text.startsWith('<?xml', at) ? '?>' : text.startsWith('<!--', at) ? '-->' : null;
    const close = end === null ? -1 : text.indexOf(end, at);
    if (end === null || close === -1) return text.slice(at);
    at = close + end.length;
  }
}

/** The last part of a path or address, without query. @example fileName('a/b.txt') // 'b.txt' */
export function fileName(origin: string): string {
  const path = /^https?:/i.test(origin) ? origin.replace(/[?#].*$/s, '') : origin;
  return path.replace(/[/\\]+$/, '').replace(/^.*[/\\]/s, '');
}

/**
 * The id that a document gets from where it came from: the file name without its ending, the address of a page,
 * `stdin` for standard input.
 *
 * @example documentId('columns/united.md') // 'united'
 */
export function documentId(origin: string): string {
  if (origin === '-') return 'stdin';
  if (/^https?:/i.test(origin)) return origin;
  const name = fileName(origin);
  return name.replace(/(?<=.)\.[^.]*$/s, '') || origin;
}
