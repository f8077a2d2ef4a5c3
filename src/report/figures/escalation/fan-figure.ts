import * as Plot from '@observablehq/plot';
import { plotMarkup } from '../plot.ts';
import { type EscalationFigure } from './drawing.ts';

export interface FanPoint {
  readonly month: number;
  readonly chance: number;
  readonly band: { readonly low: number; readonly high: number } | null;
}

/** One end, month by month. */
export interface FanLine {
  readonly name: string;
  readonly points: readonly FanPoint[];
}

/** Lines differ in colour, in dashes and in the label at their end. */
const STYLES = [
  { colour: 'var(--line)', dashes: 'none' },
  { colour: 'var(--line-2)', dashes: '7,3' },
  { colour: 'var(--ambivalent)', dashes: '2,3' },
];
const HEIGHT = 300;
/** Between labels, in shares of the axis. */
const LABEL_ROOM = 0.062;

/** The chance of each end by each month, with its band over the draws. */
export function fanFigure(
  title: string,
  notes: readonly string[],
  lines: readonly FanLine[],
): EscalationFigure {
  const banded = lines.some(({ points }) => points.some(({ band }) => band !== null));
  return {
    name: 'fan',
    title,
    notes: [...notes, ...(banded ? ['Line: at the values of the file. Shade: 80% of the draws.'] : [])],
    draw: (size) => {
      const longest = Math.max(...lines.map(({ name }) => name.length));
      const labels = spread(lines);
      const months = Math.max(...lines.flatMap(({ points }) => points.map(({ month }) => month)));
      const plot = plotMarkup(size, title, {
        height: HEIGHT,
        marginLeft: 50,
        marginRight: Math.ceil(longest * size.fontSize * 0.58) + 14,
        marginTop: 12,
        marginBottom: 40,
        x: { domain: [0, months], label: null },
        y: { domain: [0, 1], label: null },
        marks: [
          Plot.gridY({ ticks: 5, stroke: 'var(--rule)', strokeOpacity: 1 }),
          Plot.axisY({ ticks: 5, tickSize: 0, tickFormat: '.0%', label: null }),
          Plot.axisX({ ticks: 5, tickSize: 4, label: null }),
          ...lines.map(({ points }, i) =>
            Plot.areaY(
              points.filter(({ band }) => band !== null),
              {
                x: 'month',
                y1: ({ band }: FanPoint) => band!.low,
                y2: ({ band }: FanPoint) => band!.high,
                fill: STYLES[i % 3]!.colour,
                fillOpacity: 0.16,
              },
            ),
          ),
          ...lines.map(({ points }, i) =>
            Plot.line(points, {
              x: 'month',
              y: 'chance',
              stroke: STYLES[i % 3]!.colour,
              strokeWidth: 2.2,
              ...(STYLES[i % 3]!.dashes === 'none' ? {} : { strokeDasharray: STYLES[i % 3]!.dashes }),
            }),
          ),
          ...labels.map(({ name, at, i }) =>
            Plot.text([name], {
              x: [months],
              y: [at],
              text: [name],
              dx: 6,
              textAnchor: 'start',
              fill: STYLES[i % 3]!.colour,
              fontWeight: 600,
            }),
          ),
          Plot.text(['months'], { frameAnchor: 'bottom-right', text: ['months'], dy: 34, textAnchor: 'end' }),
          Plot.ruleY([0], { stroke: 'var(--ink-soft)' }),
        ],
      });
      return { plot, height: HEIGHT };
    },
  };
}

/** Labels where the lines end, moved apart where they would lie on each other. */
function spread(lines: readonly FanLine[]): { name: string; at: number; i: number }[] {
  const labels = lines
    .map(({ name, points }, i) => ({ name, at: points.at(-1)!.chance, i }))
    .toSorted((a, b) => a.at - b.at);
  for (const [i, label] of labels.entries())
    if (i > 0) label.at = Math.max(label.at, labels[i - 1]!.at + LABEL_ROOM);
  const over = Math.max(0, (labels.at(-1)?.at ?? 0) - 1);
  return labels.map((label) => ({ ...label, at: label.at - over }));
}
