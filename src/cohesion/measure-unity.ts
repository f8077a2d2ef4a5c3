import type { StatementTable } from '../coding/statement-table.ts';
import { EntenteError } from '../error.ts';
import { dateOf } from '../stats/calendar.ts';
import { type Frame, monthFrame, periodFrames } from './frame.ts';
import { issueHistory } from './issue-history.ts';
import { overallFigures } from './overall-figures.ts';
import { splitChange } from './unity-change.ts';
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
  const issues = issuesOf(table, options.issue);
  const periods = periodFrames(options);
  const measure = measurer(table, membersOn, options, periods);
  const each = issues.map((issue) => [issue, measure([issue])] as const);
  const only = each.length === 1 ? each[0]! : null;
  const whole = only === null ? measure(issues) : only[1];
  const warnings = each.flatMap(([issue, unity]) => unityWarnings(table, issue, unity.change));
  if (only !== null) return { issue: only[0], ...whole, warnings };
  return { issue: null, ...whole, warnings, issues: Object.fromEntries(each) };
}

/** Measures unity over some issues; what they share (order of the rows, members of each date) is worked out once. */
function measurer(
  table: StatementTable,
  membersOn: (date: string) => readonly string[],
  options: UnityOptions,
  periods: readonly Frame[],
): (issues: readonly string[]) => IssueUnity {
  const historyOf = remember((issue: string) => issueHistory(table, issue));
  const membersAt = remember(membersOn);
  const first = monthFrame(options.from);
  const last = monthFrame(options.to);

  const figuresOf = (issue: string, frame: Frame) =>
    unityFigures(issue, historyOf(issue), membersAt(frame.date), frame, options);
  const overall = (figures: readonly UnityFigures[], date: string) =>
    figures.length === 1 ? figures[0]! : overallFigures(figures, date, membersAt(date).length);
  const over = (issues: readonly string[], frame: Frame) =>
    overall(
      issues.map((issue) => figuresOf(issue, frame)),
      frame.date,
    );

  return (issues) => {
    const ends = issues.map((issue) => ({
      issue,
      from: figuresOf(issue, first),
      to: figuresOf(issue, last),
    }));
    return {
      change: splitChange(
        ends,
        { from: new Set(membersAt(first.date)), to: new Set(membersAt(last.date)) },
        {
          from: overall(
            ends.map(({ from }) => from),
            first.date,
          ),
          to: overall(
            ends.map(({ to }) => to),
            last.date,
          ),
        },
      ),
      series: periods.map((frame) => ({
        start: dateOf(frame.start),
        end: dateOf(frame.end),
        ...over(issues, frame),
      })),
    };
  };
}

/** The issues to measure, in order. */
function issuesOf(table: StatementTable, issue: string | null): string[] {
  if (table.length === 0) {
    throw new EntenteError(
      'input',
      'no statements',
      'the table is empty',
      'give a table with at least one row',
    );
  }
  const known = table.issues.toSorted();
  if (issue === null) return known;
  if (known.includes(issue)) return [issue];
  throw new EntenteError('input', 'unknown issue', issue, `the table has: ${known.join(', ')}`);
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
