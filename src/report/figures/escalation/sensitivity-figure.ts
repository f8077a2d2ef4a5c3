import * as Plot from '@observablehq/plot';
import { fitted } from '../text-room.ts';
import { plotMarkup } from '../plot.ts';
import { type EscalationFigure, share } from './drawing.ts';

export interface SensitivityRow {
  readonly name: string;
  readonly first: number;
  readonly total: number;
  readonly totalInterval: readonly [number, number];
}

const ROW = 42;
const SHOWN = 10;

/** What an outcome depends on: of each parameter its share in the variance alone, and with all that it does together with others. */
export function sensitivityFigure(
  title: string,
  notes: readonly string[],
  rows: readonly SensitivityRow[],
): EscalationFigure {
  const shown = rows.slice(0, SHOWN);
  const isNoisy = shown.some(({ first }) => first < -0.005);
  return {
    name: 'sensitivity',
    title,
    notes: [
      ...notes,
      'Filled: the parameter alone (first order). Outline: with all it does together with others (total); line: 80% interval of that.',
      ...(isNoisy ? ['A share below 0 is chance: more draws make it smaller.'] : []),
    ],
    draw: (size) => {
      const height = shown.length * ROW + 34;
      const room = size.width / size.fontSize - 2;
      const at = new Map(shown.map((row, i) => [row, i]));
      const y = (row: SensitivityRow) => at.get(row)!;
      const most = Math.max(1, ...shown.map(({ totalInterval }) => Math.min(totalInterval[1], 1.3)));
      const plot = plotMarkup(size, title, {
        height,
        marginLeft: 20,
        marginRight: 24,
        marginTop: 4,
        marginBottom: 28,
        x: { domain: [0, most], label: null },
        y: { domain: [-0.5, Math.max(shown.length, 1) - 0.5], axis: null, reverse: true },
        marks: [
          Plot.gridX({ ticks: 5, stroke: 'var(--rule)', strokeOpacity: 1 }),
          Plot.axisX({ ticks: 5, tickSize: 0, tickFormat: '.0%', label: null }),
          Plot.rect(shown, {
            x1: 0,
            x2: (row: SensitivityRow) => Math.max(row.total, 0),
            y1: (row: SensitivityRow) => y(row) + 0.04,
            y2: (row: SensitivityRow) => y(row) + 0.34,
            fill: 'var(--paper)',
            stroke: 'var(--line)',
          }),
          Plot.rect(shown, {
            x1: 0,
            x2: (row: SensitivityRow) => Math.max(row.first, 0),
            y1: (row: SensitivityRow) => y(row) + 0.04,
            y2: (row: SensitivityRow) => y(row) + 0.34,
            fill: 'var(--line)',
          }),
          Plot.link(shown, {
            x1: (row: SensitivityRow) => Math.max(row.totalInterval[0], 0),
            x2: (row: SensitivityRow) => Math.min(row.totalInterval[1], most),
            y1: (row: SensitivityRow) => y(row) + 0.19,
            y2: (row: SensitivityRow) => y(row) + 0.19,
            stroke: 'var(--line-2)',
            strokeWidth: 2,
          }),
          Plot.text(shown, {
            y: (row: SensitivityRow) => y(row) - 0.2,
            text: (row: SensitivityRow) =>
              fitted(`${row.name}: ${share(row.first)} alone, ${share(row.total)} in all`, room),
            frameAnchor: 'left',
            textAnchor: 'start',
            fill: 'var(--ink)',
          }),
          Plot.ruleX([0], { stroke: 'var(--ink-soft)' }),
        ],
      });
      return { plot, height };
    },
  };
}
