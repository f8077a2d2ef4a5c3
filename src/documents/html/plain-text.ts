import type { PageNode } from './page.ts';

/** Elements that begin and end a paragraph. A cell of a table is none: its row is. */
const blocks = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'
  ).split(' '),
);
const spaced = new Set(['TD', 'TH', 'BR', 'IMG', 'OPTION']);
const silent = new Set(
  'AUDIO BUTTON CANVAS HEAD IFRAME INPUT MATH NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA VIDEO'.split(
    ' ',
  ),
);

/** The text of an element, and how much of it is no link. */
export interface PlainText {
  /** Paragraphs, divided by one empty line. */
  readonly text: string;
  /** Units of the text outside of links: a list of links is no article. */
  readonly prose: number;
}

/**
 * The text of an element as a reader sees it: each block element is a paragraph, white space inside one collapses to a
 * space, a line break too; scripts, styles and form fields say nothing. Costs O(nodes), without recursion.
 *
 * @example // <p>One<br>two</p><ul><li>three</li></ul> gives 'One two\n\nthree'
 */
export function plainText(root: PageNode): PlainText {
  const paragraphs: string[] = [];
  let pieces: string[] = [];
  let prose = 0;
  let links = 0;
  const close = () => {
    const paragraph = pieces
      .join('')
      .replace(/[\s\p{Cc}\u00ad\u200b\ufeff]+/gu, tidy)
      .trim();
    if (paragraph !== '') paragraphs.push(paragraph);
    pieces = [];
  };
  const enter = (node: PageNode) => {
    if (node.nodeType === 3) {
      const text = node.textContent ?? '';
      pieces.push(text);
      if (links === 0) prose += text.replace(/\s+/g, ' ').length;
    }
    const name = node.nodeName.toUpperCase();
    if (blocks.has(name)) close();
    else if (spaced.has(name)) pieces.push(' ');
    if (name === 'A') links += 1;
  };
  const leave = (node: PageNode) => {
    const name = node.nodeName.toUpperCase();
    if (blocks.has(name)) close();
    if (name === 'A') links -= 1;
  };
  walk(root, enter, leave);
  close();
  return { text: paragraphs.join('\n\n'), prose };
}

function tidy(gap: string): string {
  return /[\s\p{Cc}]/u.test(gap.replaceAll('\ufeff', '')) ? ' ' : '';
}

function walk(root: PageNode, enter: (node: PageNode) => void, leave: (node: PageNode) => void): void {
  let node = root;
  for (;;) {
    enter(node);
    if (node.firstChild !== null && !silent.has(node.nodeName.toUpperCase())) {
      node = node.firstChild;
      continue;
    }
    leave(node);
    while (node !== root && node.nextSibling === null) {
      node = node.parentNode!;
      leave(node);
    }
    if (node === root) return;
    node = node.nextSibling!;
  }
}
