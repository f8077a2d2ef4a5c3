import type { ExclusivityClaim } from '../claim.ts';
import type { ExclusivityFigures, Finding } from '../checked-claim.ts';
import type { EvidenceIndex } from '../evidence.ts';
import type { AsOf, OnIssue } from './as-of.ts';
import { countedPeriod } from './counted-period.ts';
import { exclusivityReason, exclusivityWouldChange } from './exclusivity-words.ts';
import { exclusivityVerdict, sharesOf, which } from './exclusivity-shares.ts';
import { findingOf, notCheckable } from './finding.ts';
import { membersOf } from './members-of.ts';
import { standOf } from './positions.ts';

/**
 * Checks whether the named are the only members on a side, or (`outside`) the only ones who are not.
 *
 * Supported: the named are, and no other can be; or no other known one is or may be, and half of the others are known.
 * Contradicted: a named one surely is not, or another surely is. Else: not enough evidence. An actor whose own speakers
 * were last on opposite sides may be or not. Where the claim gives no side ("stands alone") it is that of the named; if
 * they are on different ones, they are not alone on one. Denied ("is not alone in backing it") it says that the named are
 * on the side and somebody else is too, so that a named one who is not contradicts it as well.
 */
export function checkExclusivity(claim: OnIssue<ExclusivityClaim>, index: EvidenceIndex, at: AsOf): Finding {
  if (claim.alliance === null) return notCheckable('the text does not say which alliance it means');
  const members = membersOf(index, claim.alliance, at.date);
  if (members.length === 0) return notCheckable(`no members of ${claim.alliance} are recorded on ${at.date}`);
  const asked = [...new Set([...claim.named, ...members])];
  const { positions, statements } = standOf(index, claim.issue, asked, at.date, at.carry);
  const shares = sharesOf(claim, asked, positions);
  const { verdict, byHalf } = exclusivityVerdict(claim, shares);
  const knownMembers = positions.filter(({ actor }) => members.includes(actor));
  const figures: ExclusivityFigures = {
    kind: 'exclusivity',
    date: at.date,
    carry: at.carry,
    members: members.length,
    known: knownMembers.length,
    side: shares.side,
    fitting: which(shares.named, 'surely'),
    others: which(shares.others, 'surely'),
    uncertain: which(shares.others, 'unsure').filter((actor) =>
      positions.some((known) => known.actor === actor),
    ),
    positions,
  };
  const idsOf = (actors: readonly string[]) =>
    standOf(index, claim.issue, actors, at.date, at.carry).statements;
  const alone = idsOf([...figures.fitting, ...which(shares.others, 'surely-not')]);
  const notAlone = idsOf(figures.others);
  const off = idsOf(which(shares.named, 'surely-not'));
  return findingOf(index, {
    verdict,
    reason: exclusivityReason(claim, shares, figures, byHalf),
    figures,
    rests: statements,
    supporting: claim.negated ? [...notAlone, ...idsOf(figures.fitting)] : alone,
    opposing: claim.negated ? [...off, ...idsOf(which(shares.others, 'surely-not'))] : [...notAlone, ...off],
    period: countedPeriod(at),
    coverage: { known: knownMembers.length, of: members.length },
    wouldChange: exclusivityWouldChange(claim, shares, verdict, at),
  });
}
