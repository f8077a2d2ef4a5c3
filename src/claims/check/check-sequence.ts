import type { ClaimedSide, SequenceClaim } from '../claim.ts';
import type { Finding, SequenceFigures, Verdict } from '../checked-claim.ts';
import type { EvidenceIndex } from '../evidence.ts';
import type { AsOf, OnIssue } from './as-of.ts';
import type { Bearing } from './change-rule.ts';
import { findingOf } from './finding.ts';
import { standOf } from './positions.ts';
import { list, sideWord } from './reason-words.ts';
import { type DayStand, sidesOverTime } from './sides-over-time.ts';
import { verdictOfAll } from './verdict-of-all.ts';

/** When an actor was first on the side; null for never. */
interface First {
  readonly actor: string;
  readonly day: DayStand | null;
}

const reversed: Readonly<Record<Verdict, Verdict>> = {
  supported: 'contradicted',
  contradicted: 'supported',
  mixed: 'mixed',
  'not-enough-evidence': 'not-enough-evidence',
  'not-checkable': 'not-checkable',
};

/**
 * Checks who came first to a side, by the first day on which each spoke on it. On one day nobody can be told to be first:
 * mixed. One who never spoke on that side, and a first of all beside whom nobody is on record: not enough evidence.
 */
export function checkSequence(claim: OnIssue<SequenceClaim>, index: EvidenceIndex, at: AsOf): Finding {
  const { date } = at;
  const side = claim.side ?? sideOfFirst(claim, index, at);
  if (side === null) return withoutSide(claim, index, at);
  const firstOf = (actor: string): First => ({
    actor,
    day: sidesOverTime(index, claim.issue, actor, null, date).find((day) => day.side === side) ?? null,
  });
  const others = rivals(claim, index, date);
  const isLast = claim.earlier.length === 0;
  const earlier = (isLast ? others : claim.earlier).map(firstOf);
  const later = (claim.later.length > 0 ? claim.later : others).map(firstOf);
  const bearings = isLast
    ? bearingsOfLast(earlier, later)
    : bearingsOf(earlier, later, claim.later.length === 0);
  const found = verdictOfAll(bearings);
  const verdict = claim.negated ? reversed[found] : found;
  const shown = [
    ...(isLast ? latest(earlier) : earlier),
    ...(claim.later.length > 0 ? later : earliest(later)),
  ];
  const figures: SequenceFigures = {
    kind: 'sequence',
    date,
    side,
    firsts: shown.map(({ actor, day }) => ({ actor, date: day?.date ?? null })),
  };
  const ids = (firsts: readonly First[]) => firsts.flatMap(({ day }) => day?.statements ?? []);
  const dates = shown.flatMap(({ day }) => day?.date ?? []).toSorted();
  return findingOf(index, {
    verdict,
    reason: reasonOf(claim, figures, others.length),
    figures,
    rests: ids(shown),
    supporting: verdict === 'supported' ? ids(shown) : [],
    opposing: verdict === 'contradicted' ? ids(shown) : [],
    period: dates.length === 0 ? null : { from: dates[0]!, to: date },
    coverage: {
      known: [...earlier, ...later].filter(({ day }) => day !== null).length,
      of: earlier.length + later.length,
    },
    wouldChange: wouldChange(
      claim,
      verdict,
      [...(isLast ? [] : earlier), ...(claim.later.length > 0 ? later : [])],
      side,
    ),
  });
}

/** The side of those who were followed (of who was last, their own), where the claim names none. */
function sideOfFirst(
  claim: OnIssue<SequenceClaim>,
  index: EvidenceIndex,
  { date, carry }: AsOf,
): ClaimedSide | null {
  const { positions } = standOf(index, claim.issue, namedOf(claim), date, carry);
  const sides = new Set(positions.map(({ side, speakersDiffer }) => (speakersDiffer ? 'ambivalent' : side)));
  const [side] = sides;
  return sides.size === 1 && side !== 'ambivalent' && side !== undefined ? side : null;
}

function withoutSide(claim: OnIssue<SequenceClaim>, index: EvidenceIndex, { date, carry }: AsOf): Finding {
  const { positions, statements } = standOf(index, claim.issue, namedOf(claim), date, carry);
  const known = positions.length;
  return findingOf(index, {
    verdict: 'not-enough-evidence',
    reason: `on no one side is ${list(namedOf(claim))} known to be in the ${carry} days up to ${date}, and the claim names none.`,
    figures: null,
    rests: statements,
    coverage: { known, of: namedOf(claim).length },
    wouldChange: `A verdict needs ${list(namedOf(claim))} to be on a side.`,
  });
}

/** Those who came first, or the last where nobody is named as earlier. */
function namedOf({ earlier, later }: SequenceClaim): readonly string[] {
  return earlier.length > 0 ? earlier : later;
}

/** The other members who are on record on the issue; without an alliance everybody who is. */
function rivals(
  { issue, earlier, later, among }: OnIssue<SequenceClaim>,
  index: EvidenceIndex,
  date: string,
): string[] {
  const { actors } = index.historyOf(issue);
  const all = among === null ? [...actors.keys()] : index.membersAt(among, date);
  return all.filter(
    (actor) =>
      !earlier.includes(actor) &&
      !later.includes(actor) &&
      sidesOverTime(index, issue, actor, null, date).length > 0,
  );
}

function bearingsOf(earlier: readonly First[], later: readonly First[], ofAll: boolean): Bearing[] {
  if (later.length === 0) return ['unknown'];
  return earlier.flatMap((one) => {
    if (!ofAll) return later.map((other) => bearing(one, other));
    if (one.day === null) return ['unknown' as const];
    const [next] = earliest(later);
    return [next?.day == null ? ('fits' as const) : bearing(one, next)];
  });
}

/** Of those said to be last: whether nobody of the others who ever came to the side came later. */
function bearingsOfLast(others: readonly First[], last: readonly First[]): Bearing[] {
  const [before] = latest(others);
  return last.map((one) => (before === undefined ? 'unknown' : bearing(before, one)));
}

function bearing(one: First, other: First): Bearing {
  if (one.day === null || other.day === null) return 'unknown';
  if (one.day.date === other.day.date) return 'between';
  return one.day.date < other.day.date ? 'fits' : 'opposite';
}

/** Those of the earliest day; nobody where none was ever on the side. */
function earliest(firsts: readonly First[]): First[] {
  const dates = firsts.flatMap(({ day }) => day?.date ?? []).toSorted();
  return firsts.filter(({ day }) => day !== null && day.date === dates[0]);
}

/** Those of the latest day; nobody where none was ever on the side. */
function latest(firsts: readonly First[]): First[] {
  const dates = firsts.flatMap(({ day }) => day?.date ?? []).toSorted();
  return firsts.filter(({ day }) => day !== null && day.date === dates.at(-1));
}

function reasonOf(claim: SequenceClaim, { firsts, side, date }: SequenceFigures, others: number): string {
  const parts = firsts.map(({ actor, date: first }) =>
    first === null
      ? `${actor} was not heard ${sideWord(side)} up to ${date}`
      : `${actor} was first heard ${sideWord(side)} on ${first}`,
  );
  if (claim.earlier.length === 0) {
    if (others === 0) parts.push('nobody else is on record');
    else if (firsts.length === claim.later.length) parts.push(`none of ${others} others on record ever was`);
    else parts.push(`nobody of ${others} others on record came to it later than these`);
  }
  if (claim.later.length === 0) {
    if (others === 0) parts.push('nobody else is on record');
    else if (firsts.length === claim.earlier.length)
      parts.push(`none of ${others} others on record ever was`);
    else parts.push(`of ${others} others on record, nobody was heard before the earliest of these`);
  }
  return `${parts.join('; ')}.`;
}

function wouldChange(
  claim: SequenceClaim,
  verdict: Verdict,
  firsts: readonly First[],
  side: ClaimedSide,
): string | null {
  if (verdict === 'not-enough-evidence') {
    const missing = firsts.filter(({ day }) => day === null).map(({ actor }) => actor);
    return missing.length === 0
      ? 'A verdict needs statements by others on the issue.'
      : `A verdict needs a statement by ${list(missing)} that is ${sideWord(side)}.`;
  }
  if (verdict === 'mixed') return 'A plain verdict needs an earlier statement by one of them.';
  const other = verdict === 'supported' ? 'contradicted' : 'supported';
  const inOrder = (verdict === 'supported') !== claim.negated;
  const who =
    claim.later.length > 0
      ? inOrder
        ? list(claim.later)
        : claim.earlier.length === 0
          ? 'the others'
          : list(claim.earlier)
      : inOrder
        ? 'another'
        : list(claim.earlier);
  return `It would be ${other} by an earlier statement by ${who} that is ${sideWord(side)}.`;
}
