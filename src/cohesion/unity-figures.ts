import { dateOf } from '../stats/calendar.ts';
import { agreementDistribution } from './agreement-distribution.ts';
import { agreementIndex } from './agreement-index.ts';
import { agreementInterval } from './agreement-interval.ts';
import type { Frame } from './frame.ts';
import type { IssueHistory } from './issue-history.ts';
import type { Position } from './position.ts';
import { positionsIn } from './positions-at.ts';
import { countSides, type SideCounts, sideOf } from './side.ts';
import { type SideEstimates, sideEstimates } from './series/side-estimates.ts';
import type { StatedPosition, UnityFigures, UnityOptions } from './unity.ts';

/** Below so many members an interval says little, and the exact distribution is given. */
export const FEW = 8;

/**
 * Unity of `members` on one issue in one frame.
 *
 * @param estimates the measures of counts; `estimatesOnce` for many frames
 */
export function unityFigures(
  issue: string,
  history: IssueHistory,
  members: readonly string[],
  frame: Frame,
  { carry, window }: Pick<UnityOptions, 'carry' | 'window'>,
  estimates: (counts: SideCounts) => SideEstimates = sideEstimates,
): UnityFigures {
  const { date, end } = frame;
  const stated = (from: number) => positionsIn(history, { members, from, to: end }).map(statedOn(issue));
  const currentPositions = stated(window == null ? frame.start : end - window + 1);
  const positions = stated(end - carry);
  const currentCounts = countSides(currentPositions);
  const carriedCounts = countSides(positions);
  return {
    date,
    members: members.length,
    current: agreementIndex(currentCounts),
    currentKnown: currentPositions.length,
    currentCounts,
    currentInterval: agreementInterval(currentCounts),
    carried: agreementIndex(carriedCounts),
    known: positions.length,
    carriedCounts,
    carriedInterval: agreementInterval(carriedCounts),
    carriedDistribution: positions.length < FEW ? agreementDistribution(carriedCounts) : null,
    measures: { current: estimates(currentCounts), carried: estimates(carriedCounts) },
    positions,
    currentPositions,
  };
}

function statedOn(issue: string) {
  return ({ actor, stance, day, statements }: Position): StatedPosition => ({
    actor,
    issue,
    stance,
    side: sideOf(stance),
    date: dateOf(day),
    statements,
  });
}
