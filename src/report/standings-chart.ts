import type { IssuePositions } from '../cohesion/positions/positions.ts';
import type { StandingsChart } from './figures/standings-figure.ts';
import { shortDate } from './words/dates.ts';
import { decimals } from './words/numbers.ts';
import { stanceInWords } from './words/stance.ts';

/** What the figure of where members stand on a date shows: who is most for it first. @param hrefOf where a mark leads to */
export function standingsChart(
  { issue, positions }: Pick<IssuePositions, 'issue' | 'positions'>,
  at: string,
  hrefOf: (actor: string) => string,
): StandingsChart {
  const sorted = positions.toSorted((a, b) => b.stance - a.stance || (a.actor < b.actor ? -1 : 1));
  return {
    label: `Where ${positions.length} members stand on ${issue} on ${at}`,
    rows: sorted.map(({ actor, stance, interval, date }) => ({
      actor,
      stance,
      interval,
      href: hrefOf(actor),
      title: `${actor}: ${stanceInWords(stance)}, interval ${decimals(interval[0])} to ${decimals(interval[1])}, stated ${shortDate(date)}`,
    })),
  };
}
