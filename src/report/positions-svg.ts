import type { Positions } from '../cohesion/positions/positions.ts';
import { EntenteError } from '../error.ts';
import { campsChart } from './camps-chart.ts';
import { campsFigure } from './figures/camps-figure.ts';
import { standingsFigure } from './figures/standings-figure.ts';
import { FILE_SIZE, heightOf, svgFile } from './figures/svg-file.ts';
import { standingsChart } from './standings-chart.ts';
import { dateInWords } from './words/dates.ts';
import { counted } from './words/numbers.ts';
import { sidesInWords } from './words/sides-in-words.ts';

/** A figure of positions as a file of its own. */
export interface PositionsFigure {
  readonly alliance: string;
  readonly found: Positions;
  /** How statements became positions, in a sentence. */
  readonly rule: string;
  readonly which: 'positions' | 'camps';
}

/**
 * Where the members stand, or who sides with whom, as an SVG file.
 *
 * @throws EntenteError for positions on several issues, which have no one figure, and where too few members are known
 * @example positionsSvg({ alliance: 'NATO', found, rule: 'What was said last', which: 'camps' })
 */
export function positionsSvg({ alliance, found, rule, which }: PositionsFigure): string {
  const on = dateInWords(found.at);
  if (which === 'camps') {
    const { camps } = found;
    if (camps.order.length < 2)
      throw new EntenteError(
        'input',
        'no camps',
        counted(camps.order.length, 'known member'),
        'take another date or more issues',
      );
    const plot = campsFigure(
      campsChart(found, () => ''),
      FILE_SIZE,
    );
    return svgFile(plot, heightOf(plot), {
      title: `Who sides with whom in ${alliance}, ${on}`,
      notes: [
        'Violet: alike. Brown with a stroke: opposed. The stronger the more; outlines are camps, a dot means that too little is known.',
        `Over ${counted(found.issues.length, 'issue')}; members in the order in which neighbours are most alike.`,
        `${rule}.`,
      ],
    });
  }
  const [one, ...others] = found.issues;
  if (one === undefined || others.length > 0)
    throw new EntenteError('usage', 'several issues in one figure', '--format svg', 'name one with --issue');
  if (one.positions.length === 0)
    throw new EntenteError(
      'input',
      'nothing to draw',
      found.warnings[0] ?? one.issue,
      'take another date or a longer --carry',
    );
  const plot = standingsFigure(
    standingsChart(one, found.at, () => ''),
    FILE_SIZE,
  );
  const { known, members, counts } = one.alliance;
  return svgFile(plot, heightOf(plot), {
    title: `Where members of ${alliance} stand on ${one.issue}, ${on}`,
    notes: [
      `Known: ${known} of ${members} members: ${sidesInWords(counts)}.`,
      `${rule}. Lines: how much is left open (${Math.round(found.level * 100)}%).`,
    ],
  });
}
