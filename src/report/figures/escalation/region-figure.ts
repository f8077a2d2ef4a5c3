import * as Plot from '@observablehq/plot';
import { plotMarkup } from '../plot.ts';
import type { EscalationFigure } from './drawing.ts';

/** One side of the map. */
export interface RegionAxis {
  readonly name: string;
  readonly values: readonly number[];
  /** What it is in the scenario. */
  readonly value: number;
}

export interface RegionMap {
  readonly x: RegionAxis;
  readonly y: RegionAxis;
  /** By value of y, then of x. */
  readonly holds: readonly (readonly boolean[])[];
}

/** What would have to be true: where in the plane of two parameters a claim holds, with the scenario itself marked. */
export function regionFigure(title: string, notes: readonly string[], map: RegionMap): EscalationFigure {
  const { x, y, holds } = map;
  return {
    name: 'region',
    title,
    notes: [
      ...notes,
      'Filled: the claim holds. Dotted: it does not. Cross: the values of the file. Every other parameter is at its value.',
    ],
    draw: (size) => {
      const height = Math.min(380, size.width - 10);
      const [width, rise] = [stepOf(x.values), stepOf(y.values)];
      const cells = holds.flatMap((row, j) =>
        row.map((yes, i) => ({ x: x.values[i]!, y: y.values[j]!, yes, i, j })),
      );
      type Cell = (typeof cells)[number];
      const dotted = cells.filter(({ yes, i, j }) => !yes && i % 3 === 1 && j % 3 === 1);
      const plot = plotMarkup(size, title, {
        height,
        marginLeft: 56,
        marginRight: 18,
        marginTop: 28,
        marginBottom: 42,
        x: {
          domain: [x.values[0]! - width / 2, x.values.at(-1)! + width / 2],
          label: x.name,
          labelAnchor: 'right',
          labelArrow: 'none',
          labelOffset: 36,
        },
        y: {
          domain: [y.values[0]! - rise / 2, y.values.at(-1)! + rise / 2],
          label: y.name,
          labelArrow: 'none',
        },
        marks: [
          Plot.rect(runsOf(holds), {
            x1: ({ from }: Run) => x.values[from]! - width / 2,
            x2: ({ to }: Run) => x.values[to]! + width / 2,
            y1: ({ row }: Run) => y.values[row]! - rise / 2,
            y2: ({ row }: Run) => y.values[row]! + rise / 2,
            fill: 'var(--part)',
            stroke: 'var(--part)',
            strokeWidth: 0.6,
          }),
          Plot.dot(dotted, {
            x: (cell: Cell) => cell.x,
            y: (cell: Cell) => cell.y,
            r: 1,
            fill: 'var(--ink-soft)',
          }),
          Plot.link(borders(map, width, rise), {
            x1: 'x1',
            x2: 'x2',
            y1: 'y1',
            y2: 'y2',
            stroke: 'var(--line)',
            strokeWidth: 1.6,
          }),
          ...edges(x.values, width).map((at) => Plot.ruleX([at], { stroke: 'var(--ink-soft)' })),
          ...edges(y.values, rise).map((at) => Plot.ruleY([at], { stroke: 'var(--ink-soft)' })),
          Plot.axisX({ ticks: 5, tickSize: 4, label: null }),
          Plot.axisY({ ticks: 5, tickSize: 4, label: null }),
          Plot.dot([[x.value, y.value]], { symbol: 'times', r: 7, stroke: 'var(--paper)', strokeWidth: 5 }),
          Plot.dot([[x.value, y.value]], { symbol: 'times', r: 7, stroke: 'var(--ink)', strokeWidth: 2.4 }),
          Plot.text([y.name], {
            frameAnchor: 'top-left',
            text: [y.name],
            dy: -18,
            dx: -40,
            textAnchor: 'start',
            fontWeight: 600,
          }),
          Plot.text([x.name], {
            frameAnchor: 'bottom-right',
            text: [x.name],
            dy: 34,
            textAnchor: 'end',
            fontWeight: 600,
          }),
        ],
      });
      return { plot, height };
    },
  };
}

interface Run {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** Neighbouring cells of a row where the claim holds, as one: fewer things to draw, and no seams. */
function runsOf(holds: readonly (readonly boolean[])[]): Run[] {
  return holds.flatMap((cells, row) => {
    const runs: { row: number; from: number; to: number }[] = [];
    for (const [i, yes] of cells.entries()) {
      if (!yes) continue;
      const last = runs.at(-1);
      if (last !== undefined && last.to === i - 1) last.to = i;
      else runs.push({ row, from: i, to: i });
    }
    return runs;
  });
}

/** Lines between cells where the claim holds and where it does not. */
function borders({ x, y, holds }: RegionMap, width: number, rise: number) {
  const lines: { x1: number; x2: number; y1: number; y2: number }[] = [];
  for (const [j, row] of holds.entries()) {
    for (const [i, yes] of row.entries()) {
      const [left, low] = [x.values[i]! - width / 2, y.values[j]! - rise / 2];
      if (i > 0 && row[i - 1] !== yes) lines.push({ x1: left, x2: left, y1: low, y2: low + rise });
      if (j > 0 && holds[j - 1]![i] !== yes) lines.push({ x1: left, x2: left + width, y1: low, y2: low });
    }
  }
  return lines;
}

const edges = (values: readonly number[], step: number): [number, number] => [
  values[0]! - step / 2,
  values.at(-1)! + step / 2,
];

const stepOf = (values: readonly number[]): number => (values.at(-1)! - values[0]!) / (values.length - 1);
