import type { Interval } from '../cohesion/agreement-interval.ts';
import type { UnityPeriod, Unity } from '../cohesion/unity.ts';
import { issueAnchor } from './anchors.ts';
import type { UnityChart, UnityPoint } from './figures/unity-figure.ts';
import { indexInWords } from './words/index-in-words.ts';
import { periodInWords, periodLabel } from './words/periods.ts';

/** The anchor of the positions behind one period of the series. */
export function periodAnchor(issue: string, period: UnityPeriod): string {
  return `${issueAnchor('period', issue)}-${period.end}`;
}

/** What the figure of unity shows for one issue. */
export function unityChart(issue: string, { series }: Unity): UnityChart {
  return {
    label: `Agreement index on ${issue} in ${series.length} periods`,
    periods: series.map((period) => ({ date: period.end, name: periodLabel(period) })),
    carried: series.map((period) =>
      point(
        issue,
        period,
        'by last known positions',
        period.known,
        period.carried,
        intervalOf(period, 'carried'),
      ),
    ),
    current: series.map((period) =>
      point(
        issue,
        period,
        'among those who spoke',
        period.currentKnown,
        period.current,
        intervalOf(period, 'current'),
      ),
    ),
  };
}

/** Over several issues the interval is among the measures, where it was drawn. */
export function intervalOf(period: UnityPeriod, kind: 'current' | 'carried'): Interval | null {
  return (
    (kind === 'current' ? period.currentInterval : period.carriedInterval) ??
    period.measures[kind].agreement.interval
  );
}

function point(
  issue: string,
  period: UnityPeriod,
  which: string,
  known: number,
  index: number | null,
  interval: Interval | null,
): UnityPoint | null {
  if (index === null) return null;
  return {
    date: period.end,
    index,
    interval: interval ?? [index, index],
    known,
    href: `#${periodAnchor(issue, period)}`,
    title: `${periodInWords(period)}, ${which}: ${indexInWords(index, interval)}, ${known} of ${period.members} members`,
  };
}
