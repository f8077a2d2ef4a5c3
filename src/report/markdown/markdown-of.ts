import { escapeLineStart, escapeMarkdown } from './escape-markdown.ts';

/** As much of an element of a parsed page as is read here. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  readonly id: string;
  readonly className: string;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

const BLOCKS = new Set(
  'SECTION ARTICLE HEADER DIV MAIN DL DETAILS FIGURE UL OL TABLE P H1 H2 H3 H4 H5 BLOCKQUOTE SUMMARY'.split(
    ' ',
  ),
);
/** Of a page, but of no use in a text: links that step over figures and back, the signs that a column’s own Markdown is made of. */
const LEFT_OUT = /(?:^|\s)(?:skip|back|sign|front-matter|repeated-title|legend|shape)(?:\s|$)/;

/**
 * The blocks of a part of a page as Markdown (GitHub’s, for its tables). Drawings are left out: what they show stands beside them in words.
 * Every text is escaped, and the only markup of HTML in the result are the anchors that its own links lead to.
 */
export function markdownOf(element: PageElement): string[] {
  const blocks: string[] = [];
  let run = '';
  const endRun = () => {
    const text = run.replace(/ +/g, ' ').trim();
    if (text !== '') blocks.push(escapeLineStart(text));
    run = '';
  };
  for (const child of element.childNodes) {
    if (isElement(child) && BLOCKS.has(child.nodeName.toUpperCase())) {
      endRun();
      blocks.push(...blockOf(child));
    } else run += inline(child);
  }
  endRun();
  return blocks;
}

function blockOf(element: PageElement): string[] {
  const name = element.nodeName.toUpperCase();
  if (LEFT_OUT.test(element.className)) return [];
  if (/^H[1-5]$/.test(name)) return [`${'#'.repeat(Number(name[1]))} ${anchor(element)}${inlines(element)}`];
  if (name === 'SUMMARY') return [`${anchor(element)}**${inlines(element).replaceAll('**', '')}**`];
  if (name === 'TABLE') return anchored(element, tableOf(element));
  if (name === 'UL' || name === 'OL') return anchored(element, listOf(element, name === 'OL'));
  if (name === 'DL') return [termsOf(element)];
  if (name === 'FIGURE') return [...element.querySelectorAll('figcaption')].map((one) => `*${inlines(one)}*`);
  const lines = /(?:^|\s)lines(?:\s|$)/.test(element.className);
  const inner = lines ? [brokenLines(element)] : markdownOf(element);
  const quoted =
    name === 'BLOCKQUOTE' || /column-text/.test(element.className)
      ? [asQuotation(inner.join('\n\n'))]
      : inner;
  return anchored(element, ...quoted);
}

function anchored(element: PageElement, ...blocks: readonly string[]): string[] {
  const own = anchor(element);
  return own === '' ? [...blocks] : [own, ...blocks];
}

function brokenLines(element: PageElement): string {
  return (element.textContent ?? '')
    .trim()
    .split(/\r\n|\n|\r/)
    .map((line) => escapeLineStart(escapeMarkdown(line)))
    .join('\\\n');
}

function asQuotation(block: string): string {
  return block.replace(/^/gm, '> ').replace(/^> $/gm, '>');
}

function listOf(list: PageElement, ordered: boolean): string {
  const items = [...list.childNodes].filter(
    (node): node is PageElement => isElement(node) && node.nodeName.toUpperCase() === 'LI',
  );
  return items
    .map((item, i) => {
      const sign = ordered ? `${item.getAttribute('value') ?? i + 1}. ` : '- ';
      const blocks = markdownOf(item);
      const text = `${anchor(item)}${blocks.join(/entry/.test(item.className) ? '\\\n' : '\n\n')}`;
      return sign + text.replace(/\n(?!$)/g, `\n${' '.repeat(sign.length)}`);
    })
    .join('\n');
}

function termsOf(list: PageElement): string {
  const terms = [...list.querySelectorAll('dt')];
  const meanings = [...list.querySelectorAll('dd')];
  return terms.map((term, i) => `- **${inlines(term)}**: ${inlines(meanings[i]!)}`).join('\n');
}

function tableOf(table: PageElement): string {
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll('th, td')].flatMap((cell, i) => [
      `${i === 0 ? anchor(row) : ''}${inlines(cell)}`,
      ...Array<string>(Number(cell.getAttribute('colspan') ?? 1) - 1).fill(''),
    ]),
  );
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

function inlines(element: PageElement): string {
  return [...element.childNodes].map(inline).join('').replace(/ +/g, ' ').trim();
}

function inline(node: PageNode): string {
  if (node.nodeType === 3) return escapeMarkdown(node.textContent ?? '');
  if (!isElement(node)) return '';
  const name = node.nodeName.toUpperCase();
  if (name === 'SVG' || LEFT_OUT.test(node.className)) return '';
  if (name === 'BR') return ' ';
  const badge = name === 'A' ? node.getAttribute('data-name') : null;
  const text = badge === null ? inlines(node) : escapeMarkdown(badge);
  const spaced = (inner: string) =>
    `${/^\s/.test(node.textContent ?? '') ? ' ' : ''}${inner}${/\s$/.test(node.textContent ?? '') ? ' ' : ''}`;
  if (text === '') return spaced('');
  if (name === 'STRONG') return spaced(`**${text}**`);
  if (name === 'Q') return `“${text}”`;
  if (name === 'A')
    return spaced(linkOf(node.getAttribute('href') ?? '', badge === null ? text : ` [${text}]`));
  return spaced(`${anchor(node)}${text}`);
}

function linkOf(href: string, text: string): string {
  if (text.startsWith(' [')) return ` [${text.slice(2, -1)}](${href})`;
  if (href.startsWith('#')) return `[${text}](${href})`;
  return /^https?:/.test(href)
    ? `[${text}](<${href.replace(/[<>\s\\]/g, (sign) => encodeURIComponent(sign))}>)`
    : text;
}

/** Anchors of a report hold letters, digits, `-`, `_` and `.` only. */
function anchor({ id }: PageElement): string {
  return /^[\w.-]+$/.test(id) ? `<a id="${id}"></a>` : '';
}

function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}
