import type { SideClaim } from '../claim.ts';
import type { ActorPosition } from '../checked-claim.ts';
import { list, sentenceOf, sideWord } from './reason-words.ts';

/** Who would have to be heard on which side for another verdict on who is on which side. */
export function sideWouldChange(
  claim: SideClaim,
  positions: readonly ActorPosition[],
  unknown: readonly string[],
): string {
  const { subjects, partners, side, negated } = claim;
  if (side === null) {
    const both = `${list(subjects)} and ${list(partners)}`;
    const [same, apart] = [`${both} last heard on the same side`, `${both} last heard on opposite sides`];
    const [fits, not] = negated ? [apart, same] : [same, apart];
    return sentenceOf([`${fits} would support it`, `${not} would contradict it`]);
  }
  const fits = negated ? `not ${sideWord(side)} it` : `${sideWord(side)} it`;
  const not = negated ? `${sideWord(side)} it` : `${sideWord(side === 'pro' ? 'contra' : 'pro')} it`;
  const known = new Map(positions.map((position) => [position.actor, position]));
  const isAsClaimed = (actor: string) => {
    const position = known.get(actor);
    if (position === undefined || position.speakersDiffer) return false;
    return (position.side === side) !== negated;
  };
  const lacking = [...new Set([...subjects, ...(negated ? [] : partners)])].filter(
    (actor) => !isAsClaimed(actor),
  );
  const against = subjects.filter((actor) => isAsClaimed(actor) || isTorn(known.get(actor)));
  const parts: string[] = [];
  if (lacking.length > 0) parts.push(`${list(lacking)} last heard ${fits} would support it`);
  const turning = against.length > 0 ? against : subjects.filter((actor) => unknown.includes(actor));
  // Whoever is the other way already needs nothing new to contradict it.
  if (turning.length > 0 && (against.length > 0 || turning.length === subjects.length)) {
    parts.push(`${list(turning)} last heard ${not} would contradict it`);
  }
  return sentenceOf(parts);
}

/** Somebody whose last word is on neither side for sure. */
function isTorn(position: ActorPosition | undefined): boolean {
  return position !== undefined && (position.speakersDiffer || position.side === 'ambivalent');
}
