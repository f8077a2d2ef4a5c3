import type { ChangeClaim } from '../claim.ts';
import type { ActorPosition } from '../checked-claim.ts';
import type { DayStand } from './sides-over-time.ts';

/** How an actor bears on the claim that it has moved. */
export type Bearing = 'fits' | 'opposite' | 'between' | 'unknown';

/** What is known of an actor: where it stands, and the days on which it spoke before. */
export interface Track {
  readonly actor: string;
  /** Null where it is not known. */
  readonly now: ActorPosition | null;
  /** The days counted, in order; the last is the day of `now`. */
  readonly days: readonly DayStand[];
}

/**
 * How what an actor said bears on a change of its position, the negation aside.
 *
 * It fits where the actor is now on the side gone to, or off the side left, and was there before; it is opposite where it is on one
 * side all along, or not where the claim has it. Fewer than two days on record, or nothing within the carry time, tell
 * nothing. Torn actors, a side left that was never held and ambivalence where a side is claimed are between.
 */
export function changeBearing({ left, gone, part }: ChangeClaim, { now, days }: Track): Bearing {
  if (now === null || days.length < 2) return 'unknown';
  if (now.speakersDiffer) return 'between';
  const before = days.slice(0, -1);
  const held = new Set(before.map(({ side }) => side));
  if (part) return softening(left, before, days.at(-1)!);
  if (gone !== null) {
    if (now.side === 'ambivalent') return 'between';
    if (now.side !== gone) return 'opposite';
    if (left !== null && !held.has(left)) return held.size > 1 || !held.has(gone) ? 'between' : 'opposite';
    return [...held].some((side) => side !== gone) ? 'fits' : 'opposite';
  }
  if (left !== null) {
    if (now.side === left) return 'opposite';
    return held.has(left) ? 'fits' : 'between';
  }
  return [...held].some((side) => side !== now.side) ? 'fits' : 'opposite';
}

/** Whether a stance has come nearer to the middle, or has crossed it. */
function softening(left: ChangeClaim['left'], before: readonly DayStand[], now: DayStand): Bearing {
  const first = before.find(({ side }) => (left === null ? side !== 'ambivalent' : side === left));
  if (first === undefined) return 'between';
  return Math.sign(first.stance) * now.stance < Math.abs(first.stance) ? 'fits' : 'opposite';
}

const reversed: Readonly<Record<Bearing, Bearing>> = {
  fits: 'opposite',
  opposite: 'fits',
  between: 'between',
  unknown: 'unknown',
};

/** The bearing on the claim, or on its negation. */
export function bearingOn(claim: ChangeClaim, track: Track): Bearing {
  const bearing = changeBearing(claim, track);
  return claim.negated ? reversed[bearing] : bearing;
}
