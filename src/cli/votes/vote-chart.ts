import { nameOfPeriod } from '../../cohesion/index.ts';
import type { VotesChart } from '../../report/figures/votes-figure.ts';
import { trendWords, type VotesSummary } from './vote-words.ts';

/** What the figure of unity in votes shows. */
export function voteChart({ group, unity, by }: VotesSummary): VotesChart {
  const { periods, trend, warnings } = unity;
  return {
    title: `How alike ${group} votes, ${by} by ${by}`,
    notes: [
      'Mean over roll calls of the agreement index; the band is its 95% interval when days of voting are drawn again.',
      trendWords(trend, by),
      ...warnings.slice(0, 2).map((warning) => `${warning[0]!.toUpperCase()}${warning.slice(1)}.`),
    ],
    points: periods.map(({ start, end, index, interval, rollCalls }) => ({
      date: start,
      name: nameOfPeriod(start, end, by),
      index,
      interval,
      rollCalls,
    })),
  };
}
