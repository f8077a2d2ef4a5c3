import * as Plot from '@observablehq/plot';
import { sideOf } from '../../cohesion/side.ts';
import type { Markup } from '../markup.ts';
import { shortDate } from '../words/dates.ts';
import { FILE_SIZE, type FigureSize, plotMarkup } from './plot.ts';
import { rowNames } from './row-names.ts';

/** One statement on the row of its member. */
export interface PositionMark {
  /** ISO date. */
  readonly date: string;
  readonly stance: number;
  readonly href: string;
  readonly title: string;
}

/** A time for which a position is carried on: from the day it was stated to the day it is replaced or too old. */
export interface CarriedLine {
  readonly from: string;
  readonly to: string;
  readonly stance: number;
}

export interface PositionRow {
  readonly actor: string;
  readonly marks: readonly PositionMark[];
  readonly lines: readonly CarriedLine[];
}

export interface PositionsChart {
  readonly label: string;
  readonly rows: readonly PositionRow[];
  /** First and last day of the axis. */
  readonly from: string;
  readonly to: string;
  /** Days to point out with a line from top to bottom: the two that are compared. */
  readonly references: readonly string[];
}

const ROW = 23;

/** Where each member stood, and since when: a row a member, a mark a statement, a line for as long as it is carried. */
export function positionsFigure(chart: PositionsChart, size: FigureSize): Markup {
  const { rows } = chart;
  const { names, marginLeft } = rowNames(
    rows.map(({ actor }) => actor),
    size,
  );
  // On a page the year beneath a month has room below the figure.
  const below = size === FILE_SIZE ? 44 : 28;
  const marks = rows.flatMap((row, y) => spread(row.marks).map((mark) => ({ ...mark, y: y + mark.shift })));
  const lines = rows.flatMap((row, y) => row.lines.map((line) => ({ ...line, y })));
  return plotMarkup(size, chart.label, {
    height: rows.length * ROW + 26 + below,
    marginLeft,
    marginRight: size === FILE_SIZE ? 30 : 24,
    marginTop: 26,
    marginBottom: below,
    x: { type: 'utc', domain: [new Date(chart.from), new Date(chart.to)], insetLeft: 9, label: null },
    y: { domain: [rows.length - 0.5, -0.5], axis: null },
    marks: [
      Plot.ruleY([...rows.keys()], { stroke: 'var(--rule)' }),
      Plot.axisX({ anchor: 'bottom', ticks: size.name === 'wide' ? 8 : 4, tickSize: 4, label: null }),
      Plot.ruleX(chart.references.map(asDate), { stroke: 'var(--ink-soft)', strokeDasharray: '2,3' }),
      Plot.text(chart.references, {
        x: asDate,
        text: (date: string) => shortDate(date).replace(/ \d+$/, ''),
        frameAnchor: 'top',
        dy: -12,
        fill: 'var(--ink-soft)',
      }),
      Plot.text(names, {
        y: (_: string, i: number) => i,
        text: (name: string) => name,
        frameAnchor: 'left',
        textAnchor: 'end',
        dx: -10,
      }),
      Plot.link(lines, {
        x1: (line: CarriedLine) => asDate(line.from),
        x2: (line: CarriedLine) => asDate(line.to),
        y1: 'y',
        y2: 'y',
        stroke: colourOf,
        strokeWidth: 2.5,
        strokeOpacity: 0.5,
      }),
      // In order of time and not of side: where marks overlap, no side lies above the others.
      Plot.dot(marks, {
        x: (mark: PositionMark) => asDate(mark.date),
        y: 'y',
        fill: colourOf,
        stroke: 'var(--paper)',
        strokeWidth: 1,
        symbol: ({ stance }: PositionMark) => (sideOf(stance) === 'ambivalent' ? 'circle' : 'triangle'),
        rotate: ({ stance }: PositionMark) => (sideOf(stance) === 'contra' ? 180 : 0),
        r: 4.6,
        href: 'href',
        title: 'title',
      }),
    ],
  });
}

/** Statements of one day would hide one another: they stand above each other within the row. */
function spread(marks: readonly PositionMark[]) {
  const onDay = Map.groupBy(marks, (mark) => mark.date);
  return [...onDay.values()].flatMap((same) =>
    same.map((mark, i) => ({
      ...mark,
      shift: (i - (same.length - 1) / 2) * Math.min(0.4, 0.8 / same.length),
    })),
  );
}

function colourOf({ stance }: { readonly stance: number }): string {
  return `var(--${sideOf(stance)})`;
}

function asDate(date: string): Date {
  return new Date(date);
}
