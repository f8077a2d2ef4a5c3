import * as Plot from '@observablehq/plot';
import type { Markup } from '../markup.ts';
import { anchorOf } from './decision-actors-figure.ts';
import { type FigureSize, plotMarkup } from './plot.ts';

/** How likely each outcome is. */
export interface OutcomeDistributionChart {
  readonly label: string;
  readonly scale: readonly [number, number];
  /** Outcomes and their chances, in any order; the chances add up to 1. */
  readonly outcomes: readonly { readonly at: number; readonly chance: number }[];
  /** The point forecast. */
  readonly outcome: number;
  readonly interval: readonly [number, number] | null;
}

const BINS = 20;

/** The chance of the outcome to lie in each twentieth of the scale, with the forecast as a line and its interval as a band. */
export function outcomeDistributionFigure(chart: OutcomeDistributionChart, size: FigureSize): Markup {
  const { scale, outcome, interval } = chart;
  const [low, high] = scale;
  const width = (high - low) / BINS;
  const chances = Array.from({ length: BINS }, () => 0);
  for (const { at, chance } of chart.outcomes)
    chances[Math.max(0, Math.min(BINS - 1, Math.floor((at - low) / width)))]! += chance;
  const bars = chances.map((chance, k) => ({
    from: low + k * width,
    to: low + (k + 1) * width,
    chance: 100 * chance,
    title: `${short(low + k * width)} to ${short(low + (k + 1) * width)}: ${short(100 * chance)}%`,
  }));
  return plotMarkup(size, chart.label, {
    height: size.name === 'wide' ? 260 : 230,
    marginLeft: 44,
    marginRight: 18,
    marginTop: 40,
    marginBottom: 30,
    x: { domain: [...scale], label: null },
    y: { domain: [0, Math.max(...bars.map(({ chance }) => chance), 1) * 1.04], label: null },
    marks: [
      ...(interval === null
        ? []
        : [Plot.rectX([interval], { x1: interval[0], x2: interval[1], fill: 'var(--part)' })]),
      Plot.gridY({ ticks: 4, stroke: 'var(--rule)', strokeOpacity: 1 }),
      Plot.axisY({ ticks: 4, tickSize: 0, tickFormat: (value: number) => `${value}%`, label: null }),
      Plot.axisX({ anchor: 'bottom', ticks: size.name === 'wide' ? 10 : 5, tickSize: 4, label: null }),
      Plot.rectY(bars, {
        x1: 'from',
        x2: 'to',
        y: 'chance',
        insetLeft: 1,
        insetRight: 1,
        fill: 'var(--line)',
        title: 'title',
      }),
      Plot.ruleY([0], { stroke: 'var(--ink-soft)' }),
      Plot.ruleX([outcome], { stroke: 'var(--line-2)', strokeWidth: 2.4 }),
      Plot.text([outcome], {
        x: outcome,
        text: () => `outcome ${short(outcome)}`,
        frameAnchor: 'top',
        textAnchor: anchorOf(outcome, scale),
        dy: -14,
        fill: 'var(--line-2)',
        fontWeight: 600,
      }),
    ],
  });
}

function short(value: number): string {
  return String(Number(value.toFixed(1)));
}
