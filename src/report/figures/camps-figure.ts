import * as Plot from '@observablehq/plot';
import type { Markup } from '../markup.ts';
import { decimals } from '../words/numbers.ts';
import { type FigureSize, plotMarkup } from './plot.ts';
import { emWidth, fitted } from './text-room.ts';

/** How alike actors stand, in the order in which neighbours are most alike. */
export interface CampsChart {
  readonly label: string;
  readonly actors: readonly { readonly name: string; readonly href: string }[];
  /** Rows and columns as `actors`: -1 (opposed) to 1 (alike), null where too little is shared. */
  readonly similarity: readonly (readonly (number | null)[])[];
  /** How many actors each camp has, in the order of `actors`. */
  readonly camps: readonly number[];
}

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly alike: number | null;
  readonly title: string;
}

const ROW = 19;
/** More actors than this, and a cell has no room for a title that anybody could point at. */
const MOST_TITLES = 60;

/**
 * Who sides with whom: a square for every two members, violet where they stand alike, brown with a stroke where they are opposed, the
 * stronger the more; an outline about each camp. Where there is room, numbers say the same.
 */
export function campsFigure(chart: CampsChart, size: FigureSize): Markup {
  const { actors, similarity } = chart;
  const n = actors.length;
  const room = size.name === 'wide' ? 15 : 9.5;
  const names = actors.map(({ name }) => fitted(name, room));
  const marginLeft = Math.ceil(Math.max(...names.map(emWidth), 3) * size.fontSize) + 14;
  const width = (size.width - marginLeft - 12) / Math.max(n, 1);
  const cells = similarity.flatMap((row, y) =>
    row.map((alike, x): Cell => ({ x, y, alike, title: titleOf(chart, x, y, alike) })),
  );
  const known = cells.filter(
    (cell): cell is Cell & { alike: number } => cell.alike !== null && cell.x !== cell.y,
  );
  const fits = known.every(({ alike }) => width > (emWidth(short(alike)) + 0.5) * (size.fontSize - 1.5));
  const titled = n <= MOST_TITLES ? { title: 'title' } : {};
  return plotMarkup(size, chart.label, {
    height: n * ROW + 34,
    marginLeft,
    marginRight: 12,
    marginTop: 24,
    marginBottom: 10,
    x: { domain: [-0.5, n - 0.5], axis: null },
    y: { domain: [n - 0.5, -0.5], axis: null },
    marks: [
      Plot.rect(cells, { ...square, fill: 'var(--raised)', stroke: 'var(--paper)', strokeWidth: 1 }),
      Plot.rect(known, {
        ...square,
        fill: ({ alike }: { alike: number }) => (alike < 0 ? 'var(--line-2)' : 'var(--line)'),
        fillOpacity: ({ alike }: { alike: number }) => Number((0.08 + 0.82 * Math.abs(alike)).toFixed(3)),
        stroke: 'var(--paper)',
        strokeWidth: 1,
        ...titled,
      }),
      // A second sign besides the colour: a stroke through the squares of who are opposed.
      Plot.link(
        known.filter(({ alike }) => alike < 0 && !fits),
        {
          x1: ({ x }: Cell) => x - 0.28,
          x2: ({ x }: Cell) => x + 0.28,
          y1: 'y',
          y2: 'y',
          stroke: 'var(--paper)',
          strokeWidth: 1.4,
        },
      ),
      Plot.rect(blocksOf(chart.camps), {
        x1: 'from',
        x2: 'to',
        y1: 'from',
        y2: 'to',
        fill: 'none',
        stroke: 'var(--ink)',
        strokeWidth: 1.6,
      }),
      ...(fits
        ? [
            Plot.text(known, {
              x: 'x',
              y: 'y',
              text: ({ alike }: { alike: number }) => short(alike),
              fill: ({ alike }: { alike: number }) => (Math.abs(alike) > 0.5 ? 'var(--paper)' : 'var(--ink)'),
              fontSize: size.fontSize - 1.5,
            }),
          ]
        : []),
      Plot.text(
        cells.filter(({ alike, x, y }) => alike === null && x !== y && n <= MOST_TITLES),
        { x: 'x', y: 'y', text: () => '·', fill: 'var(--ink-soft)', title: 'title' },
      ),
      Plot.text(actors, {
        y: (_: unknown, i: number) => i,
        text: (_: unknown, i: number) => names[i]!,
        frameAnchor: 'left',
        textAnchor: 'end',
        dx: -8,
        href: 'href',
      }),
    ],
  });
}

/** A similarity as a cell has room for it. @example short(-0.333) // '−.33' */
function short(alike: number): string {
  return alike
    .toFixed(2)
    .replace(/\.?0+$/, '')
    .replace(/^(-?)0\./, '$1.')
    .replace(/^-0?$/, '0')
    .replace('-', '−');
}

const square = {
  x1: ({ x }: Cell) => x - 0.5,
  x2: ({ x }: Cell) => x + 0.5,
  y1: ({ y }: Cell) => y - 0.5,
  y2: ({ y }: Cell) => y + 0.5,
} as const;

function titleOf({ actors }: CampsChart, x: number, y: number, alike: number | null): string {
  const pair = `${actors[y]!.name} and ${actors[x]!.name}`;
  return alike === null ? `${pair}: too little is known of both` : `${pair}: ${decimals(alike)}`;
}

/** The stretch of the order that each camp takes up; of one actor none. */
function blocksOf(camps: readonly number[]): { readonly from: number; readonly to: number }[] {
  let next = 0;
  return camps
    .map((size) => {
      const from = next - 0.5;
      next += size;
      return { from, to: next - 0.5, size };
    })
    .filter(({ size }) => size > 1);
}
