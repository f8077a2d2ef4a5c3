import * as Plot from '@observablehq/plot';
import type { Interval } from '../../cohesion/agreement-interval.ts';
import type { Markup } from '../markup.ts';
import { FILE_SIZE, type FigureSize, plotMarkup } from './plot.ts';

/** An index with its interval and the members behind it. */
export interface UnityPoint {
  /** ISO date at which it is drawn. */
  readonly date: string;
  readonly index: number;
  readonly interval: Interval;
  readonly known: number;
  readonly href: string;
  readonly title: string;
}

export interface UnityChart {
  readonly label: string;
  /** By last known positions: the line and its band. A null is a period in which nobody is known. */
  readonly carried: readonly (UnityPoint | null)[];
  /** By what was said in the period only: open diamonds with bars. */
  readonly current: readonly (UnityPoint | null)[];
  /** One for each period: its last day and its short name. */
  readonly periods: readonly { readonly date: string; readonly name: string }[];
}

/** Labels of periods stand clear of one another; points nearer than that are drawn small. Units of the drawing. */
const LABEL = 56;
const CROWDED = 14;

/** Unity from period to period, by last known positions and by what was said in each period, and how many are behind. */
export function unityFigure(chart: UnityChart, size: FigureSize): Markup {
  const marginLeft = size.name === 'wide' ? 62 : 50;
  const room = (size.width - marginLeft - 40) / Math.max(chart.periods.length - 1, 1);
  const every = Math.max(1, Math.ceil(LABEL / room));
  const crowded = room < CROWDED;
  const shift = crowded ? 0 : 5;
  const shown = <T>(list: readonly T[]) => list.filter((_, i) => (list.length - 1 - i) % every === 0);
  const carried = chart.carried.filter((point) => point !== null);
  // Whoever speaks alone agrees with everybody: a mark at 1 would say what nobody measured.
  const current = chart.current.filter((point) => point !== null && point.known > 1);
  const inset = size.name === 'wide' || size === FILE_SIZE ? 26 : 16;
  return plotMarkup(size, chart.label, {
    height: size.name === 'wide' ? 330 : 290,
    marginLeft,
    marginRight: 12,
    marginTop: 28,
    marginBottom: 76,
    x: { type: 'utc', inset, axis: null },
    y: { domain: [0, 1], label: null },
    marks: [
      Plot.gridY({ ticks: 5, stroke: 'var(--rule)', strokeOpacity: 1 }),
      Plot.axisY({ ticks: 5, tickSize: 0, tickFormat: '.1f', label: null }),
      Plot.text(['1: all on one side'], { frameAnchor: 'top-left', dy: -20, fill: 'var(--ink-soft)' }),
      Plot.ruleY([0], { stroke: 'var(--ink-soft)' }),
      ...bands(chart).map((band) =>
        Plot.areaY(band, {
          x: dateOf,
          y1: (point: UnityPoint) => point.interval[0],
          y2: (point: UnityPoint) => point.interval[1],
          fill: 'var(--line)',
          fillOpacity: 0.16,
        }),
      ),
      Plot.ruleX(crowded ? carried.filter(isAlone(chart)) : carried, bar('var(--line)', 0)),
      Plot.ruleX(current, bar('var(--line-2)', shift)),
      ...bands(chart).map((band) =>
        Plot.line(band, { x: dateOf, y: 'index', stroke: 'var(--line)', strokeWidth: crowded ? 1.4 : 2.2 }),
      ),
      Plot.dot(current, {
        x: dateOf,
        y: 'index',
        dx: shift,
        symbol: 'diamond',
        r: crowded ? 2 : 4.6,
        fill: 'var(--paper)',
        stroke: 'var(--line-2)',
        strokeWidth: crowded ? 1.2 : 1.8,
        href: 'href',
        title: 'title',
      }),
      Plot.dot(carried, {
        x: dateOf,
        y: 'index',
        r: crowded ? 2 : 4.8,
        fill: 'var(--line)',
        stroke: 'var(--paper)',
        strokeWidth: crowded ? 0 : 1,
        href: 'href',
        title: 'title',
      }),
      Plot.text(shown(chart.periods), below('name', 16, 'var(--ink)')),
      Plot.text(shown(knownIn(chart, chart.carried)), below('known', 44, 'var(--line)')),
      Plot.text(shown(knownIn(chart, chart.current)), below('known', 62, 'var(--line-2)')),
      Plot.text(['known'], rowLabel(44, 'var(--line)', marginLeft)),
      Plot.text(['spoke'], rowLabel(62, 'var(--line-2)', marginLeft)),
    ],
  });
}

/** Runs of periods without a gap. */
function bands(chart: UnityChart): UnityPoint[][] {
  const runs: UnityPoint[][] = [[]];
  for (const point of chart.carried) {
    if (point === null) runs.push([]);
    else runs.at(-1)!.push(point);
  }
  return runs.filter((run) => run.length > 1);
}

/** Whether a point has no neighbours that a band could be drawn with. */
function isAlone(chart: UnityChart): (point: UnityPoint) => boolean {
  const inBand = new Set(bands(chart).flat());
  return (point) => !inBand.has(point);
}

function knownIn(chart: UnityChart, points: readonly (UnityPoint | null)[]) {
  return chart.periods.map(({ date }, i) => ({ date, known: String(points[i]?.known ?? 0) }));
}

function bar(stroke: string, dx: number) {
  return {
    x: dateOf,
    y1: (point: UnityPoint) => point.interval[0],
    y2: (point: UnityPoint) => point.interval[1],
    stroke,
    dx,
    strokeOpacity: 0.7,
  };
}

function below(text: string, dy: number, fill: string) {
  return { x: dateOf, text, frameAnchor: 'bottom', dy, fill, lineAnchor: 'middle' } as const;
}

function rowLabel(dy: number, fill: string, marginLeft: number) {
  return {
    frameAnchor: 'bottom-left',
    textAnchor: 'start',
    dx: 2 - marginLeft,
    dy,
    fill,
    lineAnchor: 'middle',
    text: (name: string) => name,
  } as const;
}

function dateOf({ date }: { readonly date: string }): Date {
  return new Date(date);
}
