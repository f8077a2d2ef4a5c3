import * as Plot from '@observablehq/plot';
import type { Markup } from '../markup.ts';
import { anchorOf } from './decision-actors-figure.ts';
import { type FigureSize, plotMarkup } from './plot.ts';
import { rowNames } from './row-names.ts';
import { fitted } from './text-room.ts';

/** How much the outcome depends on each input. */
export interface TornadoChart {
  readonly label: string;
  /** The outcome with all inputs at their likeliest. */
  readonly outcome: number;
  /** The input with the greatest swing first: outcomes with it alone at its low and at its high end. */
  readonly inputs: readonly {
    readonly name: string;
    readonly atLow: number;
    readonly atHigh: number;
    readonly title: string;
  }[];
}

const ROW = 25;
/** Where names stand above their bars: on a telephone, where there is no room beside them. */
const TALL_ROW = 38;
const EDGE = 12;

/** A bar for each input from the outcome at its low end to that at its high end: paler towards the low, darker towards the high. */
export function tornadoFigure({ label, outcome, inputs }: TornadoChart, size: FigureSize): Markup {
  const isWide = size.name === 'wide';
  const given = inputs.map(({ name }) => name);
  const { names, marginLeft } = isWide
    ? rowNames(given, size)
    : {
        names: given.map((name) => fitted(name, (size.width - 2 * EDGE) / size.fontSize)),
        marginLeft: EDGE,
      };
  const bar = isWide ? [-0.32, 0.32] : [-0.05, 0.4];
  const values = [outcome, ...inputs.flatMap(({ atLow, atHigh }) => [atLow, atHigh])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const edge = 0.06 * (high - low || 1);
  const domain: [number, number] = [low - edge, high + edge];
  const rows = inputs.flatMap(({ atLow, atHigh, title }, y) => [
    { y, from: outcome, to: atLow, end: 'low', title },
    { y, from: outcome, to: atHigh, end: 'high', title },
  ]);
  return plotMarkup(size, label, {
    height: inputs.length * (isWide ? ROW : TALL_ROW) + 70,
    marginLeft,
    marginRight: 18,
    marginTop: 34,
    marginBottom: 30,
    x: { domain, label: null },
    y: { domain: [inputs.length - 0.4, -0.6], axis: null },
    marks: [
      Plot.gridX({ ticks: isWide ? 8 : 4, stroke: 'var(--rule)', strokeOpacity: 1 }),
      Plot.axisX({ anchor: 'bottom', ticks: isWide ? 8 : 4, tickSize: 4, label: null }),
      Plot.rect(rows, {
        x1: 'from',
        x2: 'to',
        y1: ({ y }: { y: number }) => y + bar[0]!,
        y2: ({ y }: { y: number }) => y + bar[1]!,
        fill: ({ end }: { end: string }) => (end === 'low' ? 'var(--part)' : 'var(--line)'),
        stroke: 'var(--line)',
        title: 'title',
      }),
      Plot.ruleX([outcome], { stroke: 'var(--line-2)', strokeWidth: 2.2 }),
      Plot.text([outcome], {
        x: outcome,
        text: () => `outcome ${Number(outcome.toFixed(1))}`,
        frameAnchor: 'top',
        textAnchor: anchorOf(outcome, domain),
        dy: -14,
        fill: 'var(--line-2)',
        fontWeight: 600,
      }),
      Plot.text(names, {
        y: (_: string, i: number) => (isWide ? i : i - 0.26),
        text: (name: string) => name,
        frameAnchor: 'left',
        textAnchor: isWide ? 'end' : 'start',
        dx: isWide ? -8 : 0,
        ...(isWide ? {} : { stroke: 'var(--paper)', strokeWidth: 4, fill: 'var(--ink)' }),
      }),
    ],
  });
}
