import type { ChangeClaim } from '../claim.ts';
import type { ActorPosition, ChangeFigures, Finding, Verdict } from '../checked-claim.ts';
import type { EvidenceIndex } from '../evidence.ts';
import { boundsOf, type Quantity } from '../quantity.ts';
import type { AsOf, OnIssue } from './as-of.ts';
import { type Bearing, bearingOn, type Track } from './change-rule.ts';
import { findingOf, notCheckable } from './finding.ts';
import { standOf } from './positions.ts';
import { list, members, sideWord } from './reason-words.ts';
import { daysBefore, type DayStand, sidesOverTime } from './sides-over-time.ts';
import { verdictOfAll } from './verdict-of-all.ts';
import { COVERED, HELD_BEFORE } from './thresholds.ts';

/**
 * Checks whether actors changed their position: where each stands on a date, and on which sides it was in the 365 days
 * before, or since the date that the claim names. Of a number of members those are counted who surely did.
 */
export function checkChange(claim: OnIssue<ChangeClaim>, index: EvidenceIndex, at: AsOf): Finding {
  const { quantity } = claim;
  const alliance = claim.actors[0];
  if (quantity !== null && alliance === undefined) {
    return notCheckable('the text does not say which alliance it means');
  }
  const since = claim.time.since?.first ?? daysBefore(at.date, HELD_BEFORE);
  const actors = quantity === null ? claim.subjects : index.membersAt(alliance!, at.date);
  const tracks = actors.map((actor) => trackOf(index, claim.issue, actor, since, at));
  const bearings = tracks.map((track) => bearingOn(claim, track));
  const verdict = quantity === null ? verdictOfAll(bearings) : countVerdict(quantity, bearings);
  // Of a whole alliance only those are shown of whom a change could be told.
  const shown = quantity === null ? tracks : tracks.filter((_, i) => bearings[i] !== 'unknown');
  const figures: ChangeFigures = { kind: 'change', date: at.date, since, moves: shown.map(moveOf) };
  const known = bearings.filter((bearing) => bearing !== 'unknown').length;
  const idsOf = (bearing: Bearing) =>
    tracks.flatMap((track, i) => (bearings[i] === bearing ? telling(track) : []));
  return findingOf(index, {
    verdict,
    reason:
      quantity === null
        ? reasonOf(claim, tracks, since, at)
        : countReason(claim, tracks, bearings, since, at),
    figures,
    rests: shown.flatMap(telling),
    supporting: idsOf('fits'),
    opposing: idsOf('opposite'),
    period: { from: since, to: at.date },
    coverage: { known, of: actors.length },
    wouldChange: wouldChange(claim, verdict, tracks, at),
  });
}

function trackOf(
  index: EvidenceIndex,
  issue: string,
  actor: string,
  since: string,
  { date, carry }: AsOf,
): Track {
  const [now = null] = standOf(index, issue, [actor], date, carry).positions;
  // What it had said last when the time began is the side it held then.
  const held = sidesOverTime(index, issue, actor, daysBefore(since, carry), since).slice(-1);
  const later = sidesOverTime(index, issue, actor, since, date).filter((day) => day.date > since);
  return { actor, now, days: [...held, ...later] };
}

/** The last day on another side than now; without one, the first. */
function beforeOf({ days }: Track): DayStand | null {
  const now = days.at(-1);
  if (now === undefined || days.length < 2) return null;
  return days.slice(0, -1).findLast(({ side }) => side !== now.side) ?? days[0]!;
}

function moveOf(track: Track): ChangeFigures['moves'][number] {
  const before = beforeOf(track);
  const { actor, now } = track;
  const was: ActorPosition | null =
    before === null ? null : { actor, side: before.side, date: before.date, speakersDiffer: false };
  return { actor, before: was, now };
}

/** Ids of the statements that show where the actor was and where it is. */
function telling(track: Track): string[] {
  const days = [beforeOf(track), track.days.at(-1) ?? null];
  return days.flatMap((day) => day?.statements ?? []);
}

function countVerdict(quantity: Quantity, bearings: readonly Bearing[]): Verdict {
  const count = (bearing: Bearing) => bearings.filter((one) => one === bearing).length;
  const fitting = count('fits');
  const surely = fitting + count('opposite');
  const decided = (of: number, open: number): Verdict => {
    const { least, most } = boundsOf(quantity, of);
    const [low, high] = [fitting, fitting + open];
    if ((least !== null && high < least) || (most !== null && low > most)) return 'contradicted';
    return (least === null || low >= least) && (most === null || high <= most)
      ? 'supported'
      : 'not-enough-evidence';
  };
  if (surely === 0) return 'not-enough-evidence';
  const verdict = decided(bearings.length, bearings.length - surely);
  const isShare = [quantity.least, quantity.most].every(
    (amount) => amount === null || amount.kind === 'share',
  );
  return verdict === 'not-enough-evidence' && isShare && surely >= COVERED * bearings.length
    ? decided(surely + count('between'), count('between'))
    : verdict;
}

/** "Sweden was against on 2024-02-27 and is for on 2024-03-20". */
function trackWords(track: Track, since: string, { date, carry }: AsOf): string {
  const { actor, now, days } = track;
  if (now === null) return `nothing is known of ${actor} in the ${carry} days up to ${date}`;
  if (days.length < 2)
    return `${actor} was ${sideWord(now.side)} on ${now.date}, and nothing else is known of it since ${since}`;
  if (now.speakersDiffer) return `those who speak for ${actor} are on opposite sides`;
  const before = beforeOf(track)!;
  if (before.side === now.side) {
    return `${actor} was ${sideWord(now.side)} on ${before.date} and on all ${days.length} days on which it spoke up to ${now.date}`;
  }
  return `${actor} was ${sideWord(before.side)} on ${before.date} and ${sideWord(now.side)} on ${now.date}`;
}

function reasonOf(_claim: ChangeClaim, tracks: readonly Track[], since: string, at: AsOf): string {
  return `${tracks.map((track) => trackWords(track, since, at)).join('; ')}.`;
}

function countReason(
  claim: ChangeClaim,
  tracks: readonly Track[],
  bearings: readonly Bearing[],
  since: string,
  { date }: AsOf,
): string {
  const known = bearings.filter((bearing) => bearing !== 'unknown').length;
  if (known === 0) return `of no member are positions on two dates known since ${since}.`;
  const named = tracks.filter((_, i) => bearings[i] === 'fits').map(({ actor }) => actor);
  const who = named.length > 0 && named.length <= 6 ? ` (${list(named)})` : '';
  const did = claim.negated ? 'did not change as said' : 'changed as said';
  return `of ${known} of ${members(tracks.length)} whose positions on two dates between ${since} and ${date} are known, ${named.length} ${did}${who}; of the others nothing can be said.`;
}

function wouldChange(
  claim: ChangeClaim,
  verdict: Verdict,
  tracks: readonly Track[],
  { date, carry }: AsOf,
): string | null {
  if (claim.quantity !== null) {
    return verdict === 'not-enough-evidence'
      ? 'A verdict needs positions of more members, each on two dates.'
      : null;
  }
  const names = list(tracks.map(({ actor }) => actor));
  const open = tracks.filter(({ now, days }) => now === null || days.length < 2).map(({ actor }) => actor);
  if (verdict === 'not-enough-evidence') {
    return `A verdict needs statements by ${list(open)} on two days, the later of them in the ${carry} days up to ${date}.`;
  }
  if (verdict === 'mixed') return `A plain verdict needs ${names} to be on one side, and on one side before.`;
  const moved = (verdict === 'supported') !== claim.negated;
  const other = verdict === 'supported' ? 'contradicted' : 'supported';
  return moved
    ? `It would be ${other} if ${names} had last spoken on the side held before.`
    : `It would be ${other} if ${names} had spoken on another side before or since.`;
}
