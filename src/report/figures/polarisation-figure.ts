import * as Plot from '@observablehq/plot';
import { decimals } from '../words/numbers.ts';
import { plotMarkup } from './plot.ts';
import { FILE_SIZE, type FigureWords, svgFile } from './svg-file.ts';

/** Polarisation of the network of one stretch of time. */
export interface PolarisationPoint {
  /** Middle of the stretch, seconds since 1970-01-01T00:00Z. */
  readonly time: number;
  /** Normalised, from 0 up; null where there were too few actors. */
  readonly fitness: number | null;
  /** Whether it is proven that no other partition is better. */
  readonly exact: boolean;
}

export interface PolarisationChart extends FigureWords {
  readonly points: readonly PolarisationPoint[];
}

type Known = PolarisationPoint & { readonly fitness: number };

const HEIGHT = 270;
/** Points nearer than that, in units of the drawing, are drawn small. */
const CROWDED = 9;

/** Polarisation over time as an SVG file: a line that stops where nothing is known, a filled dot where the value is proven. */
export function polarisationFigure(chart: PolarisationChart): string {
  const { points, title, notes } = chart;
  const known = points.filter((point): point is Known => point.fitness !== null);
  const crowded = (FILE_SIZE.width - 70) / Math.max(points.length - 1, 1) < CROWDED;
  const x = ({ time }: PolarisationPoint) => new Date(time * 1000);
  const isOpen = known.some(({ exact }) => !exact);
  const plot = plotMarkup(FILE_SIZE, title, {
    height: HEIGHT,
    marginLeft: 42,
    marginRight: 18,
    marginTop: 12,
    marginBottom: 40,
    x: { type: 'utc', domain: spanOf(points), insetLeft: 8, insetRight: 8, label: null },
    y: { domain: [0, Math.max(1, ...known.map(({ fitness }) => fitness))], label: null },
    marks: [
      Plot.gridY({ ticks: 5, stroke: 'var(--rule)', strokeOpacity: 1 }),
      Plot.axisY({ ticks: 5, tickSize: 0, tickFormat: '.1f', label: null }),
      Plot.axisX({ anchor: 'bottom', ticks: 4, tickSize: 4, label: null }),
      Plot.ruleY([0], { stroke: 'var(--ink-soft)' }),
      ...runsOf(points).map((run) =>
        Plot.line(run, { x, y: 'fitness', stroke: 'var(--line)', strokeWidth: crowded ? 1.4 : 2 }),
      ),
      Plot.dot(known, {
        x,
        y: 'fitness',
        r: crowded ? 2 : 4.2,
        fill: ({ exact }: Known) => (exact ? 'var(--line)' : 'var(--paper)'),
        stroke: 'var(--line)',
        strokeWidth: crowded ? 1 : 1.6,
        title: ({ time, fitness }: Known) =>
          `${new Date(time * 1000).toISOString().slice(0, 10)}: ${decimals(fitness)}`,
      }),
    ],
  });
  const open = isOpen
    ? ['An open dot: the best that the search found; that none is better is not proved.']
    : [];
  return svgFile(plot, HEIGHT, { title, notes: [...notes, ...open] });
}

/** First and last time of all, also of those where nothing is known; of one alone a day about it. */
function spanOf(points: readonly { readonly time: number }[]): [Date, Date] {
  const times = points.map(({ time }) => time);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const room = first === last ? 43_200 : 0;
  return [new Date((first - room) * 1000), new Date((last + room) * 1000)];
}

/** Runs of points without a gap that a line can be drawn through. */
function runsOf(points: readonly PolarisationPoint[]): PolarisationPoint[][] {
  const runs: PolarisationPoint[][] = [[]];
  for (const point of points) {
    if (point.fitness === null) runs.push([]);
    else runs.at(-1)!.push(point);
  }
  return runs.filter((run) => run.length > 1);
}
