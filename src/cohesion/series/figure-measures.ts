import type { Interval } from '../agreement-interval.ts';
import { jackknife } from '../../stats/jackknife.ts';
import { alphaOfSides } from '../measures/alpha-of-sides.ts';
import { type SideMeasure, sideMeasures } from '../measures/side-measures.ts';
import { countSides, type Side, type SideCounts } from '../side.ts';
import { type MeasureEstimate, type SideEstimates, sideEstimates } from './side-estimates.ts';

/** All measures of one group of positions; over several issues with Krippendorff's alpha, which asks how issues differ. */
export type MeasureSet = SideEstimates & { readonly alpha?: MeasureEstimate };

/** All measures at one date: of those who spoke, and of all whose position is known. */
export interface FigureMeasures {
  readonly current: MeasureSet;
  readonly carried: MeasureSet;
}

/** Where somebody stands on something. */
interface Stands {
  readonly actor: string;
  readonly issue: string;
  readonly side: Side;
  readonly stance: number;
}

/** Two-sided 95% of a normal distribution. */
const NORMAL = 1.959963984540054;

/**
 * Computes the measures of counts, each different one once: months in which as many stand on each side have the same.
 */
export function estimatesOnce(): (counts: SideCounts) => SideEstimates {
  const known = new Map<string, SideEstimates>();
  return (counts) => {
    const key = `${counts.pro} ${counts.contra} ${counts.ambivalent}`;
    let estimates = known.get(key);
    if (estimates === undefined) {
      estimates = sideEstimates(counts);
      known.set(key, estimates);
    }
    return estimates;
  };
}

/**
 * The measures over several issues: the mean of each, weighted by the members known on each issue on which it is defined, without
 * interval (that asks for draws: `withDrawnIntervals`), and Krippendorff's alpha with a jackknife interval by actor.
 *
 * @param issues the measures on each issue, with how many are known
 * @param positions all of them, on all issues
 */
export function overallMeasures(
  issues: readonly (readonly [measures: MeasureSet, known: number])[],
  positions: readonly Stands[],
): MeasureSet {
  const means = sideMeasures.map((measure): [SideMeasure, MeasureEstimate] => {
    const defined = issues.filter(([set, known]) => known > 0 && set[measure].value !== null);
    const all = defined.reduce((sum, [, known]) => sum + known, 0);
    const value =
      all === 0 ? null : defined.reduce((sum, [set, known]) => sum + set[measure].value! * (known / all), 0);
    return [measure, { value, interval: null, distribution: null }];
  });
  return { ...(Object.fromEntries(means) as SideEstimates), alpha: alphaEstimate(positions) };
}

/** Alpha, and 1.96 jackknife errors on either side of it, up to 1. O(members issues). */
function alphaEstimate(positions: readonly Stands[]): MeasureEstimate {
  const byIssue = Map.groupBy(positions, ({ issue }) => issue);
  const counts = [...byIssue.values()].map(countSides);
  const numbers = new Map([...byIssue.keys()].map((issue, i) => [issue, i]));
  const members = [...Map.groupBy(positions, ({ actor }) => actor).values()];
  const value = alphaOfSides(counts);
  const { error } = jackknife(members.length, value, (member) => {
    const without = counts.map((each) => ({ ...each }));
    for (const { issue, side } of members[member]!) without[numbers.get(issue)!]![side] -= 1;
    return alphaOfSides(without);
  });
  const interval: Interval | null =
    value === null || error === null
      ? null
      : [Math.max(-1, value - NORMAL * error), Math.min(1, value + NORMAL * error)];
  return { value, interval, distribution: null };
}
