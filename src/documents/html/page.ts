import { parseHTML } from 'linkedom';
import { EntenteError } from '../../error.ts';
import { type Limits, sizeInWords } from '../limits.ts';
import { nestsDeeper } from './depth.ts';

const MARKS_PER_TAG = 8;

/** As much of the DOM as is used here; the types of the browser's are not loaded outside it. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  append(...nodes: PageNode[]): void;
  prepend(...nodes: PageNode[]): void;
  remove(): void;
}

export interface Page extends PageElement {
  readonly documentElement: PageElement;
  createElement(name: string): PageElement;
}

/**
 * Parses HTML, bounded: its size and tags are counted before, and its depth before anything walks it recursively.
 * Readability takes a second where tags are nested 400 deep around little text, and grows with the square of that.
 *
 * @throws EntenteError where the page is too large, has too many tags or is nested too deeply
 */
export function parsePage(html: string, name: string, limits: Limits): Page {
  if (html.length > limits.htmlBytes)
    throw tooLarge(name, sizeInWords(html.length), `a page may have ${sizeInWords(limits.htmlBytes)}`);
  const tags = count(html, /<[a-z]/gi);
  if (tags > limits.tags)
    throw tooLarge(name, `${tags} tags`, `a page may have ${limits.tags}; save the article alone`);
  // The parser makes a node of each.
  const marks = count(html, /[<&]/g);
  if (marks > MARKS_PER_TAG * limits.tags)
    throw tooLarge(name, `${marks} marks "<" and "&"`, 'save the article as text');
  if (nestsDeeper(html, limits.depth)) throw tooDeep(name, limits);
  const page = parseHTML(whole(html)).document as Page;
  if (depthOf(page) > limits.depth) throw tooDeep(name, limits);
  return withHeadAndBody(page);
}

/** `<html>` may be left out in HTML; the parser needs one root. */
function whole(html: string): string {
  if (/<html[\s>]/i.test(html)) return html;
  return `<html><body>${html.replace(/^\s*<!doctype[^>]*>/i, '')}</body></html>`;
}

function depthOf(page: Page): number {
  let most = 0;
  let depth = 0;
  let node: PageNode | null = page.documentElement;
  while (node !== null) {
    most = Math.max(most, depth);
    if (node.firstChild !== null) {
      node = node.firstChild;
      depth += 1;
      continue;
    }
    while (node !== null && depth > 0 && node.nextSibling === null) {
      node = node.parentNode;
      depth -= 1;
    }
    node = depth > 0 ? (node?.nextSibling ?? null) : null;
  }
  return most;
}

/** `<head>` and `<body>` may be left out too; the parser does not put them in. */
function withHeadAndBody(page: Page): Page {
  const root = page.documentElement;
  if (root.querySelector('body') === null) {
    const body = page.createElement('body');
    body.append(...[...root.childNodes].filter((child) => child.nodeName !== 'HEAD'));
    root.append(body);
  }
  if (root.querySelector('head') === null) {
    const head = page.createElement('head');
    head.append(
      ...[...root.querySelectorAll('title, meta')].filter(({ parentNode }) => parentNode?.nodeName !== 'svg'),
    );
    root.prepend(head);
  }
  return page;
}

function count(html: string, mark: RegExp): number {
  let found = 0;
  for (mark.lastIndex = 0; mark.test(html);) found += 1;
  return found;
}

function tooDeep(name: string, limits: Limits): EntenteError {
  return tooLarge(name, `tags nested more than ${limits.depth} deep`, 'save the article alone');
}

function tooLarge(name: string, has: string, advice: string): EntenteError {
  return new EntenteError('input', 'too large', `${name} has ${has}`, advice);
}
