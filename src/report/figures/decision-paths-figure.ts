import * as Plot from '@observablehq/plot';
import type { Markup } from '../markup.ts';
import { type FigureSize, plotMarkup } from './plot.ts';
import { emWidth, fitted } from './text-room.ts';

/** Where actors stand turn by turn. */
export interface DecisionPathsChart {
  readonly label: string;
  readonly scale: readonly [number, number];
  readonly paths: readonly {
    readonly name: string;
    /** Share of all weight, 0 to 1. */
    readonly weight: number;
    /** By turn, the first as it began. */
    readonly positions: readonly number[];
  }[];
  readonly outcome: number;
}

interface Point {
  readonly name: string;
  readonly turn: number;
  readonly at: number;
  readonly width: number;
}

/** Names at the end stand at least so far from each other; who moves together shares one. */
const LINE = 1.25;

/**
 * Positions from turn to turn, a line for each actor, the broader the more weight; at the end the names, those who stand together in
 * one, and the outcome as a line from left to right.
 */
export function decisionPathsFigure(
  { label, scale, paths, outcome }: DecisionPathsChart,
  size: FigureSize,
): Markup {
  const turns = Math.max(...paths.map(({ positions }) => positions.length)) - 1;
  const most = paths.reduce((most, { weight }) => Math.max(most, weight), 0) || 1;
  const points = paths.flatMap(({ name, weight, positions }) =>
    positions.map((at, turn): Point => ({ name, turn, at, width: 1 + 3 * (weight / most) })),
  );
  const height = size.name === 'wide' ? 380 : 340;
  const [top, bottom] = [24, 34];
  const room = (size.width / 3 / size.fontSize) * 0.95;
  const names = namesAtEnd(paths, scale, (height - top - bottom) / (size.fontSize * LINE), room);
  const widest = names.reduce((most, { text }) => Math.max(most, emWidth(text)), 3);
  return plotMarkup(size, label, {
    height,
    marginLeft: 40,
    marginRight: Math.ceil(widest * size.fontSize) + 16,
    marginTop: top,
    marginBottom: bottom,
    x: { domain: [0, Math.max(1, turns)], label: null, insetLeft: 4, insetRight: 4 },
    y: { domain: [...scale], label: null },
    marks: [
      Plot.gridY({ ticks: 5, stroke: 'var(--rule)', strokeOpacity: 1 }),
      Plot.axisY({ ticks: 5, tickSize: 0, label: null }),
      Plot.axisX(tickTurns(turns, size), { anchor: 'bottom', tickSize: 4, label: null, tickFormat: String }),
      Plot.text(['turn'], {
        frameAnchor: 'bottom-left',
        dy: 26,
        dx: -36,
        fill: 'var(--ink-soft)',
        textAnchor: 'start',
      }),
      Plot.ruleY([outcome], { stroke: 'var(--line-2)', strokeWidth: 2.2, strokeDasharray: '6,3' }),
      Plot.text([outcome], {
        y: outcome,
        text: () => `outcome ${Number(outcome.toFixed(1))}`,
        frameAnchor: 'left',
        textAnchor: 'start',
        dx: 6,
        dy: outcome > (scale[0] + scale[1]) / 2 ? 10 : -10,
        fill: 'var(--line-2)',
        fontWeight: 600,
        stroke: 'var(--paper)',
        strokeWidth: 4,
      }),
      Plot.line(points, {
        x: 'turn',
        y: 'at',
        z: 'name',
        stroke: 'var(--line)',
        strokeOpacity: 0.55,
        strokeWidth: 'width',
        strokeLinejoin: 'round',
      }),
      Plot.dot(
        points.filter(({ turn }) => turn === 0 || turn === turns),
        {
          x: 'turn',
          y: 'at',
          r: 2.6,
          fill: 'var(--line)',
          title: ({ name, at }: Point) => `${name}: ${Number(at.toFixed(2))}`,
        },
      ),
      Plot.text(names, {
        x: turns || 1,
        y: 'y',
        text: 'text',
        textAnchor: 'start',
        dx: 10,
      }),
    ],
  });
}

function tickTurns(turns: number, size: FigureSize): number[] {
  const every = Math.max(1, Math.ceil(turns / (size.name === 'wide' ? 12 : 6)));
  return Array.from({ length: Math.floor(turns / every) + 1 }, (_, k) => k * every);
}

/** Names beside where paths end, pushed apart so that none meet; of many who end near together as many as there is room for. */
function namesAtEnd(
  paths: DecisionPathsChart['paths'],
  [low, high]: readonly [number, number],
  lines: number,
  room: number,
): { readonly text: string; readonly y: number }[] {
  const step = (high - low) / Math.max(1, lines);
  const ends = paths
    .map(({ name, weight, positions }) => ({ name, weight, at: positions.at(-1)! }))
    .toSorted((a, b) => a.at - b.at || b.weight - a.weight);
  const groups: { names: string[]; sum: number }[] = [];
  for (const { name, at } of ends) {
    const last = groups.at(-1);
    if (last !== undefined && at - last.sum / last.names.length < step * 0.9) {
      last.names.push(name);
      last.sum += at;
    } else groups.push({ names: [name], sum: at });
  }
  const placed = groups.map(({ names, sum }) => ({
    text: fitted(names.length > 1 ? `${names[0]} +${names.length - 1}` : names[0]!, room),
    y: sum / names.length,
  }));
  for (let k = 1; k < placed.length; k++) {
    const below = placed[k - 1]!;
    if (placed[k]!.y - below.y < step) placed[k] = { ...placed[k]!, y: below.y + step };
  }
  return placed;
}
