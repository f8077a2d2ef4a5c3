import * as Plot from '@observablehq/plot';
import { decimals } from '../words/numbers.ts';
import { plotMarkup } from './plot.ts';
import { FILE_SIZE, type FigureWords, svgFile } from './svg-file.ts';
import { fitted } from './text-room.ts';

/** A value and the interval about it; NaN where that is not known. */
export interface IntervalAt {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** An actor or concept on a row of its own. */
export interface ScalingRow {
  readonly name: string;
  readonly mark: 'actor' | 'concept' | 'for' | 'against';
  /** By dimension. */
  readonly at: readonly IntervalAt[];
}

export interface ScalingChart extends FigureWords {
  /** Names of the dimensions. */
  readonly dimensions: readonly string[];
  /** Under a heading each, from the least position to the greatest. Those who make the axis come first. */
  readonly groups: readonly { readonly heading: string; readonly rows: readonly ScalingRow[] }[];
}

const ROW = 36;
const SIDE = 14;
/** Room for a name above a row, in units of its letters. */
const NAME = (FILE_SIZE.width - 2 * SIDE) / FILE_SIZE.fontSize;

const colourOf = {
  actor: 'var(--line)',
  concept: 'var(--line-2)',
  for: 'var(--pro)',
  against: 'var(--contra)',
};
const symbolOf = { actor: 'circle', concept: 'diamond', for: 'triangle', against: 'triangle' } as const;

interface Placed extends IntervalAt {
  readonly name: string;
  readonly mark: ScalingRow['mark'];
  readonly y: number;
  readonly dimension: string;
  /** Where it is drawn: at the edge where its value is beyond it. */
  readonly x: number;
  readonly isBeyond: boolean;
  readonly from: number;
  readonly to: number;
  readonly title: string;
}

/**
 * Positions with their intervals as an SVG file: a row for each actor and concept, its name above the line, so that names never
 * meet marks or one another; two dimensions side by side. What lies far beyond the others is drawn at the edge, pointing outward.
 */
export function scalingFigure(chart: ScalingChart): string {
  const domain = domainOf(chart);
  const rows = chart.groups.flatMap(({ heading, rows: own }) => [heading, ...own]);
  const placed = rows.flatMap((row, y) => (typeof row === 'string' ? [] : placedOf(row, y, chart, domain)));
  const [inside, beyond] = [placed.filter((mark) => !mark.isBeyond), placed.filter((mark) => mark.isBeyond)];
  const isKnown = placed.filter(({ from, to }) => from < to);
  const [first] = chart.dimensions;
  const texts = rows.map((row, y) => ({
    y,
    dimension: first,
    text: typeof row === 'string' ? row : fitted(row.name, NAME),
    isHeading: typeof row === 'string',
  }));
  const height = rows.length * ROW + 70;
  const common = { fx: 'dimension', y: 'y' } as const;
  const plot = plotMarkup(FILE_SIZE, chart.title, {
    height,
    marginLeft: SIDE,
    marginRight: SIDE,
    marginTop: 24,
    marginBottom: 34,
    x: { domain, label: null, insetLeft: 8, insetRight: 8 },
    y: { domain: [-0.6, rows.length - 0.2], axis: null, reverse: true },
    fx: { domain: chart.dimensions, axis: null, padding: chart.dimensions.length === 1 ? 0 : 0.08 },
    marks: [
      Plot.gridX({ ticks: chart.dimensions.length === 1 ? 7 : 4, stroke: 'var(--rule)', strokeOpacity: 1 }),
      Plot.ruleX([0], { stroke: 'var(--ink-soft)' }),
      Plot.axisX({
        anchor: 'bottom',
        ticks: chart.dimensions.length === 1 ? 7 : 4,
        tickSize: 4,
        label: null,
      }),
      Plot.text(chart.dimensions, {
        fx: (name: string) => name,
        text: (name: string) => name,
        frameAnchor: 'top',
        dy: -14,
        fill: 'var(--ink-soft)',
      }),
      Plot.ruleY(isKnown, {
        ...common,
        x1: 'from',
        x2: 'to',
        dy: 7,
        stroke: ({ mark }: Placed) => colourOf[mark],
        strokeWidth: 2.2,
        strokeOpacity: 0.6,
      }),
      ...[inside, beyond].map((marks) =>
        Plot.dot(marks, {
          ...common,
          x: 'x',
          dy: 7,
          symbol: ({ mark, isBeyond }: Placed) => (isBeyond ? 'triangle' : symbolOf[mark]),
          rotate: rotationOf,
          fill: ({ mark }: Placed) => (mark === 'concept' ? 'var(--paper)' : colourOf[mark]),
          stroke: ({ mark }: Placed) => colourOf[mark],
          strokeWidth: 1.8,
          r: 4.4,
          title: 'title',
        }),
      ),
      ...[true, false].map((isHeading) =>
        Plot.text(
          texts.filter((text) => text.isHeading === isHeading),
          {
            ...common,
            text: 'text',
            frameAnchor: 'left',
            textAnchor: 'start',
            dy: isHeading ? 2 : -8,
            fill: isHeading ? 'var(--ink-soft)' : 'var(--ink)',
            fontWeight: isHeading ? 600 : 400,
            stroke: 'var(--paper)',
            strokeWidth: 4,
          },
        ),
      ),
    ],
  });
  const isCut = isKnown.some(({ low, high }) => low < domain[0] || high > domain[1]);
  const notes = [
    ...(isCut ? ['A line that ends at the edge goes on beyond it.'] : []),
    ...(beyond.length > 0 ? ['A triangle that points outward: the position lies beyond the edge.'] : []),
  ];
  return svgFile(plot, height, { title: chart.title, notes: [...chart.notes, ...notes] });
}

/** The first group with its intervals, and of the others what is not far beyond it. */
function domainOf({ groups }: ScalingChart): [number, number] {
  const rows = (groups[0]?.rows ?? []).flatMap(({ at }) => at);
  const ends = rows.flatMap(({ value, low, high }) => [value, low, high]).filter(Number.isFinite);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const room = 0.35 * (high - low || 1);
  const isNear = (value: number) => value > low - room && value < high + room;
  const others = groups
    .slice(1)
    .flatMap((group) => group.rows.flatMap(({ at }) => at))
    .flatMap((interval) => [interval.value, interval.low, interval.high].filter(isNear));
  return [Math.min(low, ...others), Math.max(high, ...others)];
}

function placedOf(
  { name, mark, at }: ScalingRow,
  y: number,
  { dimensions }: ScalingChart,
  [least, most]: [number, number],
): Placed[] {
  const within = (value: number) => Math.min(most, Math.max(least, value));
  return at
    .map((interval, d): Placed => {
      const { value, low, high } = interval;
      const isKnown = Number.isFinite(low) && Number.isFinite(high);
      const about = isKnown ? ` (${decimals(low)} to ${decimals(high)})` : '';
      return {
        ...interval,
        name,
        mark,
        y,
        dimension: dimensions[d]!,
        x: within(value),
        isBeyond: value < least || value > most,
        from: isKnown ? within(low) : value,
        to: isKnown ? within(high) : value,
        title: `${name}${mark === 'for' || mark === 'against' ? `, ${mark}` : ''}: ${decimals(value)}${about}`,
      };
    })
    .filter(({ value }) => Number.isFinite(value));
}

function rotationOf({ mark, isBeyond, value, x }: Placed): number {
  if (isBeyond) return value < x ? -90 : 90;
  return mark === 'against' ? 180 : 0;
}
