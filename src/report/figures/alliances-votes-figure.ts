import * as Plot from '@observablehq/plot';
import type { Markup } from '../markup.ts';
import { type FigureSize, plotMarkup } from './plot.ts';
import { FILE_SIZE, type FigureWords, heightOf, svgFile } from './svg-file.ts';

/** The index of one alliance in one period. */
export interface AlliancePoint {
  readonly alliance: string;
  /** ISO date at which it is drawn. */
  readonly date: string;
  /** Null where no roll call counts: the line stops. */
  readonly index: number | null;
  readonly title: string;
  /** Whether so few roll calls count that the mean says more of them than of the period: an open dot. */
  readonly isFew: boolean;
}

export interface AlliancesVotesChart extends FigureWords {
  readonly points: readonly AlliancePoint[];
}

const ROW = 62;

/** How alike each of several alliances votes over time, one below the other on the same scale, as an SVG file. */
export function alliancesVotesFigure(chart: AlliancesVotesChart): string {
  const plot = alliancesVotesPlot(chart, FILE_SIZE);
  return svgFile(plot, heightOf(plot), chart);
}

/** The same for a page. */
export function alliancesVotesPlot({ title, points }: AlliancesVotesChart, size: FigureSize): Markup {
  const alliances = [...new Set(points.map(({ alliance }) => alliance))];
  const x = ({ date }: AlliancePoint) => new Date(date);
  const index = ({ index }: AlliancePoint) => index ?? Number.NaN;
  return plotMarkup(size, title, {
    height: alliances.length * ROW + 44,
    marginLeft: 34,
    marginRight: 18,
    marginTop: 10,
    marginBottom: 34,
    x: { type: 'utc', insetLeft: 6, insetRight: 6, label: null },
    y: { domain: [0, 1], label: null, insetTop: 18 },
    fy: { domain: alliances, axis: null, padding: 0.12 },
    marks: [
      Plot.axisY({ ticks: [0, 0.5, 1], tickSize: 0, label: null, fontSize: size.fontSize - 2 }),
      Plot.gridY([0, 0.5, 1], { stroke: 'var(--rule)', strokeOpacity: 1 }),
      Plot.axisX({ anchor: 'bottom', ticks: 5, tickSize: 4, label: null }),
      Plot.text(alliances, {
        fy: (alliance: string) => alliance,
        text: (alliance: string) => alliance,
        frameAnchor: 'top-left',
        dx: 4,
        fontWeight: 600,
        fill: 'var(--ink)',
      }),
      Plot.line(points, {
        x,
        y: index,
        fy: 'alliance',
        z: 'alliance',
        stroke: 'var(--line)',
        strokeWidth: 1.4,
      }),
      Plot.dot(
        points.filter((point) => point.index !== null),
        {
          x,
          y: index,
          fy: 'alliance',
          r: 1.8,
          fill: ({ isFew }: AlliancePoint) => (isFew ? 'var(--paper)' : 'var(--line)'),
          stroke: 'var(--line)',
          strokeWidth: 0.8,
          title: 'title',
        },
      ),
    ],
  });
}
