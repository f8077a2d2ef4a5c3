import { dateOf, dayOf } from '../../stats/calendar.ts';
import type { Side, UnityFigures } from '../../cohesion/index.ts';
import type { LevelClaim } from '../claim.ts';
import type { Finding, LevelFigures, Verdict } from '../checked-claim.ts';
import type { EvidenceIndex } from '../evidence.ts';
import type { AsOf, OnIssue } from './as-of.ts';
import { findingOf, notCheckable } from './finding.ts';
import { levelVerdict, movesTo } from './level-rule.ts';
import { figure, members } from './reason-words.ts';
import { LEAST_KNOWN } from './thresholds.ts';
import { endOf, unityOn } from './unity-on.ts';

/**
 * Checks how united an alliance is on a date, by the agreement index of last known positions.
 *
 * United is an index of .75 and more, divided .50 and less, deeply divided .25 and less; in between, or where the 95%
 * interval reaches the value that would turn it round, it is mixed. "With one voice" asks that all known are on one side.
 * Fewer than 5 members known: not enough evidence.
 */
export function checkLevel(claim: OnIssue<LevelClaim>, index: EvidenceIndex, { date, carry }: AsOf): Finding {
  const alliance = claim.actors[0];
  if (alliance === undefined) return notCheckable('the text does not say which alliance it means');
  const unity = unityOn(index, claim.issue, alliance, dayOf(date)!, carry);
  const verdict = levelVerdict(claim, unity.carriedCounts);
  const figures: LevelFigures = { kind: 'level', carry, ...endOf(unity) };
  const { largest, others } = statementsOf(unity);
  const saysUnited = claim.united !== claim.negated;
  return findingOf(index, {
    verdict,
    reason: reasonOf(figures),
    figures,
    rests: unity.positions.flatMap(({ statements }) => statements),
    supporting: saysUnited ? largest : others,
    opposing: saysUnited ? others : largest,
    period: { from: dateOf(dayOf(date)! - carry), to: date },
    coverage: { known: unity.known, of: unity.members },
    wouldChange: wouldChange(claim, verdict, unity),
  });
}

/** The statements of those on the largest side, and of those who are not; where sides are equally large, none is the largest. */
function statementsOf({ positions, carriedCounts: counts }: UnityFigures) {
  const most = Math.max(counts.pro, counts.contra, counts.ambivalent);
  const isLargest = (side: Side) =>
    counts[side] === most && Object.values(counts).filter((count) => count === most).length === 1;
  const idsOf = (of: boolean) =>
    positions.filter(({ side }) => isLargest(side) === of).flatMap(({ statements }) => statements);
  return { largest: idsOf(true), others: idsOf(false) };
}

function reasonOf({
  date,
  carry,
  index,
  interval,
  known,
  members: all,
  pro,
  contra,
  ambivalent,
}: LevelFigures): string {
  if (index === null || interval === null)
    return `no member's position is known in the ${carry} days up to ${date}.`;
  const stand = `${pro} for, ${contra} against, ${ambivalent} ambivalent`;
  const of = `of ${known} of ${all} members whose position is known on ${date} (${stand})`;
  const between = `[${interval.map((bound) => figure(bound)).join(', ')}]`;
  const short = known < LEAST_KNOWN ? `; at least ${LEAST_KNOWN} are needed` : '';
  return `the agreement index ${of} is ${figure(index)} ${between}, where 1 is all on one side${short}.`;
}

function wouldChange(
  claim: LevelClaim,
  verdict: Verdict,
  { known, carriedCounts, date }: UnityFigures,
): string | null {
  if (verdict === 'not-enough-evidence') {
    return `A verdict needs the positions of at least ${members(LEAST_KNOWN - known)} more on ${date}.`;
  }
  const wanted: Verdict[] = (['supported', 'contradicted'] as const).filter((other) => other !== verdict);
  const parts = wanted.flatMap((other) => {
    const moved = movesTo(other, claim, carriedCounts);
    return moved === null
      ? []
      : [`${other} if at least ${moved} of the ${known} members known stood elsewhere`];
  });
  return parts.length === 0 ? null : `It would be ${parts.join(', and ')}.`;
}
