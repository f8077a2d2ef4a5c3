import {
  type Conversion,
  type MembershipEnds,
  positionsIn,
  splitChange,
  type UnityChange,
  type UnityFigures,
} from '../../cohesion/index.ts';
import { dateOf, dayOf } from '../../stats/calendar.ts';
import type { Direction, TrendClaim } from '../claim.ts';
import type { Finding, TrendEnd, TrendFigures, Verdict } from '../checked-claim.ts';
import { findingOf } from './finding.ts';
import type { EvidenceIndex } from '../evidence.ts';
import { figure, list, members, sentenceOf } from './reason-words.ts';
import { trendWouldChange } from './trend-would-change.ts';
import { endOf, LEAST_KNOWN, unityOn } from './unity-on.ts';

/** Changes smaller than this are rounding. */
const NO_CHANGE = 1e-9;

/**
 * Checks whether unity moved as claimed between two dates, by the agreement index of last known positions and by the part
 * of its change that is due to members who changed sides.
 *
 * Both as claimed: supported. Both the other way, or, where a move is claimed, neither as claimed: contradicted. Else,
 * as where only the composition of those known changed: mixed. Fewer than 5 members known at either date: not enough
 * evidence. The earlier date is the one that the claim names, else the first within the carry time at which 5 are known.
 */
export function checkTrend(
  claim: TrendClaim & { readonly issue: string },
  alliance: string,
  index: EvidenceIndex,
  { date, carry }: { readonly date: string; readonly carry: number },
): Finding {
  const history = index.historyOf(claim.issue);
  const at = (day: number) => unityOn(index, claim.issue, alliance, day, carry);
  const isKnown = (day: number) =>
    index.once(`known ${JSON.stringify([claim.issue, alliance, day, carry])}`, () => {
      const query = { members: index.membersAt(alliance, dateOf(day)), from: day - carry, to: day };
      return positionsIn(history, query).length >= LEAST_KNOWN;
    });
  const to = at(dayOf(date)!);
  const start = earlierDay(claim, date, carry, isKnown);
  const from = start === null ? null : at(start);
  const statements = [from, to].flatMap(
    (end) => end?.positions.flatMap((position) => position.statements) ?? [],
  );
  if (from === null || from.known < LEAST_KNOWN || to.known < LEAST_KNOWN || from.date >= to.date) {
    return findingOf(index, {
      verdict: 'not-enough-evidence',
      reason: shortReason(claim.issue, from, to),
      figures: null,
      rests: statements,
      period: { from: dateOf((start ?? dayOf(date)!) - carry), to: date },
      coverage: { known: to.known, of: to.members },
      wouldChange: shortWouldChange(claim.issue, from, to),
    });
  }
  const membership: MembershipEnds = {
    from: new Set(index.membersAt(alliance, from.date)),
    to: new Set(index.membersAt(alliance, to.date)),
  };
  const change = splitChange([{ issue: claim.issue, from, to }], membership, { from, to });
  const figures = figuresOf(change, carry, index);
  const verdict = verdictOf(claim.direction, figures.change ?? 0, figures.conversion ?? 0);
  return findingOf(index, {
    verdict,
    reason: reasonOf(figures),
    figures,
    rests: statements,
    ...strongestOf(claim.direction, from, to),
    period: { from: dateOf(dayOf(from.date)! - carry), to: date },
    coverage: { known: to.known, of: to.members },
    wouldChange: trendWouldChange(claim.direction, figures, verdict),
  });
}

/** Of members known at both dates, what those said who moved towards the larger side of the earlier date, or away from it. */
function strongestOf(direction: Direction, from: UnityFigures, to: UnityFigures) {
  const before = new Map(from.positions.map(({ actor, stance }) => [actor, stance]));
  const { pro, contra } = from.carriedCounts;
  const larger = Math.sign(pro - contra);
  const moved = to.positions.flatMap(({ actor, stance, statements }) => {
    const earlier = before.get(actor);
    if (earlier === undefined || Math.sign(earlier) === Math.sign(stance)) return [];
    return [{ towards: larger * (stance - earlier) > 0, statements }];
  });
  const saidBy = (towards: boolean) =>
    moved.filter((move) => larger !== 0 && move.towards === towards).flatMap(({ statements }) => statements);
  const closer = direction === 'rising' || direction === 'not-falling';
  return { supporting: saidBy(closer), opposing: saidBy(!closer) };
}

/** The earlier day: the first of the time asked about on which enough members are known, else its last; null for no day. */
function earlierDay(
  { time }: TrendClaim,
  date: string,
  carry: number,
  isKnown: (day: number) => boolean,
): number | null {
  const before = dayOf(date)! - 1;
  const first = time.since === null ? dayOf(date)! - carry : dayOf(time.since.first)!;
  const last = time.since === null ? before : Math.min(dayOf(time.since.last)!, before);
  for (let day = first; day <= last; day++) if (isKnown(day)) return day;
  return first <= last ? last : null;
}

function verdictOf(direction: Direction, change: number, conversion: number): Verdict {
  const up = direction === 'rising' || direction === 'not-falling';
  const moved = sign(up ? change : -change);
  const converted = sign(up ? conversion : -conversion);
  if (direction === 'rising' || direction === 'falling') {
    if (moved > 0 && converted > 0) return 'supported';
    return moved <= 0 && converted <= 0 ? 'contradicted' : 'mixed';
  }
  if (moved >= 0 && converted >= 0) return 'supported';
  return moved < 0 && converted < 0 ? 'contradicted' : 'mixed';
}

function sign(value: number): number {
  return Math.abs(value) < NO_CHANGE ? 0 : Math.sign(value);
}

function figuresOf(
  { from, to, conversion, entry, silence }: UnityChange,
  carry: number,
  index: EvidenceIndex,
): TrendFigures {
  const change = from.carried === null || to.carried === null ? null : to.carried - from.carried;
  return {
    kind: 'trend',
    carry,
    from: endOf(from),
    to: endOf(to),
    change,
    conversion: conversion.amount,
    entry: entry.amount,
    silence: silence.amount,
    converted: conversion.members,
    otherSpeakers: conversion.members.filter((member) => isByOthers(member, index)).map(({ actor }) => actor),
  };
}

/** Whether all who spoke for a member at the later date are named and did not at the earlier one. */
function isByOthers({ from, to }: Conversion, index: EvidenceIndex): boolean {
  const speakers = ({ statements }: { readonly statements: readonly string[] }) =>
    statements.map((id) => index.statement(id).speaker);
  const before = speakers(from);
  return !before.includes(null) && speakers(to).every((name) => name !== null && !before.includes(name));
}

function shortReason(issue: string, from: UnityFigures | null, to: UnityFigures): string {
  const needed = `at least ${LEAST_KNOWN} are needed at both dates`;
  if (to.known < LEAST_KNOWN) {
    return `the position on ${issue} of ${only(to)} is known on ${to.date}; ${needed}.`;
  }
  if (from === null || from.date >= to.date) return `there is no earlier date to compare ${to.date} with.`;
  return `the position on ${issue} of ${only(from)} is known on ${from.date}; ${needed}.`;
}

function only({ known, members: all }: UnityFigures): string {
  return known === 0 ? `no member of ${all}` : `only ${members(known)} of ${all}`;
}

function shortWouldChange(issue: string, from: UnityFigures | null, to: UnityFigures): string {
  const lacking = [from, to].flatMap((end) =>
    end === null || end.known >= LEAST_KNOWN
      ? []
      : [`the positions of ${LEAST_KNOWN - end.known} more members on ${issue} by ${end.date}`],
  );
  return sentenceOf(lacking.length > 0 ? lacking : [`positions on ${issue} before ${to.date}`]);
}

function reasonOf(figures: TrendFigures): string {
  const { from, to, change, conversion, entry, silence } = figures;
  const end = ({ date, index, interval, known, members: all }: TrendEnd) =>
    `${figure(index!)} [${interval!.map((bound) => figure(bound)).join(', ')}] on ${date} (${known} of ${all} members known)`;
  const rest = (entry ?? 0) + (silence ?? 0);
  return (
    `the agreement index went from ${end(from)} to ${end(to)}, a change of ${figure(change!, true)}; ` +
    `${convertedWords(figures)} changed sides, which makes ${figure(conversion ?? 0, true)} of it, and ${figure(rest, true)} comes from who is known.`
  );
}

/** "2 members (Czechia and Poland, by other speakers than before)". */
function convertedWords({ converted, otherSpeakers }: TrendFigures): string {
  const names = converted.map(({ actor }) => actor);
  if (names.length === 0) return 'no member';
  const others =
    otherSpeakers.length === 1 ? 'by another speaker than before' : 'by other speakers than before';
  const some = otherSpeakers.length < names.length ? `; ${list(otherSpeakers)} ${others}` : `, ${others}`;
  return `${members(names.length)} (${list(names)}${otherSpeakers.length === 0 ? '' : some})`;
}
