import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Markup } from '../markup.ts';
import { type SvgNode, svgMarkup } from './svg-markup.ts';

/** What a figure is drawn for: a page on a desk and paper, or a telephone. */
export interface FigureSize {
  readonly name: 'wide' | 'narrow';
  /** Units of the drawing; the page shows it about as wide, so text keeps its size. */
  readonly width: number;
  readonly fontSize: number;
}

/** A figure is drawn once for each of these, and the style sheet shows the one that fits. */
export const FIGURE_SIZES: readonly FigureSize[] = [
  { name: 'wide', width: 760, fontSize: 13 },
  { name: 'narrow', width: 324, fontSize: 11.5 },
];

/** A figure that stands alone is as wide as a telephone and needs no second drawing: it is as legible at 360 px as in print. */
export const FILE_SIZE: FigureSize = { name: 'narrow', width: 420, fontSize: 13 };

/**
 * Draws a plot into markup: no style of its own; every link named for those who hear
 * the page. The same options give the same bytes.
 */
export function plotMarkup(size: FigureSize, label: string, options: Plot.PlotOptions): Markup {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const svg = Plot.plot({
    width: size.width,
    ...options,
    document,
    className: 'plot',
    style: { fontSize: `${size.fontSize}px` },
  }) as unknown as SvgNode;
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const group of svg.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
  for (const link of svg.querySelectorAll('a')) nameLink(link);
  // A group and not an image, for what is inside an image cannot be reached.
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  svg.setAttribute('role', 'group');
  svg.setAttribute('aria-label', label);
  svg.setAttribute('class', `plot ${size.name}`);
  for (const attribute of ['height', 'width', 'style', 'font-family']) svg.removeAttribute(attribute);
  svg.setAttribute('font-size', String(size.fontSize));
  return svgMarkup(svg);
}

function nameLink(link: SvgNode): void {
  const title = link.querySelector('title');
  if (title !== null) link.setAttribute('aria-label', title.textContent);
}
