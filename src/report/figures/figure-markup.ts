import { type Content, markup, type Markup } from '../markup.ts';
import { FIGURE_SIZES, type FigureSize } from './plot.ts';

/**
 * A figure with its caption: drawn for a desk and for a telephone, of which the style sheet shows one. A link lets those
 * who go by keyboard step over its marks to `after`, the anchor of what says the same in words.
 */
export function figureMarkup(
  draw: (size: FigureSize) => Markup,
  { caption, legend, after }: { readonly caption: Content; readonly legend: Content; readonly after: string },
): Markup {
  return markup`<figure>
    <a class="skip" href="#${after}">Step over the figure to its numbers</a>
    ${legend} ${FIGURE_SIZES.map(draw)}
    <figcaption>${caption}</figcaption>
  </figure>`;
}
