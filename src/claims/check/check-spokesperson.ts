import type { SpokespersonClaim } from '../claim.ts';
import type { ActorPosition, Finding, SpokespersonFigures, SpokespersonVoice } from '../checked-claim.ts';
import type { EvidenceIndex } from '../evidence.ts';
import type { AsOf, OnIssue } from './as-of.ts';
import { countedPeriod } from './counted-period.ts';
import { findingOf, notCheckable } from './finding.ts';
import { membersOf } from './members-of.ts';
import { oppositeVerdict } from './opposite-verdict.ts';
import { standOf } from './positions.ts';
import { allianceVerdict, memberVerdict, type Speaking, speakingOf, together } from './spokesperson-voice.ts';
import { spokespersonReason, spokespersonWouldChange } from './spokesperson-words.ts';
import { voicesOf } from './voices.ts';

/**
 * Checks whether those who are said to speak for others are on the same side as they are.
 *
 * For an alliance: at least three quarters of the other known members on the side of who speaks supports it, half or
 * fewer contradicts it, what lies between is mixed; fewer than 5 other members known is not enough. "The view of most
 * allies" asks for the number or share that it names instead. For a member: every other person who speaks for it on that
 * side supports it, none contradicts it, some and some is mixed. Denied ("spoke for himself only"): the reverse.
 */
export function checkSpokesperson(
  claim: OnIssue<SpokespersonClaim>,
  index: EvidenceIndex,
  at: AsOf,
): Finding {
  const members = membersOf(index, claim.speaksFor, at.date);
  const isAlliance = index.registry.actors.get(claim.speaksFor)?.kind === 'organisation';
  if (isAlliance && members.length === 0)
    return notCheckable(`no members of ${claim.speaksFor} are recorded on ${at.date}`);
  const speaking = speakingOf(claim, index, at);
  return isAlliance
    ? forAlliance(claim, speaking, members, index, at)
    : forMember(claim, speaking, index, at);
}

function forAlliance(
  claim: OnIssue<SpokespersonClaim>,
  speaking: readonly Speaking[],
  members: readonly string[],
  index: EvidenceIndex,
  at: AsOf,
): Finding {
  const others = members.filter((member) => !claim.speakers.includes(member));
  const { positions } = standOf(index, claim.issue, others, at.date, at.carry);
  const isWith =
    ({ side }: Speaking) =>
    (position: ActorPosition) =>
      !position.speakersDiffer && position.side === side;
  const voices = speaking.map((one): SpokespersonVoice => {
    const agreeing = one.side === null ? 0 : positions.filter(isWith(one)).length;
    return voiceOf(one, others.length, positions.length, agreeing);
  });
  const idsOf = (wanted: readonly ActorPosition[]) =>
    standOf(
      index,
      claim.issue,
      wanted.map(({ actor }) => actor),
      at.date,
      at.carry,
    ).statements;
  const sided = speaking.filter(({ side }) => side !== null);
  return findingFor(claim, index, at, {
    speaking,
    figures: { kind: 'spokesperson', ...at, voices, positions, speakers: [] },
    verdicts: speaking.map((one, i) => allianceVerdict(one, voices[i]!, claim.quantity)),
    agreeing: idsOf(positions.filter((position) => sided.some((one) => isWith(one)(position)))),
    differing: idsOf(positions.filter((position) => sided.some((one) => !isWith(one)(position)))),
    rest: idsOf(positions),
    coverage: { known: positions.length, of: others.length },
  });
}

function forMember(
  claim: OnIssue<SpokespersonClaim>,
  speaking: readonly Speaking[],
  index: EvidenceIndex,
  at: AsOf,
): Finding {
  const all = voicesOf(index, claim.issue, claim.speaksFor, at).filter(({ speaker }) => speaker !== null);
  const others = all.filter(({ speaker }) => !speaking.some(({ person }) => person === speaker));
  const voices = speaking.map((one): SpokespersonVoice => {
    const agreeing = one.side === null ? 0 : others.filter(({ side }) => side === one.side).length;
    return voiceOf(one, null, others.length, agreeing);
  });
  const sides = new Set(speaking.flatMap(({ side }) => side ?? []));
  const idsOf = (agree: boolean) =>
    sides.size === 0
      ? []
      : others.filter(({ side }) => sides.has(side) === agree).flatMap(({ statements }) => statements);
  const speakers = others.map(({ speaker, side, date }) => ({ speaker, side, date }));
  return findingFor(claim, index, at, {
    speaking,
    figures: { kind: 'spokesperson', ...at, voices, positions: [], speakers },
    verdicts: speaking.map((one, i) => memberVerdict(one, voices[i]!)),
    agreeing: idsOf(true),
    differing: idsOf(false),
    rest: others.flatMap(({ statements }) => statements),
    coverage: null,
  });
}

function voiceOf(one: Speaking, of: number | null, known: number, agreeing: number): SpokespersonVoice {
  const { actor, person, side } = one;
  return {
    actor,
    person,
    side,
    of,
    known,
    with: agreeing,
    without: known - agreeing,
    share: known === 0 || side === null ? null : agreeing / known,
  };
}

interface Found {
  readonly speaking: readonly Speaking[];
  readonly figures: SpokespersonFigures;
  readonly verdicts: readonly Finding['verdict'][];
  /** Ids of what those said who are on the side of who speaks, and of the others. */
  readonly agreeing: readonly string[];
  readonly differing: readonly string[];
  readonly rest: readonly string[];
  readonly coverage: Finding['coverage'];
}

function findingFor(
  claim: OnIssue<SpokespersonClaim>,
  index: EvidenceIndex,
  at: AsOf,
  { speaking, figures, verdicts, agreeing, differing, rest, coverage }: Found,
): Finding {
  const plain = together(verdicts);
  return findingOf(index, {
    verdict: claim.negated ? oppositeVerdict(plain) : plain,
    reason: spokespersonReason(claim, speaking, figures),
    figures,
    rests: [...speaking.flatMap(({ statements }) => statements), ...rest],
    supporting: claim.negated ? differing : agreeing,
    opposing: claim.negated ? agreeing : differing,
    period: countedPeriod(at),
    coverage,
    wouldChange: spokespersonWouldChange(claim, speaking, figures, plain),
  });
}
