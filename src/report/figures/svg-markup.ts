import { type Content, type Markup, markup, verbatim } from '../markup.ts';

/** The part of the DOM that is used here; the compiler is not told of browsers. */
export interface SvgNode {
  readonly nodeType: number;
  readonly localName: string;
  readonly textContent: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  readonly childNodes: Iterable<SvgNode>;
  querySelectorAll(selector: string): Iterable<SvgNode>;
  querySelector(selector: string): SvgNode | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  remove(): void;
}

/**
 * An element of a figure as markup, with every text of it escaped as all texts of a report are, and coordinates to a
 * hundredth.
 */
export function svgMarkup(element: SvgNode): Markup {
  const name = verbatim(element.localName);
  const attributes = [...element.attributes].map((attribute) => {
    const value = COORDINATES.has(attribute.name) ? rounded(attribute.value) : attribute.value;
    return markup` ${verbatim(attribute.name)}="${value}"`;
  });
  const children = [...element.childNodes].map((child): Content => {
    if (child.nodeType === TEXT) return child.textContent;
    return child.nodeType === ELEMENT && svgMarkup(child);
  });
  return markup`<${name}${attributes}>${children}</${name}>`;
}

const ELEMENT = 1;
const TEXT = 3;
const COORDINATES = new Set([
  'cx',
  'cy',
  'd',
  'height',
  'r',
  'transform',
  'width',
  'x',
  'x1',
  'x2',
  'y',
  'y1',
  'y2',
]);

function rounded(value: string): string {
  return value.replace(/-?\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2))));
}
