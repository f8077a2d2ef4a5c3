import * as Plot from '@observablehq/plot';
import type { Interval } from '../../cohesion/agreement-interval.ts';
import type { Markup } from '../markup.ts';
import { type FigureSize, plotMarkup } from './plot.ts';
import { rowNames } from './row-names.ts';
import { FILE_SIZE, type FigureWords, heightOf, svgFile } from './svg-file.ts';

/** What one outlet adds to the index. */
export interface SlantRow {
  readonly outlet: string;
  /** Index of all evidence less that without the outlet. */
  readonly effect: number;
  readonly interval: Interval | null;
  readonly title: string;
}

export interface SlantChart extends FigureWords {
  readonly rows: readonly SlantRow[];
}

const ROW = 22;
/** The axis is no shorter than that on either side: small effects must not look large. */
const LEAST = 0.1;

/** How much of the unity that is seen comes from each outlet, as an SVG file. */
export function slantFigure(chart: SlantChart): string {
  const plot = slantPlot(chart, FILE_SIZE);
  return svgFile(plot, heightOf(plot), chart);
}

/** The same for a page: a row an outlet, a mark left of 0 where the alliance looks more divided with it, a line for the interval. */
export function slantPlot({ title, rows }: SlantChart, size: FigureSize): Markup {
  const given = rows.map(({ outlet }) => outlet);
  const { names, marginLeft } = rowNames(given, size);
  const bounds = rows.flatMap(({ effect, interval }) => [effect, ...(interval ?? [])]);
  const most = bounds.reduce((largest, bound) => Math.max(largest, Math.abs(bound)), LEAST) * 1.05;
  const at = (_: unknown, i: number) => i;
  return plotMarkup(size, title, {
    height: rows.length * ROW + 66,
    marginLeft,
    marginRight: 18,
    marginTop: 28,
    marginBottom: 36,
    x: { domain: [-most, most], label: null },
    y: { domain: [rows.length - 0.5, -0.5], axis: null },
    marks: [
      Plot.ruleY([...rows.keys()], { stroke: 'var(--rule)' }),
      Plot.ruleX([0], { stroke: 'var(--ink-soft)' }),
      Plot.axisX({ ticks: 4, tickSize: 4, tickFormat: signed, label: null }),
      Plot.text(['← divided'], { frameAnchor: 'top-left', dy: -20, fill: 'var(--ink-soft)' }),
      Plot.text(['united →'], { frameAnchor: 'top-right', dy: -20, fill: 'var(--ink-soft)' }),
      Plot.link(
        rows.map(({ interval }, y) => ({ y, interval })).filter(({ interval }) => interval !== null),
        {
          x1: ({ interval }: { interval: Interval }) => interval[0],
          x2: ({ interval }: { interval: Interval }) => interval[1],
          y1: 'y',
          y2: 'y',
          stroke: 'var(--line)',
          strokeWidth: 3,
          strokeOpacity: 0.35,
        },
      ),
      Plot.dot(rows, {
        x: 'effect',
        y: at,
        r: 4.6,
        fill: 'var(--line)',
        stroke: 'var(--paper)',
        strokeWidth: 1,
        title: 'title',
      }),
      Plot.text(names, {
        y: at,
        text: (name: string) => name,
        frameAnchor: 'left',
        textAnchor: 'end',
        dx: -8,
      }),
    ],
  });
}

/** @example signed(-0.1) // '−0.1' */
function signed(value: number): string {
  const digits = String(Number(Math.abs(value).toFixed(2)));
  return value === 0 ? '0' : `${value < 0 ? '−' : '+'}${digits}`;
}
