import type { Statement } from '../coding/statement.ts';
import type { Unity } from '../cohesion/unity.ts';
import { EntenteError } from '../error.ts';
import { changeFigure } from './figures/change-figure.ts';
import { positionsFigure } from './figures/positions-figure.ts';
import { FILE_SIZE, heightOf, svgFile } from './figures/svg-file.ts';
import { unityFigure } from './figures/unity-figure.ts';
import { positionsChart } from './positions-chart.ts';
import { changeChart } from './sections/change.ts';
import { unityChart } from './unity-chart.ts';
import { monthInWords } from './words/periods.ts';
import { sidesInWords } from './words/sides-in-words.ts';

/** A figure of unity as a file of its own. */
export interface UnityFigureFile {
  readonly alliance: string;
  readonly unity: Unity;
  readonly statements: readonly Statement[];
  readonly carry: number;
  /** The ribbon over time, why the index changed, or the positions of members over time. */
  readonly which: 'unity' | 'change' | 'positions';
}

/**
 * Unity over time, its change by parts, or the positions behind it, as an SVG file.
 *
 * @throws EntenteError where nothing is known that could be drawn, and for positions on several issues, which have no one figure
 * @example unitySvg({ alliance: 'NATO', unity, statements, carry: 90, which: 'unity' })
 */
export function unitySvg({ alliance, unity, statements, carry, which }: UnityFigureFile): string {
  const { change, series } = unity;
  const on = unity.issue ?? 'all issues';
  const { from, to } = change;
  if (which === 'change') {
    const chart = changeChart('change', change);
    if (chart === null) throw nothing(`${alliance} on ${on}`, 'nobody is known at one of the two dates');
    const plot = changeFigure(chart, FILE_SIZE);
    return svgFile(plot, heightOf(plot), {
      title: `Why the unity of ${alliance} on ${on} changed`,
      notes: [
        'Agreement index by last known positions: 1 all on one side, 0 split evenly over three. Each bar begins where the one above it ends.',
        `Known: ${from.known} of ${from.members} members in ${monthInWords(from.date)}, ${to.known} of ${to.members} in ${monthInWords(to.date)}.`,
      ],
    });
  }
  if (which === 'positions') {
    if (unity.issue === null)
      throw new EntenteError(
        'usage',
        'several issues in one figure',
        '--figure positions',
        'name one with --issue',
      );
    const chart = positionsChart({ statements, carry }, unity.issue, unity);
    if (chart.rows.length === 0) throw nothing(`${alliance} on ${on}`, 'no member said anything on it');
    const plot = positionsFigure(chart, FILE_SIZE);
    return svgFile(plot, heightOf(plot), {
      title: `Positions of members of ${alliance} on ${on}`,
      notes: [
        `Triangle up: for; down: against; circle: ambivalent. Lines: position carried for up to ${carry} days.`,
        `At the end of ${monthInWords(to.date)}: ${sidesInWords(to.carriedCounts)}; ${to.known} of ${to.members} members known.`,
      ],
    });
  }
  if (series.every(({ carried, current }) => carried === null && current === null))
    throw nothing(`${alliance} on ${on}`, 'nobody is known in any period');
  const plot = unityFigure(unityChart(on, unity), FILE_SIZE);
  return svgFile(plot, heightOf(plot), {
    title: `Unity of ${alliance} on ${on}`,
    notes: [
      'Agreement index: 1 all on one side, 0 split evenly over three. Line and band: by last known positions, with 95% interval. Diamonds: only those who spoke in the period.',
      ...(unity.issue === null ? ['Each issue weighs as many members as are known on it.'] : []),
    ],
  });
}

function nothing(value: string, why: string): EntenteError {
  return new EntenteError('input', 'nothing to draw', value, `${why}; take other dates or a longer --carry`);
}
