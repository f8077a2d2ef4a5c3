import type { StatementTable } from '../coding/statement-table.ts';
import { dateOf } from '../stats/calendar.ts';
import { type Frame, monthFrame, periodFrames } from './frame.ts';
import { issueHistory } from './issue-history.ts';
import { issuesAsked } from './issues-asked.ts';
import { overallFigures } from './overall-figures.ts';
import { estimatesOnce } from './series/figure-measures.ts';
import { type IssueEnds, splitChange } from './unity-change.ts';
import { unityFigures } from './unity-figures.ts';
import type { IssueUnity, Unity, UnityFigures, UnityOptions } from './unity.ts';
import { unityWarnings } from './unity-warnings.ts';

/**
 * How united the members of an alliance are at two dates, why that changed, and how it went week by week or month by
 * month.
 *
 * A member is who is one on the reference date, whenever it spoke. At `from` and `to`, `current` counts what was said in
 * the calendar month of that date, all of it; `carried` counts each member's last position up to the end of that month
 * unless it is more than `carry` days older than that end. In the series the period stands for the month, and its last day
 * is the reference date. Days are day numbers, indices run from 0 (split) to 1 (united).
 *
 * @param membersOn the ids of the members on an ISO date
 * @throws EntenteError for an empty table, an issue that the table does not hold, a date that does not exist, `from` after `to`
 * @example
 * const nato = (date: string) => membersOn(builtInRegistry(), 'NATO', date);
 * measureUnity(table, nato, { issue: 'troops', from: '2024-02-26', to: '2024-03-31', by: 'month', carry: 90 }).change.to.carried
 * // 0.475 on the full table of the public case: 13 contra, 3 ambivalent, 4 pro of 20 members
 */
export function measureUnity(
  table: StatementTable,
  membersOn: (date: string) => readonly string[],
  options: UnityOptions,
): Unity {
  const issues = issuesAsked(table, options.issue);
  const ends = [monthFrame(options.from), monthFrame(options.to)] as const;
  const periods = periodFrames(options);
  const membersAt = remember(membersOn);
  const estimates = estimatesOnce();
  const measured = issues.map((issue): Measured => {
    const history = issueHistory(table, issue);
    const at = (frame: Frame) =>
      unityFigures(issue, history, membersAt(frame.date), frame, options, estimates);
    return { issue, from: at(ends[0]), to: at(ends[1]), periods: periods.map(at) };
  });

  /** Unity on one of the issues, or over several together. */
  function unityOver(some: readonly Measured[]): IssueUnity {
    const together = (figures: readonly UnityFigures[], { date }: Frame) =>
      figures.length === 1 ? figures[0]! : overallFigures(figures, date, membersAt(date).length);
    const from = some.map((issue) => issue.from);
    const to = some.map((issue) => issue.to);
    return {
      change: splitChange(
        some,
        { from: new Set(membersAt(ends[0].date)), to: new Set(membersAt(ends[1].date)) },
        { from: together(from, ends[0]), to: together(to, ends[1]) },
      ),
      series: periods.map((frame, i) => ({
        start: dateOf(frame.start),
        end: dateOf(frame.end),
        ...together(
          some.map((issue) => issue.periods[i]!),
          frame,
        ),
      })),
    };
  }

  const each = measured.map((one) => [one.issue, unityOver([one])] as const);
  const warnings = each.flatMap(([issue, { change }]) => unityWarnings(table, issue, change));
  if (each.length === 1) return { issue: each[0]![0], ...each[0]![1], warnings };
  return { issue: null, ...unityOver(measured), warnings, issues: Object.fromEntries(each) };
}

/** The figures on one issue: at both dates, and in each period of the series. */
interface Measured extends IssueEnds {
  readonly periods: readonly UnityFigures[];
}

function remember<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
