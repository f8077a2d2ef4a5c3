import { overallMeasures } from './series/figure-measures.ts';
import type { SideCounts } from './side.ts';
import type { StatedPosition, UnityFigures } from './unity.ts';

/**
 * The figures over several issues at one date, from those of each: indices are means weighted by the members known on each
 * issue, so that an issue on which few are known says little.
 *
 * There are no intervals: a resample of actors has to keep each actor's positions on all issues together, and the exact
 * distribution of that has no short form. `withDrawnIntervals` draws them for the measures.
 *
 * @example
 * // arms: index 1 with 3 known; troops: index .25 with 2 known
 * // carried: (3 * 1 + 2 * .25) / 5 = .7
 */
export function overallFigures(issues: readonly UnityFigures[], date: string, members: number): UnityFigures {
  const positions = issues.flatMap((figures) => figures.positions);
  const currentPositions = issues.flatMap((figures) => figures.currentPositions);
  return {
    date,
    members,
    current: weightedMean(issues.map(({ current, currentKnown }) => [current, currentKnown])),
    currentKnown: actorsOf(currentPositions),
    currentCounts: total(issues.map((figures) => figures.currentCounts)),
    currentInterval: null,
    carried: weightedMean(issues.map(({ carried, known }) => [carried, known])),
    known: actorsOf(positions),
    carriedCounts: total(issues.map((figures) => figures.carriedCounts)),
    carriedInterval: null,
    carriedDistribution: null,
    measures: {
      current: overallMeasures(
        issues.map(({ measures, currentKnown }) => [measures.current, currentKnown]),
        currentPositions,
      ),
      carried: overallMeasures(
        issues.map(({ measures, known }) => [measures.carried, known]),
        positions,
      ),
    },
    positions,
    currentPositions,
  };
}

function weightedMean(values: readonly (readonly [value: number | null, weight: number])[]): number | null {
  const all = values.reduce((sum, [, weight]) => sum + weight, 0);
  if (all === 0) return null;
  return values.reduce((sum, [value, weight]) => sum + (value ?? 0) * (weight / all), 0);
}

function actorsOf(positions: readonly StatedPosition[]): number {
  return new Set(positions.map(({ actor }) => actor)).size;
}

function total(counts: readonly SideCounts[]): SideCounts {
  return {
    pro: counts.reduce((sum, { pro }) => sum + pro, 0),
    contra: counts.reduce((sum, { contra }) => sum + contra, 0),
    ambivalent: counts.reduce((sum, { ambivalent }) => sum + ambivalent, 0),
  };
}
