import { agreementOf } from '../../cohesion/agreement-index.ts';
import type { Direction } from '../claim.ts';
import type { TrendEnd, TrendFigures, Verdict } from '../checked-claim.ts';
import { figure, members, sentenceOf } from './reason-words.ts';

/** Changes smaller than this are rounding. */
const NO_CHANGE = 1e-9;

/**
 * How many members of the later date would have to change sides for the index to be back where it was, or to leave it, so
 * that the verdict on a trend could be another.
 */
export function trendWouldChange(
  direction: Direction,
  { from, to, change }: TrendFigures,
  verdict: Verdict,
): string | null {
  if (from.index === null || to.index === null || change === null) return null;
  const closer = direction === 'rising' || direction === 'not-falling';
  // A move is contradicted already where the index is back where it was.
  const back = direction === 'rising' || direction === 'falling';
  const ways = [
    ...(verdict === 'supported' ? [] : [wayTo(closer, !back, from, to, 'speak for it')]),
    ...(verdict === 'contradicted' ? [] : [wayTo(!closer, back, from, to, 'speak against it')]),
  ].filter((way) => way !== null);
  return ways.length === 0 ? null : sentenceOf(ways);
}

/** "2 members more that went over to the larger side by 2024-04-02 would bring the index to 0.500 or above, which would speak for it". */
function wayTo(closer: boolean, reach: boolean, from: TrendEnd, to: TrendEnd, what: string): string | null {
  const goal = from.index!;
  const [largest, second] = [to.pro, to.contra, to.ambivalent].toSorted((a, b) => b - a) as [number, number];
  const most = closer ? to.known - largest : largest;
  for (let count = 1; count <= most; count++) {
    // Those who leave may make another side the largest, but need not.
    const left = Math.max(largest - count, second);
    const ahead = (agreementOf(closer ? largest + count : left, to.known) - goal) * (closer ? 1 : -1);
    if (reach ? ahead < -NO_CHANGE : ahead <= NO_CHANGE) continue;
    const where = closer ? 'above' : 'below';
    const there = reach ? `back to ${figure(goal)} or ${where}` : `${where} ${figure(goal)}, where it was`;
    return `${members(count)} more that ${closer ? 'went over to' : 'left'} the larger side by ${to.date} would bring the index ${there}, which would ${what}`;
  }
  return null;
}
