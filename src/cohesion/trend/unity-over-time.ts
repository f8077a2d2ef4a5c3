import type { StatementTable } from '../../coding/statement-table.ts';
import { benjaminiHochberg } from '../../stats/benjamini-hochberg.ts';
import { dayOf } from '../../stats/calendar.ts';
import { holm } from '../../stats/holm.ts';
import type { Rng } from '../../stats/rng.ts';
import { measureDescriptions, type SideMeasure } from '../measures/side-measures.ts';
import { FEW } from '../unity-figures.ts';
import type { IssueUnity, Unity, UnityPeriod } from '../unity.ts';
import { type LevelChange, levelChanges } from './level-changes.ts';
import { type NearStatement, nearStatements } from './near-statements.ts';
import { type Trend, trendOf } from './trend.ts';

/** The trend of unity on one issue, or over all. */
export interface UnityTrend extends Trend {
  readonly measure: SideMeasure;
  /** First and last day of the periods from the first to the last in which the measure is known; null where it is in none. */
  readonly from: string | null;
  readonly to: string | null;
  /** Sen's slope in a year. */
  readonly slopePerYear: number | null;
  /** What the trend says of unity. */
  readonly unity: 'growing' | 'falling' | 'no trend' | 'cannot be told';
  /** `p` adjusted for as many tests as there are issues; null for one issue, and over all issues together. */
  readonly adjusted: { readonly holm: number; readonly benjaminiHochberg: number } | null;
}

/** A change of the level of unity, with what members said about that time. */
export interface UnityLevelChange extends LevelChange {
  /** Last day of the old level, and first day of the new; nothing is known of any time between. */
  readonly lastBefore: string;
  readonly date: string;
  readonly statements: readonly NearStatement[];
}

/** The series of one issue, or of all: of those who spoke in each period, and of all whose position is known. */
export interface OverTime {
  readonly trend: { readonly current: UnityTrend; readonly carried: UnityTrend };
  readonly changePoints: {
    readonly current: readonly UnityLevelChange[];
    readonly carried: readonly UnityLevelChange[];
  };
}

/** Unity with its trend: the same keys, and those of `OverTime` beside them. */
export interface UnityOverTime extends Unity, OverTime {
  readonly issues?: Readonly<Record<string, IssueUnity & OverTime>>;
}

export interface OverTimeOptions {
  /** Makes the random numbers of a series: each starts anew, so that none depends on how many issues come before it. */
  readonly random: () => Rng;
  /** The agreement index unless told. */
  readonly measure?: SideMeasure;
  /** Days that positions are carried, and that those count who spoke lately, as for `measureUnity`. */
  readonly carry: number;
  readonly window?: number | null;
}

/** Days of a year. */
const YEAR = 365.2425;
type Kind = 'current' | 'carried';

/**
 * Adds to what `measureUnity` found how it went over time: trends and changes of level, with the statements nearest to each; where there
 * are several issues with chances adjusted for as many tests.
 *
 * A position that is carried counts in several periods, so that neighbouring values resemble one another: for `carried` as many periods
 * as the carry time is long stay together. Both may tell another story than members who changed their minds: see `change`.
 *
 * @param membersOn the ids of the members on an ISO date
 */
export function unityOverTime(
  unity: Unity,
  table: StatementTable,
  membersOn: (date: string) => readonly string[],
  options: OverTimeOptions,
): UnityOverTime {
  const over = (series: readonly UnityPeriod[], issue: string | null): OverTime => {
    const at = (kind: Kind) => seriesOver(series, issue, kind, table, membersOn, options);
    const [current, carried] = [at('current'), at('carried')];
    return {
      trend: { current: current.trend, carried: carried.trend },
      changePoints: { current: current.changes, carried: carried.changes },
    };
  };
  const { issues, ...together } = unity;
  const all = { ...together, ...over(unity.series, unity.issue) };
  if (issues === undefined) return all;
  const each = Object.entries(issues).map(
    ([issue, part]) => [issue, { ...part, ...over(part.series, issue) }] as const,
  );
  return { ...all, issues: Object.fromEntries(adjusted(each)) };
}

function seriesOver(
  series: readonly UnityPeriod[],
  issue: string | null,
  kind: Kind,
  table: StatementTable,
  membersOn: (date: string) => readonly string[],
  { random, measure = 'agreement', carry, window }: OverTimeOptions,
) {
  const places: number[] = [];
  const values: number[] = [];
  for (const [place, { measures }] of series.entries()) {
    const { value } = measures[kind][measure];
    if (value === null) continue;
    places.push(place);
    values.push(value);
  }
  const days = daysOf(series);
  const step = days / Math.max(1, series.length);
  const length = kind === 'carried' ? carry : (window ?? 0);
  // A position stays in the periods that begin before it lapses.
  const block = Math.max(1, Math.min(Math.ceil(length / step), Math.max(1, values.length)));
  const trend = trendOf(values, { rng: random(), times: places, block });
  const known = places.map((place) =>
    kind === 'carried' ? series[place]!.known : series[place]!.currentKnown,
  );
  const members = places.map((place) => series[place]!.members);
  const first = series[places[0] ?? -1];
  const last = series[places.at(-1) ?? -1];
  const changes = levelChanges(values, { rng: random(), block }).map((change): UnityLevelChange => {
    const [before, after] = [series[places[change.at - 1]!]!, series[places[change.at]!]!];
    return {
      ...change,
      lastBefore: before.end,
      date: after.start,
      statements: nearStatements(table, issue, membersOn(after.end), dayOf(after.start)!),
    };
  });
  const unityTrend: UnityTrend = {
    measure,
    from: first?.start ?? null,
    to: last?.end ?? null,
    ...trend,
    slopePerYear: trend.slope === null ? null : (trend.slope * YEAR) / step,
    unity: sayUnity(trend, measure),
    adjusted: null,
    notes: [...trend.notes, ...coverageNotes(known, members, series.length)],
  };
  return { trend: unityTrend, changes };
}

function sayUnity({ direction, leastP, known, tau }: Trend, measure: SideMeasure): UnityTrend['unity'] {
  if (known < 2 || (tau !== null && !(leastP < 0.05))) return 'cannot be told';
  if (direction === 0) return 'no trend';
  return direction > 0 === (measureDescriptions[measure].greater === 'united') ? 'growing' : 'falling';
}

/** How many members are behind the values: a series can move because others are heard, though nobody changed sides. */
function coverageNotes(known: readonly number[], members: readonly number[], all: number): string[] {
  const periods = known.length;
  if (periods === 0) return [];
  const notes: string[] = [];
  if (periods < all) notes.push(`unknown in ${all - periods} of ${all} periods`);
  const few = known.filter((count) => count < FEW).length;
  if (few > 0) notes.push(`fewer than ${FEW} members are known in ${few} of ${periods} periods`);
  const half = known.filter((count, i) => count < members[i]! / 2).length;
  if (half > 0) notes.push(`fewer than half of the members are known in ${half} of ${periods} periods`);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  if (periods > 1 && most >= 1.5 * least) {
    notes.push(
      `from ${least} to ${most} members are behind the values: a trend or change may come from who is heard, not from who moved`,
    );
  }
  return notes;
}

function daysOf(series: readonly UnityPeriod[]): number {
  if (series.length === 0) return 1;
  return dayOf(series.at(-1)!.end)! - dayOf(series[0]!.start)! + 1;
}

type Part = readonly [issue: string, part: IssueUnity & OverTime];

/** Each issue is one test among many, and one in twenty looks like a trend by chance; issues that no test could tell are left out. */
function adjusted(parts: readonly Part[]): Part[] {
  const byKind = { current: adjustedOf(parts, 'current'), carried: adjustedOf(parts, 'carried') };
  return parts.map(([issue, part], i) => {
    const { current, carried } = part.trend;
    const trend = {
      current: { ...current, adjusted: byKind.current[i]! },
      carried: { ...carried, adjusted: byKind.carried[i]! },
    };
    return [issue, { ...part, trend }];
  });
}

function adjustedOf(parts: readonly Part[], kind: Kind): UnityTrend['adjusted'][] {
  const tested = parts.flatMap(([, part], i) => (part.trend[kind].known < 2 ? [] : [i]));
  const chances = tested.map((i) => parts[i]![1].trend[kind].p);
  const [strict, mild] = [holm(chances), benjaminiHochberg(chances)];
  const place = new Map(tested.map((i, at) => [i, at]));
  return parts.map((_, i) => {
    const at = place.get(i);
    return at === undefined ? null : { holm: strict[at]!, benjaminiHochberg: mild[at]! };
  });
}
