import type { Problems } from '../../coding/problems.ts';
import { type ActorRanges, certainly, type InputRange } from '../ranges.ts';
import type { PositionRow } from './position-rows.ts';

/** A decision on several issues, from a table with a row for each actor and issue. */
export interface JoinedIssues {
  readonly ranges: readonly ActorRanges[];
  /** Actors without a position on an issue, as `A on aid`. */
  readonly absent: readonly string[];
}

/**
 * Joins the rows of each actor, in the order in which actors first appear. Who has no row on an issue does not care for it
 * (salience 0), and stands where the others do on average, so that it changes nothing.
 *
 * @param issues in the order of the dimensions
 */
export function joinIssues(
  rows: readonly PositionRow[],
  issues: readonly string[],
  problems: Problems,
): JoinedIssues {
  const byActor = new Map<string, Map<string, PositionRow>>();
  for (const row of rows) {
    const own = byActor.get(row.name) ?? new Map<string, PositionRow>();
    byActor.set(row.name, own);
    const before = own.get(row.issue);
    if (before !== undefined) {
      const advice = `it has this issue on line ${before.line} too; give one row each`;
      problems.add(String(row.line), 'actor named twice', `${row.name} on ${row.issue}`, advice);
    }
    const [first] = own.values();
    if (first !== undefined && first.capability.mode !== row.capability.mode) {
      const value = `${first.capability.mode} and ${row.capability.mode}`;
      const advice = 'give one for all issues, or choose one issue with --issue';
      problems.add(String(row.line), `${row.name} has two capabilities`, value, advice);
    }
    own.set(row.issue, row);
  }
  const middles = new Map(
    issues.map((issue) => [issue, middleOf(rows.filter((row) => row.issue === issue))]),
  );
  const absent: string[] = [];
  const ranges = Array.from(byActor, ([name, own]): ActorRanges => {
    const part = (issue: string, of: (row: PositionRow) => InputRange, otherwise: number) => {
      const row = own.get(issue);
      return row === undefined ? certainly(otherwise) : of(row);
    };
    absent.push(...issues.filter((issue) => !own.has(issue)).map((issue) => `${name} on ${issue}`));
    const [first] = own.values();
    return {
      name,
      position: issues.map((issue) => part(issue, (row) => row.position[0]!, middles.get(issue)!)),
      salience: issues.map((issue) => part(issue, (row) => row.salience[0]!, 0)),
      capability: first!.capability,
    };
  });
  return { ranges, absent };
}

/** Where they stand on average, by capability times salience; without regard to either where that is 0 for all. */
function middleOf(rows: readonly PositionRow[]): number {
  const weighted = rows.map(({ position, salience, capability }) => ({
    at: position[0]!.mode,
    weight: capability.mode * salience[0]!.mode,
  }));
  const sum = weighted.reduce((total, { weight }) => total + weight, 0);
  if (sum === 0) return weighted.reduce((total, { at }) => total + at, 0) / weighted.length;
  return weighted.reduce((total, { at, weight }) => total + at * weight, 0) / sum;
}
