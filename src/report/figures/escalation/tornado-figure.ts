import * as Plot from '@observablehq/plot';
import { fitted } from '../text-room.ts';
import { plotMarkup } from '../plot.ts';
import { type EscalationFigure, shortNumber } from './drawing.ts';

export interface TornadoRow {
  readonly name: string;
  readonly range: readonly [number, number];
  readonly atLow: number;
  readonly atHigh: number;
  readonly flips: boolean;
}

const ROW = 42;
const SHOWN = 10;

/** What each parameter alone does to a chance, or to the difference of two policies: bars about the base, those that turn a ranking over marked. */
export function tornadoFigure(
  title: string,
  notes: readonly string[],
  {
    base,
    rows,
    isDifference,
  }: { readonly base: number; readonly rows: readonly TornadoRow[]; readonly isDifference: boolean },
): EscalationFigure {
  // None that turns the ranking over is left out for a longer bar.
  const first = new Set(rows.toSorted((a, b) => Number(b.flips) - Number(a.flips)).slice(0, SHOWN));
  const shown = rows.filter((row) => first.has(row));
  const left = rows.length - shown.length;
  return {
    name: 'tornado',
    title,
    notes: [
      ...notes,
      `Each bar: from the lowest value of the parameter (open end) to the highest (filled dot), the others at theirs.`,
      ...(isDifference
        ? ['Filled bars cross 0 within the range: which policy is the better one depends on that parameter.']
        : []),
      ...(left > 0
        ? [
            `${left} more ${left === 1 ? 'parameter is' : 'parameters are'} left out, which ${left === 1 ? 'does' : 'do'} less alone.`,
          ]
        : []),
    ],
    draw: (size) => {
      const height = shown.length * ROW + 34;
      const room = size.width / size.fontSize - 2;
      const ends = [
        base,
        ...(isDifference ? [0] : []),
        ...shown.flatMap(({ atLow, atHigh }) => [atLow, atHigh]),
      ];
      const [low, high] = [Math.min(...ends), Math.max(...ends)];
      const edge = Math.max((high - low) * 0.04, 1e-4);
      const at = new Map(shown.map((row, i) => [row, i]));
      const y = (row: TornadoRow) => at.get(row)!;
      const plot = plotMarkup(size, title, {
        height,
        marginLeft: 20,
        marginRight: 20,
        marginTop: 4,
        marginBottom: 28,
        x: { domain: [low - edge, high + edge], label: null },
        y: { domain: [-0.5, Math.max(shown.length, 1) - 0.5], axis: null, reverse: true },
        marks: [
          Plot.gridX({ ticks: 5, stroke: 'var(--rule)', strokeOpacity: 1 }),
          Plot.axisX({
            ticks: 5,
            tickSize: 0,
            tickFormat: (value: number) => `${shortNumber(100 * value)}${isDifference ? '' : '%'}`,
            label: null,
          }),
          Plot.rect(shown, {
            x1: 'atLow',
            x2: 'atHigh',
            y1: (row: TornadoRow) => y(row) + 0.06,
            y2: (row: TornadoRow) => y(row) + 0.32,
            fill: (row: TornadoRow) => (row.flips ? 'var(--line)' : 'var(--part)'),
            stroke: 'var(--line)',
          }),
          Plot.dot(shown, {
            x: 'atLow',
            y: (row: TornadoRow) => y(row) + 0.19,
            r: 4,
            fill: 'var(--paper)',
            stroke: 'var(--ink)',
            strokeWidth: 1.5,
          }),
          Plot.dot(shown, { x: 'atHigh', y: (row: TornadoRow) => y(row) + 0.19, r: 4, fill: 'var(--ink)' }),
          Plot.ruleX([base], { stroke: 'var(--ink-soft)', strokeDasharray: '3,3' }),
          ...(isDifference ? [Plot.ruleX([0], { stroke: 'var(--ink)', strokeWidth: 1.4 })] : []),
          Plot.text(shown, {
            y: (row: TornadoRow) => y(row) - 0.2,
            text: (row: TornadoRow) =>
              fitted(
                `${row.flips ? '⇄ ' : ''}${row.name} ${shortNumber(row.range[0])} to ${shortNumber(row.range[1])}`,
                room,
              ),
            frameAnchor: 'left',
            textAnchor: 'start',
            fill: 'var(--ink)',
            stroke: 'var(--paper)',
            strokeWidth: 3,
          }),
        ],
      });
      return { plot, height };
    },
  };
}
