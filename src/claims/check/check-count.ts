import { countSides } from '../../cohesion/index.ts';
import type { CountClaim } from '../claim.ts';
import type { ActorPosition, CountFigures, Finding } from '../checked-claim.ts';
import { countWouldChange } from './count-would-change.ts';
import { bySide, carriedUpTo, findingOf } from './finding.ts';
import type { EvidenceIndex } from '../evidence.ts';
import { standOf } from './positions.ts';
import { countVerdict } from './count-verdict.ts';
import { boundsOf } from '../quantity.ts';
import { are, list, sideWord } from './reason-words.ts';

/**
 * Checks how many members are on a side on a date, by their last known positions.
 *
 * A member whose position is not known may be on either side. What holds whichever side they are on is decided; what
 * depends on them is not, unless it is a share and at least half of the members are known: then the share among the
 * known decides, and the reason says so. A member whose own speakers were last on opposite sides is known to be heard,
 * but neither surely on the side nor surely off it.
 */
export function checkCount(
  claim: CountClaim & { readonly issue: string },
  alliance: string,
  index: EvidenceIndex,
  { date, carry }: { readonly date: string; readonly carry: number },
): Finding {
  const members = index.membersAt(alliance, date);
  const { positions, statements } = standOf(index, claim.issue, members, date, carry);
  const sure = positions.filter(({ speakersDiffer }) => !speakersDiffer);
  const fitting = sure.filter((position) => isFitting(claim, position));
  const of = claim.quantity.of === 'known' ? positions.length : members.length;
  const bounds = boundsOf(claim.quantity, of);
  const counts = countSides(positions.map(({ side }) => ({ stance: stanceOf(side) })));
  const figures: CountFigures = {
    kind: 'count',
    date,
    carry,
    of,
    members: members.length,
    known: positions.length,
    ...counts,
    fitting: fitting.length,
    uncertain: positions.length - sure.length,
    ...bounds,
    positions,
  };
  const { verdict, byShare } = countVerdict(claim.quantity, figures);
  return findingOf(index, {
    verdict,
    reason: reasonOf(claim, alliance, figures, byShare),
    figures,
    rests: statements,
    ...bySide(index, statements, claim.side, claim.negated),
    period: carriedUpTo(date, carry),
    coverage: { known: positions.length, of: members.length },
    wouldChange: countWouldChange(claim, figures, verdict),
  });
}

function stanceOf(side: ActorPosition['side']): number {
  return side === 'pro' ? 1 : side === 'contra' ? -1 : 0;
}

function isFitting(claim: CountClaim, { side }: ActorPosition): boolean {
  return (side === claim.side) !== claim.negated;
}

function reasonOf(
  claim: CountClaim & { readonly issue: string },
  alliance: string,
  figures: CountFigures,
  byShare: boolean,
): string {
  const { fitting, known, members, date, carry } = figures;
  if (known === 0)
    return `the position of no member of ${alliance} on ${claim.issue} is known in the ${carry} days up to ${date}.`;
  const stand = `${claim.negated ? 'not ' : ''}${sideWord(claim.side)}`;
  const actorsOf = (positions: readonly ActorPosition[]) => {
    const names = positions.map(({ actor }) => actor);
    return names.length > 0 && names.length <= 6 ? ` (${list(names)})` : '';
  };
  const sure = figures.positions.filter((position) => !position.speakersDiffer && isFitting(claim, position));
  const differ = figures.positions.filter(({ speakersDiffer }) => speakersDiffer);
  const parts = [
    `${fitting} of ${known} members whose position is known ${are(fitting)} ${stand}${actorsOf(sure)}`,
  ];
  if (differ.length > 0) {
    parts.push(
      `${differ.length} more${actorsOf(differ)} may or may not be, since those who speak for ${differ.length === 1 ? 'it' : 'them'} are on opposite sides`,
    );
  }
  const unknown = members - known;
  if (unknown > 0) parts.push(`the position of ${unknown} of ${members} members is not known`);
  parts.push(`the claim needs ${neededWords(figures)}`);
  if (byShare) parts.push('the verdict follows the share among those known');
  return `${parts.join('; ')}.`;
}

/** "at least 17 of 32". */
function neededWords({ least, most, of }: CountFigures): string {
  if (least !== null && least === most) return `exactly ${least} of ${of}`;
  const parts = [];
  if (least !== null) parts.push(`at least ${least}`);
  if (most !== null) parts.push(most <= 0 ? 'none' : `at most ${most}`);
  return `${parts.join(' and ')} of ${of}`;
}
