import * as Plot from '@observablehq/plot';
import type { Markup } from '../markup.ts';
import { type FigureSize, plotMarkup } from './plot.ts';
import { rowNames } from './row-names.ts';

/** How much each member's vote counts under a rule, beside its share of the weight. */
export interface PowerChart {
  readonly label: string;
  readonly members: readonly {
    readonly name: string;
    /** Shares of all, 0 to 1. */
    readonly shapley: number;
    readonly banzhaf: number;
    readonly weight: number;
  }[];
}

const ROW = 23;

/** A bar for each member by Shapley and Shubik, a diamond by Banzhaf, and a tick for its share of the weight. */
export function powerFigure({ label, members }: PowerChart, size: FigureSize): Markup {
  const { names, marginLeft } = rowNames(
    members.map(({ name }) => name),
    size,
  );
  const rows = members.map(({ name, shapley, banzhaf, weight }, y) => ({
    y,
    shapley: 100 * shapley,
    banzhaf: 100 * banzhaf,
    weight: 100 * weight,
    title: `${name}: Shapley-Shubik ${percent(shapley)}, Banzhaf ${percent(banzhaf)}, weight ${percent(weight)}`,
  }));
  const most = Math.max(1, ...rows.flatMap(({ shapley, banzhaf, weight }) => [shapley, banzhaf, weight]));
  return plotMarkup(size, label, {
    height: members.length * ROW + 44,
    marginLeft,
    marginRight: 22,
    marginTop: 10,
    marginBottom: 30,
    x: { domain: [0, most * 1.04], label: null },
    y: { domain: [members.length - 0.4, -0.6], axis: null },
    marks: [
      Plot.gridX({ ticks: size.name === 'wide' ? 8 : 4, stroke: 'var(--rule)', strokeOpacity: 1 }),
      Plot.axisX({
        anchor: 'bottom',
        ticks: size.name === 'wide' ? 8 : 4,
        tickSize: 4,
        tickFormat: (value: number) => `${value}%`,
        label: null,
      }),
      Plot.rect(rows, {
        x1: 0,
        x2: 'shapley',
        y1: ({ y }: { y: number }) => y - 0.3,
        y2: ({ y }: { y: number }) => y + 0.3,
        fill: 'var(--line)',
        fillOpacity: 0.75,
        title: 'title',
      }),
      Plot.ruleX(rows, {
        x: 'weight',
        y1: ({ y }: { y: number }) => y - 0.42,
        y2: ({ y }: { y: number }) => y + 0.42,
        stroke: 'var(--ink)',
        strokeWidth: 2.2,
      }),
      Plot.dot(rows, {
        x: 'banzhaf',
        y: 'y',
        symbol: 'diamond',
        r: 4,
        fill: 'var(--paper)',
        stroke: 'var(--line-2)',
        strokeWidth: 1.8,
      }),
      Plot.ruleX([0], { stroke: 'var(--ink-soft)' }),
      Plot.text(names, {
        y: (_: string, i: number) => i,
        text: (name: string) => name,
        frameAnchor: 'left',
        textAnchor: 'end',
        dx: -8,
      }),
    ],
  });
}

function percent(share: number): string {
  return `${Number((100 * share).toFixed(1))}%`;
}
