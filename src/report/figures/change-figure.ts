import * as Plot from '@observablehq/plot';
import type { Markup } from '../markup.ts';
import { decimals, signed } from '../words/numbers.ts';
import { FILE_SIZE, type FigureSize, plotMarkup } from './plot.ts';

/** One part of the change, and the list of members that it leads to. */
export interface ChangePart {
  readonly name: string;
  readonly amount: number;
  readonly href: string;
  readonly title: string;
}

export interface ChangeChart {
  readonly label: string;
  readonly from: { readonly name: string; readonly index: number };
  readonly to: { readonly name: string; readonly index: number };
  /** They add up to `to.index - from.index`. */
  readonly parts: readonly ChangePart[];
}

interface Bar {
  readonly row: number;
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly end: number;
  readonly text: string;
  readonly href: string | null;
  readonly title: string | null;
}

const ROW = 34;

/** From the index at one date to the index at the other, part by part: each bar begins where the one above it ends. */
export function changeFigure(chart: ChangeChart, size: FigureSize): Markup {
  const bars = barsOf(chart);
  const parts = bars.filter((bar) => bar.href !== null);
  const whole = bars.filter((bar) => bar.href === null);
  const marginLeft = size.name === 'wide' ? 196 : size === FILE_SIZE ? 160 : 128;
  const low = Math.min(0, ...bars.map((bar) => bar.low));
  return plotMarkup(size, chart.label, {
    height: bars.length * ROW + 40,
    marginLeft,
    marginRight: 54,
    marginTop: 8,
    marginBottom: 30,
    x: { domain: [low, 1], label: null },
    y: { domain: [bars.length - 0.5, -0.5], axis: null },
    marks: [
      Plot.gridX({ ticks: 5, stroke: 'var(--rule)', strokeOpacity: 1 }),
      Plot.axisX({ ticks: size.name === 'wide' ? 5 : 3, tickSize: 0, tickFormat: '.1f', label: null }),
      Plot.rect(whole, { ...box, fill: 'var(--line)' }),
      Plot.rect(parts, {
        ...box,
        fill: 'var(--part)',
        stroke: 'var(--ink)',
        strokeWidth: 0.8,
        href: 'href',
        title: 'title',
      }),
      Plot.link(bars.slice(0, -1), {
        x1: 'end',
        x2: 'end',
        y1: (bar: Bar) => bar.row - 0.34,
        y2: (bar: Bar) => bar.row + 1.34,
        stroke: 'var(--ink-soft)',
        strokeDasharray: '2,2',
      }),
      Plot.text(bars, {
        y: 'row',
        text: 'name',
        frameAnchor: 'left',
        textAnchor: 'end',
        dx: -10,
        lineWidth: 18,
      }),
      ...[whole, parts].map((labelled, i) =>
        Plot.text(labelled, {
          x: 'high',
          y: 'row',
          text: 'text',
          textAnchor: 'start',
          dx: 7,
          fontWeight: i === 0 ? 600 : 400,
        }),
      ),
    ],
  });
}

const box = {
  x1: 'low',
  x2: 'high',
  y1: (bar: Bar) => bar.row - 0.34,
  y2: (bar: Bar) => bar.row + 0.34,
} as const;

function barsOf({ from, to, parts }: ChangeChart): Bar[] {
  const whole = (row: number, end: { name: string; index: number }): Bar => ({
    row,
    name: end.name,
    low: 0,
    high: end.index,
    end: end.index,
    text: decimals(end.index),
    href: null,
    title: null,
  });
  let reached = from.index;
  const steps = parts.map(({ name, amount, href, title }, i): Bar => {
    const start = reached;
    reached += amount;
    const [low, high] = start < reached ? [start, reached] : [reached, start];
    return { row: i + 1, name, low, high, end: reached, text: signed(amount), href, title };
  });
  return [whole(0, from), ...steps, whole(parts.length + 1, to)];
}
