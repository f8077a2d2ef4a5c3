import type { ExclusivityClaim } from '../claim.ts';
import type { ExclusivityFigures, Verdict } from '../checked-claim.ts';
import type { AsOf } from './as-of.ts';
import type { Shares, Standing } from './exclusivity-shares.ts';
import { are, list, sideWord, standWords } from './reason-words.ts';

/** Why an exclusivity claim got its verdict, with the counts. */
export function exclusivityReason(
  claim: ExclusivityClaim,
  { named, others, side }: Shares,
  figures: ExclusivityFigures,
  byHalf: boolean,
): string {
  const span = `in the ${figures.carry} days up to ${figures.date}`;
  const parts = named.flatMap(({ position }) => (position === null ? [] : [standWords(position)]));
  const unknown = named.filter(({ position }) => position === null).map(({ actor }) => actor);
  if (unknown.length > 0) parts.push(`nothing is known of ${list(unknown)} ${span}`);
  const known = others.filter(({ position }) => position !== null).length;
  if (side !== null) {
    const stand = `${claim.outside ? 'not ' : ''}${sideWord(side)}`;
    const shared = figures.others.length;
    parts.push(
      `${shared === 0 ? 'none' : shared} of ${known} other members whose position is known ${are(Math.max(shared, 1))} ${stand}${namesOf(figures.others)}`,
    );
    if (figures.uncertain.length > 0) {
      parts.push(`those who speak for ${list(figures.uncertain)} are on opposite sides`);
    }
  } else if (unknown.length === 0) {
    parts.push('they are not on one side');
  }
  const silent = others.length - known;
  if (silent > 0) parts.push(`the position of ${silent} of ${others.length} others is not known`);
  if (byHalf) parts.push('the verdict follows those known, who are at least half of the others');
  return `${parts.join('; ')}.`;
}

function namesOf(actors: readonly string[]): string {
  return actors.length > 0 && actors.length <= 6 ? ` (${list(actors)})` : '';
}

/** What evidence would give another verdict. */
export function exclusivityWouldChange(
  claim: ExclusivityClaim,
  { named, others, side }: Shares,
  verdict: Verdict,
  { date, carry }: AsOf,
): string {
  const span = `in the ${carry} days up to ${date}`;
  const stand = side === null ? 'on their side' : `${claim.outside ? 'not ' : ''}${sideWord(side)}`;
  const whose = (is: Standing['is']) => others.filter((other) => other.is === is).map(({ actor }) => actor);
  if (verdict === 'not-enough-evidence') {
    const missing = named.filter(({ is }) => is === 'unsure').map(({ actor }) => actor);
    if (missing.length > 0) return `a clear position of ${list(missing)} ${span} is missing.`;
    const torn = others.filter(({ is, position }) => is === 'unsure' && position !== null);
    if (torn.length > 0) return `a later word of ${list(torn.map(({ actor }) => actor))} would decide it.`;
    const known = others.filter(({ position }) => position !== null).length;
    const needed = Math.ceil(others.length / 2) - known;
    return `the positions of ${needed} more of the ${others.length} other members ${span} would decide it; one of them ${stand} would be enough.`;
  }
  const off = named.filter(({ is }) => is === 'surely-not').map(({ actor }) => actor);
  if (off.length > 0) return `it would need a later statement that puts ${list(off)} ${stand}.`;
  const shared = whose('surely');
  if (shared.length > 0)
    return `it would turn if ${list(shared)} ${shared.length === 1 ? 'was' : 'were'} ${claim.outside && side !== null ? sideWord(side) : `no longer ${stand}`}.`;
  return `one other member that is ${stand} would turn the verdict.`;
}
