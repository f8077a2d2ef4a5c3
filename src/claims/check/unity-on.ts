import type { UnityFigures } from '../../cohesion/index.ts';
import { unityFigures } from '../../cohesion/unity-figures.ts';
import { dateOf } from '../../stats/calendar.ts';
import type { TrendEnd } from '../checked-claim.ts';
import type { EvidenceIndex } from '../evidence.ts';

/** Unity of an alliance on an issue on a day, computed once for all claims that ask. */
export function unityOn(
  index: EvidenceIndex,
  issue: string,
  alliance: string,
  day: number,
  carry: number,
): UnityFigures {
  return index.once(`unity ${JSON.stringify([issue, alliance, day, carry])}`, () => {
    const frame = { date: dateOf(day), start: day, end: day };
    return unityFigures(issue, index.historyOf(issue), index.membersAt(alliance, dateOf(day)), frame, {
      carry,
    });
  });
}

/** What a finding shows of unity on a day. */
export function endOf({
  date,
  members: count,
  known,
  carried,
  carriedInterval,
  carriedCounts,
}: UnityFigures): TrendEnd {
  return { date, members: count, known, index: carried, interval: carriedInterval, ...carriedCounts };
}
