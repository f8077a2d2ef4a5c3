import { agreementOf } from '../../cohesion/agreement-index.ts';
import type { Direction } from '../claim.ts';
import type { TrendEnd, TrendFigures, Verdict } from '../checked-claim.ts';
import { figure, members, sentenceOf } from './reason-words.ts';

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
  const parts: string[] = [];
  if (verdict !== 'supported') parts.push(wayTo(closer, from, to, 'speak for it'));
  if (verdict !== 'contradicted') parts.push(wayTo(!closer, from, to, 'speak against it'));
  return sentenceOf(parts.filter((part) => part !== ''));
}

/** "2 members who went over to the larger side by 2024-04-02 would bring the index above 0.400, which would speak for it". */
function wayTo(closer: boolean, from: TrendEnd, to: TrendEnd, what: string): string {
  const goal = from.index!;
  const above = closer ? 'above' : 'below';
  const where = `the larger side by ${to.date}`;
  const [largest, second] = [to.pro, to.contra, to.ambivalent].toSorted((a, b) => b - a) as [number, number];
  const most = closer ? to.known - largest : largest;
  for (let count = 1; count <= most; count++) {
    // Those who leave may make another side the largest, but need not.
    const left = Math.max(largest - count, second);
    const index = agreementOf(closer ? largest + count : left, to.known);
    if (closer ? index > goal : index < goal) {
      return `${members(count)} more that ${closer ? 'went over to' : 'left'} ${where} would bring the index ${above} ${figure(goal)}, where it was, which would ${what}`;
    }
  }
  return '';
}
