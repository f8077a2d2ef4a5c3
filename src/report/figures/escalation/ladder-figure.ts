import * as Plot from '@observablehq/plot';
import { fitted } from '../text-room.ts';
import { plotMarkup } from '../plot.ts';
import { asPercent, type EscalationFigure } from './drawing.ts';

/** One rung with what leaves it by the horizon, as average numbers of times. */
export interface LadderRow {
  readonly name: string;
  readonly reached: number;
  readonly isStart: boolean;
  readonly up: number;
  readonly down: number;
  readonly settlement: number;
  readonly war: number;
}

const ROW = 54;
/** Widths of the drawing, in hundredths: the arrows between rungs, the rungs, the ends. */
const LANES = { down: 5, up: 13, rungs: 20, right: 58, settlement: 74, war: 90, half: 7 };

/** A ladder with its flows: how often one goes up and down from each rung, and how often it ends there. The thicker, the more often. */
export function ladderFigure(
  title: string,
  notes: readonly string[],
  rows: readonly LadderRow[],
): EscalationFigure {
  const most = Math.max(
    1e-9,
    ...rows.flatMap(({ up, down, settlement, war }) => [up, down, settlement, war]),
  );
  const thick = (flow: number) => 1 + 9 * (flow / most);
  const seen = (flow: number) => flow >= 0.0005;
  return {
    name: 'ladder',
    title,
    notes: [
      ...notes,
      'Box: a rung and the chance to have reached it; ▸ marks the start. Arrows: how often, on average, one goes up or down from a rung, and how often it ends there in a settlement or a war; the thicker, the more often.',
    ],
    draw: (size) => {
      const height = rows.length * ROW + 34;
      const at = new Map(rows.map((row, i) => [row, i]));
      const y = (row: LadderRow) => at.get(row)!;
      const top = rows.length - 0.25;
      const boxRoom = ((LANES.right - LANES.rungs) / 100) * (size.width / size.fontSize) - 0.8;
      const plot = plotMarkup(size, title, {
        height,
        marginLeft: 2,
        marginRight: 2,
        marginTop: 26,
        marginBottom: 4,
        x: { domain: [0, 100], axis: null },
        y: { domain: [-0.5, rows.length - 0.5], axis: null },
        marks: [
          ...[
            { name: 'settlement', x: LANES.settlement, fill: 'var(--part)' },
            { name: 'war', x: LANES.war, fill: 'var(--rule)' },
          ].flatMap(({ name, x, fill }) => [
            Plot.rect([name], {
              x1: [x - LANES.half],
              x2: [x + LANES.half],
              y1: [-0.42],
              y2: [rows.length - 0.58],
              fill,
            }),
            Plot.text([name], {
              x: [x],
              y: [top - 0.25],
              text: [name],
              dy: -12,
              fontWeight: 600,
              fill: 'var(--ink)',
            }),
          ]),
          Plot.text(['down  up'], {
            x: [LANES.down - 4],
            y: [top - 0.25],
            text: ['down  up'],
            dy: -12,
            textAnchor: 'start',
            fontWeight: 600,
          }),
          Plot.rect(rows, {
            x1: LANES.rungs,
            x2: LANES.right,
            y1: (row: LadderRow) => y(row) - 0.32,
            y2: (row: LadderRow) => y(row) + 0.32,
            fill: 'var(--raised)',
            stroke: 'var(--ink-soft)',
          }),
          Plot.rect(rows, {
            x1: LANES.rungs,
            x2: (row: LadderRow) => LANES.rungs + row.reached * (LANES.right - LANES.rungs),
            y1: (row: LadderRow) => y(row) - 0.32,
            y2: (row: LadderRow) => y(row) - 0.24,
            fill: 'var(--line)',
          }),
          Plot.text(rows, {
            x: LANES.rungs + 1,
            y: (row: LadderRow) => y(row) + 0.13,
            text: (row: LadderRow) => fitted(`${row.isStart ? '▸ ' : ''}${row.name}`, boxRoom),
            textAnchor: 'start',
            fill: 'var(--ink)',
          }),
          Plot.text(rows, {
            x: LANES.rungs + 1,
            y: (row: LadderRow) => y(row) - 0.12,
            text: (row: LadderRow) => `reached ${asPercent(row.reached)}`,
            textAnchor: 'start',
            fill: 'var(--ink-soft)',
          }),
          ...rows.flatMap((row) => {
            const level = y(row);
            const arrows = [
              {
                flow: row.up,
                x1: LANES.up,
                x2: LANES.up,
                y1: level + 0.05,
                y2: level + 0.85,
                skip: level === rows.length - 1,
              },
              {
                flow: row.down,
                x1: LANES.down,
                x2: LANES.down,
                y1: level - 0.05,
                y2: level - 0.85,
                skip: level === 0,
              },
              {
                flow: row.settlement,
                x1: LANES.right,
                x2: LANES.settlement - LANES.half,
                y1: level + 0.14,
                y2: level + 0.14,
                skip: false,
              },
              {
                flow: row.war,
                x1: LANES.right,
                x2: LANES.war - LANES.half,
                y1: level - 0.18,
                y2: level - 0.18,
                skip: false,
              },
            ];
            return arrows
              .filter(({ flow, skip }) => seen(flow) && !skip)
              .map(({ flow, ...ends }, i) =>
                Plot.arrow([ends], {
                  x1: 'x1',
                  x2: 'x2',
                  y1: 'y1',
                  y2: 'y2',
                  stroke: i === 3 || ends.x2 === LANES.war - LANES.half ? 'var(--line-2)' : 'var(--line)',
                  strokeWidth: thick(flow),
                  strokeOpacity: 0.75,
                  headLength: Math.min(8, 26 / thick(flow)),
                  insetEnd: 1,
                }),
              );
          }),
          ...(['settlement', 'war'] as const).map((end) =>
            Plot.text(
              rows.filter((row) => seen(row[end])),
              {
                x: LANES[end],
                y: (row: LadderRow) => y(row) + (end === 'war' ? -0.18 : 0.14),
                text: (row: LadderRow) => asPercent(row[end]),
                fill: 'var(--ink)',
              },
            ),
          ),
        ],
      });
      return { plot, height };
    },
  };
}
