import { markup, type Markup, markupText } from '../markup.ts';
import { colours } from '../style/colours.ts';
import { FILE_SIZE } from './plot.ts';
import { wrapped } from './text-room.ts';

export { FILE_SIZE } from './plot.ts';

/** What is written above and below a figure that stands alone. */
export interface FigureWords {
  readonly title: string;
  /** Sentences below; each begins a line. */
  readonly notes: readonly string[];
}

const EDGE = 10;
const LINE = 17;

/**
 * A figure as an SVG file of its own: with title and notes, on white, its colours written out, so that programs which know no
 * style sheets draw it too.
 *
 * @param plot as `plotMarkup` gives it, drawn for `FILE_SIZE`
 * @param height of the plot
 * @example const plot = unityFigure(chart, FILE_SIZE); svgFile(plot, heightOf(plot), { title: 'Unity', notes: [] })
 */
export function svgFile(plot: Markup, height: number, { title, notes }: FigureWords): string {
  const { width } = FILE_SIZE;
  const heading = wrapped(title, (width - 2 * EDGE) / 16);
  const below = notes.flatMap((note) => wrapped(note, (width - 2 * EDGE) / 11.5));
  const top = EDGE + heading.length * (LINE + 1) + 6;
  const bottom = top + height + 8;
  const total = bottom + below.length * (LINE - 2) + EDGE;
  const lines = (texts: readonly string[], from: number, step: number) =>
    texts.map((text, i) => markup`<text x="${EDGE}" y="${from + i * step}">${text}</text>`);
  const inner = markupText(plot)
    // What a link leads to is on a page, and not in a file of its own. No text has such a sign in it.
    .replace(/<a\b[^>]*>|<\/a>/g, '')
    .replace(/^<svg/, `<svg y="${top}" width="${width}" height="${height}"`);
  const [before, after] =
    markupText(markup`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${total}" viewBox="0 0 ${width} ${total}" font-family="Inter, Segoe UI, Noto Sans, Liberation Sans, Arial, sans-serif">
<title>${title}</title>
<rect width="${width}" height="${total}" fill="var(--paper)"></rect>
<g font-size="15" font-weight="600" fill="var(--ink)">${lines(heading, EDGE + 13, LINE + 1)}</g>
PLOT
<g font-size="11.5" fill="var(--ink-soft)">${lines(below, bottom + 10, LINE - 2)}</g>
</svg>
`).split('PLOT\n') as [string, string];
  return written(`${before}${inner}\n${after}`);
}

/** Colours of the light style, by name. */
const light = new Map(
  Array.from(colours.split('@media')[0]!.matchAll(/--([\w-]+): (#\w+)/g), ([, name, colour]) => [
    name!,
    colour!,
  ]),
);

/** Only whole attributes: a quote in a text is written otherwise. */
function written(svg: string): string {
  return svg
    .replaceAll('="currentColor"', '="var(--ink)"')
    .replace(/="var\(--([\w-]+)\)"/g, (_, name: string) => `="${light.get(name) ?? '#000'}"`);
}

/** The height of a plot, as its own frame says. @example heightOf(plot) // 290 */
export function heightOf(plot: Markup): number {
  const height = /^<svg[^>]* viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(markupText(plot))?.[1];
  if (height === undefined) throw new RangeError('no plot: it has no frame');
  return Number(height);
}
