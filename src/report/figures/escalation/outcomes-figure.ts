import * as Plot from '@observablehq/plot';
import { fitted } from '../text-room.ts';
import { plotMarkup } from '../plot.ts';
import { asPercent, type EscalationFigure } from './drawing.ts';

export interface OutcomeBar {
  readonly name: string;
  readonly chance: number;
  /** Over the draws; null without any. */
  readonly band: { readonly median: number; readonly low: number; readonly high: number } | null;
}

const ROW = 58;

/** The chances of the ends by the horizon as bars, each with its band over the draws. */
export function outcomesFigure(
  title: string,
  notes: readonly string[],
  bars: readonly OutcomeBar[],
): EscalationFigure {
  const banded = bars.filter((bar) => bar.band !== null);
  const key =
    banded.length === 0
      ? []
      : ['Bar: at the values of the file. Line with ends: 80% of the draws; dot: their median.'];
  return {
    name: 'outcomes',
    title,
    notes: [...notes, ...key],
    draw: (size) => {
      const height = bars.length * ROW + 34;
      const room = size.width / size.fontSize - 2;
      const band = (bar: OutcomeBar) => bar.band!;
      const rows = new Map(bars.map((bar, i) => [bar, i]));
      const y = (bar: OutcomeBar) => rows.get(bar)!;
      const plot = plotMarkup(size, title, {
        height,
        marginLeft: 20,
        marginRight: 46,
        marginTop: 4,
        marginBottom: 28,
        x: { domain: [0, 1], label: null },
        y: { domain: [-0.5, bars.length - 0.5], axis: null, reverse: true },
        marks: [
          Plot.gridX({ ticks: 5, stroke: 'var(--rule)', strokeOpacity: 1 }),
          Plot.axisX({ ticks: 5, tickSize: 0, tickFormat: '.0%', label: null }),
          Plot.rect(bars, {
            x1: 0,
            x2: 'chance',
            y1: (bar: OutcomeBar) => y(bar) - 0.06,
            y2: (bar: OutcomeBar) => y(bar) + 0.38,
            fill: 'var(--part)',
            stroke: 'var(--line)',
          }),
          Plot.text(bars, {
            x: 0,
            y: (bar: OutcomeBar) => y(bar) - 0.27,
            text: (bar: OutcomeBar) => fitted(`${bar.name}: ${asPercent(bar.chance)}${wordsOf(bar)}`, room),
            textAnchor: 'start',
            fill: 'var(--ink)',
          }),
          Plot.link(banded, {
            x1: (bar: OutcomeBar) => band(bar).low,
            x2: (bar: OutcomeBar) => band(bar).high,
            y1: (bar: OutcomeBar) => y(bar) + 0.16,
            y2: (bar: OutcomeBar) => y(bar) + 0.16,
            stroke: 'var(--ink)',
            strokeWidth: 1.6,
          }),
          ...[0, 1].map((side) =>
            Plot.link(banded, {
              x1: (bar: OutcomeBar) => (side === 0 ? band(bar).low : band(bar).high),
              x2: (bar: OutcomeBar) => (side === 0 ? band(bar).low : band(bar).high),
              y1: (bar: OutcomeBar) => y(bar) + 0.06,
              y2: (bar: OutcomeBar) => y(bar) + 0.26,
              stroke: 'var(--ink)',
              strokeWidth: 1.6,
            }),
          ),
          Plot.dot(banded, {
            x: (bar: OutcomeBar) => band(bar).median,
            y: (bar: OutcomeBar) => y(bar) + 0.16,
            r: 3.6,
            fill: 'var(--ink)',
          }),
          Plot.ruleX([0], { stroke: 'var(--ink-soft)' }),
        ],
      });
      return { plot, height };
    },
  };
}

function wordsOf({ band }: OutcomeBar): string {
  return band === null ? '' : ` (${asPercent(band.low)} to ${asPercent(band.high)})`;
}
