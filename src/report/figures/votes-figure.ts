import * as Plot from '@observablehq/plot';
import type { Interval } from '../../cohesion/agreement-interval.ts';
import type { Markup } from '../markup.ts';
import { decimals } from '../words/numbers.ts';
import { type FigureSize, plotMarkup } from './plot.ts';
import { FILE_SIZE, type FigureWords, svgFile } from './svg-file.ts';

/** The mean index of one period. */
export interface VotesPoint {
  /** ISO date at which it is drawn. */
  readonly date: string;
  readonly name: string;
  /** Null where no roll call counts: the line stops. */
  readonly index: number | null;
  readonly interval: Interval | null;
  readonly rollCalls: number;
}

export interface VotesChart extends FigureWords {
  readonly points: readonly VotesPoint[];
}

type Known = VotesPoint & { readonly index: number };

const HEIGHT = 270;
/** Points nearer than that, in units of the drawing, are drawn small. */
const CROWDED = 9;

/** How alike a group votes over time, as an SVG file: a line with its interval as a band, which stop where nothing is known. */
export function votesFigure(chart: VotesChart): string {
  const { title, notes, points } = chart;
  const open = points.some(isFew) ? [`An open dot: fewer than ${FEW} roll calls.`] : [];
  return svgFile(votesPlot(chart, FILE_SIZE), HEIGHT, { title, notes: [...notes, ...open] });
}

/** The same for a page. */
export function votesPlot({ points, title }: VotesChart, size: FigureSize): Markup {
  const known = points.filter((point): point is Known => point.index !== null);
  const crowded = (size.width - 70) / Math.max(points.length - 1, 1) < CROWDED;
  const runs = runsOf(points);
  return plotMarkup(size, title, {
    height: HEIGHT,
    marginLeft: 42,
    marginRight: 18,
    marginTop: 28,
    marginBottom: 36,
    x: { type: 'utc', domain: spanOf(points), insetLeft: 8, insetRight: 8, label: null },
    y: { domain: [0, 1], label: null },
    marks: [
      Plot.gridY({ ticks: 5, stroke: 'var(--rule)', strokeOpacity: 1 }),
      Plot.axisY({ ticks: 5, tickSize: 0, tickFormat: '.1f', label: null }),
      Plot.axisX({ anchor: 'bottom', ticks: 5, tickSize: 4, label: null }),
      Plot.text(['1: all on one side'], { frameAnchor: 'top-left', dy: -20, fill: 'var(--ink-soft)' }),
      Plot.ruleY([0], { stroke: 'var(--ink-soft)' }),
      ...runs.map((run) =>
        Plot.areaY(run, {
          x: dateOf,
          y1: ({ interval, index }: Known) => interval?.[0] ?? index,
          y2: ({ interval, index }: Known) => interval?.[1] ?? index,
          fill: 'var(--line)',
          fillOpacity: 0.18,
        }),
      ),
      ...runs.map((run) =>
        Plot.line(run, { x: dateOf, y: 'index', stroke: 'var(--line)', strokeWidth: crowded ? 1.4 : 2 }),
      ),
      Plot.dot(known, {
        x: dateOf,
        y: 'index',
        r: crowded ? 2 : 4.2,
        fill: (point: Known) => (isFew(point) ? 'var(--paper)' : 'var(--line)'),
        stroke: 'var(--line)',
        strokeWidth: crowded ? 1 : 1.6,
        title: ({ name, index, rollCalls }: Known) =>
          `${name}: ${decimals(index)}, ${rollCalls} ${rollCalls === 1 ? 'roll call' : 'roll calls'}`,
      }),
    ],
  });
}

/** Below so many roll calls a mean says more of them than of the period. */
const FEW = 5;

function isFew({ index, rollCalls }: VotesPoint): boolean {
  return index !== null && rollCalls < FEW;
}

function dateOf({ date }: VotesPoint): Date {
  return new Date(date);
}

/** First and last date of all; of one alone half a year on either side. */
function spanOf(points: readonly VotesPoint[]): [Date, Date] {
  const [first, last] = [new Date(points[0]!.date), new Date(points.at(-1)!.date)];
  const room = points.length === 1 ? 183 * 86_400_000 : 0;
  return [new Date(first.getTime() - room), new Date(last.getTime() + room)];
}

/** Runs of points without a gap that a line can be drawn through. */
function runsOf(points: readonly VotesPoint[]): Known[][] {
  const runs: Known[][] = [[]];
  for (const point of points) {
    if (point.index === null) runs.push([]);
    else runs.at(-1)!.push(point as Known);
  }
  return runs.filter((run) => run.length > 1);
}
