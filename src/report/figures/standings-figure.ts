import * as Plot from '@observablehq/plot';
import type { Interval } from '../../cohesion/agreement-interval.ts';
import { sideOf } from '../../cohesion/side.ts';
import type { Markup } from '../markup.ts';
import { type FigureSize, plotMarkup } from './plot.ts';
import { emWidth, fitted } from './text-room.ts';

/** Where one member stands on a date. */
export interface StandingRow {
  readonly actor: string;
  readonly stance: number;
  readonly interval: Interval;
  readonly href: string;
  readonly title: string;
}

export interface StandingsChart {
  readonly label: string;
  readonly rows: readonly StandingRow[];
}

const ROW = 22;

/** Where each member stands: a row a member, a mark from against to for, a line for how much is left open. */
export function standingsFigure({ label, rows }: StandingsChart, size: FigureSize): Markup {
  const names = rows.map(({ actor }) => fitted(actor, size.name === 'wide' ? 16 : 9.5));
  const at = (shift: number) => (_: unknown, i: number) => i + shift;
  return plotMarkup(size, label, {
    height: rows.length * ROW + 42,
    marginLeft: Math.ceil(Math.max(...names.map(emWidth), 3) * size.fontSize) + 16,
    marginRight: 30,
    marginTop: 8,
    marginBottom: 32,
    x: { domain: [-1, 1], label: null },
    y: { domain: [rows.length - 0.5, -0.5], axis: null },
    marks: [
      Plot.ruleY([...rows.keys()], { stroke: 'var(--rule)' }),
      Plot.ruleX([-1, 0, 1], { stroke: 'var(--ink-soft)', strokeDasharray: '2,3' }),
      Plot.axisX({
        ticks: [-1, 0, 1],
        tickSize: 4,
        tickFormat: (x: number) => ['−1 against', '0', 'for 1'][x + 1] ?? '',
        label: null,
      }),
      Plot.link(rows, {
        x1: ({ interval }: StandingRow) => interval[0],
        x2: ({ interval }: StandingRow) => interval[1],
        y1: at(0),
        y2: at(0),
        stroke: colourOf,
        strokeWidth: 3,
        strokeOpacity: 0.4,
      }),
      Plot.dot(rows, {
        x: 'stance',
        y: at(0),
        fill: colourOf,
        stroke: 'var(--paper)',
        strokeWidth: 1,
        symbol: ({ stance }: StandingRow) => (sideOf(stance) === 'ambivalent' ? 'circle' : 'triangle'),
        rotate: ({ stance }: StandingRow) => (sideOf(stance) === 'contra' ? 180 : 0),
        r: 5,
        href: 'href',
        title: 'title',
      }),
      Plot.text(rows, {
        y: at(0),
        text: (_: unknown, i: number) => names[i]!,
        frameAnchor: 'left',
        textAnchor: 'end',
        dx: -12,
      }),
    ],
  });
}

function colourOf({ stance }: { readonly stance: number }): string {
  return `var(--${sideOf(stance)})`;
}
