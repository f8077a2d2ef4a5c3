import * as Plot from '@observablehq/plot';
import type { Markup } from '../markup.ts';
import { type FigureSize, plotMarkup } from './plot.ts';
import { rowNames } from './row-names.ts';

/** Who wants what, how much weight is behind it, and what is forecast. */
export interface DecisionActorsChart {
  readonly label: string;
  readonly scale: readonly [number, number];
  /** From the lowest position to the highest. */
  readonly actors: readonly {
    readonly name: string;
    readonly position: number;
    /** Share of all weight, 0 to 1. */
    readonly weight: number;
    readonly title: string;
  }[];
  readonly outcome: number;
  readonly interval: readonly [number, number] | null;
  readonly reference: number | null;
}

const ROW = 23;
/** Area of a mark goes with its weight; the greatest has this radius. */
const RADIUS = 9;
/** What is smaller would not be seen. */
const LEAST = 2.4;

/**
 * Actors on the scale, a row each from the lowest position to the highest, the area of a mark as their weight; the outcome as a line from
 * top to bottom with its interval as a band, and what holds already as a dashed line.
 */
export function decisionActorsFigure(chart: DecisionActorsChart, size: FigureSize): Markup {
  const { actors, outcome, interval, reference, scale } = chart;
  const { names, marginLeft } = rowNames(
    actors.map(({ name }) => name),
    size,
  );
  const most = actors.reduce((most, { weight }) => Math.max(most, weight), 0) || 1;
  const rows = actors.map((actor, y) => ({
    ...actor,
    y,
    r: Math.max(LEAST, RADIUS * Math.sqrt(actor.weight / most)),
  }));
  const ends = [-0.7, actors.length - 0.3];
  const lines = [
    { at: outcome, name: 'outcome', colour: 'var(--line-2)' },
    ...(reference === null ? [] : [{ at: reference, name: 'as it is', colour: 'var(--ink-soft)' }]),
  ];
  return plotMarkup(size, chart.label, {
    height: actors.length * ROW + 78,
    marginLeft,
    marginRight: 18,
    marginTop: 40,
    marginBottom: 30,
    x: { domain: [...scale], label: null, insetLeft: RADIUS, insetRight: RADIUS },
    y: { domain: ends.toReversed(), axis: null },
    r: { type: 'identity' },
    marks: [
      ...(interval === null
        ? []
        : [Plot.rectX([interval], { x1: interval[0], x2: interval[1], fill: 'var(--part)' })]),
      Plot.ruleY(rows, { y: 'y', stroke: 'var(--rule)' }),
      Plot.axisX({ anchor: 'bottom', ticks: size.name === 'wide' ? 10 : 5, tickSize: 4, label: null }),
      Plot.ruleX([outcome], { stroke: 'var(--line-2)', strokeWidth: 2.4 }),
      Plot.ruleX(reference === null ? [] : [reference], {
        stroke: 'var(--ink-soft)',
        strokeWidth: 1.4,
        strokeDasharray: '3,3',
      }),
      ...lines.map((line, i) =>
        Plot.text([line], {
          x: 'at',
          text: () => `${line.name} ${Number(line.at.toFixed(1))}`,
          frameAnchor: 'top',
          textAnchor: anchorOf(line.at, scale),
          // One above the other, so that they never meet.
          dy: i === 0 && lines.length > 1 ? -28 : -14,
          fill: line.colour,
          fontWeight: i === 0 ? 600 : 400,
        }),
      ),
      Plot.text(names, {
        y: (_: string, i: number) => i,
        text: (name: string) => name,
        frameAnchor: 'left',
        textAnchor: 'end',
        dx: -8,
      }),
      Plot.dot(rows, {
        x: 'position',
        y: 'y',
        r: 'r',
        fill: 'var(--line)',
        fillOpacity: 0.85,
        stroke: 'var(--paper)',
        title: 'title',
      }),
    ],
  });
}

/** Near an end of the scale a label leans inward. */
export function anchorOf(at: number, [low, high]: readonly [number, number]): 'start' | 'middle' | 'end' {
  const share = (at - low) / (high - low || 1);
  return share < 0.2 ? 'start' : share > 0.8 ? 'end' : 'middle';
}
