import { boundsOf } from '../quantity.ts';
import type { SpokespersonClaim } from '../claim.ts';
import type { SpokespersonFigures, SpokespersonVoice, Verdict } from '../checked-claim.ts';
import { are, list, members, sideWord } from './reason-words.ts';
import type { Speaking } from './spokesperson-voice.ts';
import { LEAST_OTHERS } from './thresholds.ts';

/** Why a spokesperson claim got its verdict, with the counts. */
export function spokespersonReason(
  claim: SpokespersonClaim,
  speaking: readonly Speaking[],
  figures: SpokespersonFigures,
): string {
  const parts = speaking.flatMap((one, i) => [
    speakingWords(claim, one, figures),
    ...othersWords(claim, one, figures.voices[i]!, figures),
  ]);
  if (figures.voices.every(({ of }) => of !== null)) parts.push(neededWords(claim, figures.voices[0]!));
  return `${parts.join('; ')}.`;
}

function speakingWords(
  { person, speaksFor }: SpokespersonClaim,
  { actor, person: heard, side, torn, date, instead }: Speaking,
  figures: SpokespersonFigures,
): string {
  const called = person?.name ?? person?.office ?? null;
  const who =
    heard === null
      ? called !== null && actor === speaksFor
        ? `${called} of ${actor}`
        : actor
      : `${heard} (${actor})`;
  if (torn) return `those who speak for ${actor} were last on opposite sides`;
  if (side === null) return `nothing is known of ${who} ${spanOf(figures)}`;
  const stand = `${who} was ${sideWord(side)} when last heard (${date})`;
  return instead ? `nothing is known of ${called} alone; ${stand}` : stand;
}

function spanOf({ carry, date }: SpokespersonFigures): string {
  return `in the ${carry} days up to ${date}`;
}

function othersWords(
  { speaksFor }: SpokespersonClaim,
  { side }: Speaking,
  { of, known, with: agreeing }: SpokespersonVoice,
  figures: SpokespersonFigures,
): string[] {
  if (of === null) {
    if (known === 0) return [`no other person who speaks for ${speaksFor} was heard ${spanOf(figures)}`];
    const others = figures.speakers.map(
      (other) => `${other.speaker} was ${sideWord(other.side)} (${other.date})`,
    );
    return [`of those who speak for ${speaksFor}, ${list(others)}`];
  }
  const counted =
    side === null
      ? `the position of ${known} of ${of} other members is known`
      : `${agreeing} of ${known} other members whose position is known ${are(agreeing)} on that side`;
  return side === null || known === of ? [counted] : [counted, `that of ${of - known} is not known`];
}

function neededWords({ quantity }: SpokespersonClaim, { known, of }: SpokespersonVoice): string {
  if (known < LEAST_OTHERS) return `at least ${LEAST_OTHERS} others must be known`;
  if (quantity === null)
    return `to speak for the alliance needs three quarters of them, and half or fewer is not enough`;
  const isShare = [quantity.least, quantity.most].every(
    (amount) => amount === null || amount.kind === 'share',
  );
  const all = isShare ? known : of!;
  const { least, most } = boundsOf(quantity, all);
  const bounds = [least === null ? [] : `at least ${least}`, most === null ? [] : `at most ${most}`].flat();
  return `the claim needs ${bounds.join(' and ')} of ${all}`;
}

/** What evidence would give another verdict; `plain` is that of the claim without a denial. */
export function spokespersonWouldChange(
  { speaksFor }: SpokespersonClaim,
  speaking: readonly Speaking[],
  figures: SpokespersonFigures,
  plain: Verdict,
): string {
  const unknown = speaking.filter(({ side, torn }) => side === null && !torn);
  if (unknown.length > 0) {
    return `a statement of ${list(unknown.map(({ actor, person }) => person ?? actor))} ${spanOf(figures)} is missing.`;
  }
  const [voice] = figures.voices;
  if (voice === undefined || voice.of === null) {
    if (voice === undefined || voice.known === 0)
      return `a statement of another person who speaks for ${speaksFor} ${spanOf(figures)} is missing.`;
    if (plain === 'supported')
      return `one who speaks for ${speaksFor} and is not on that side would make it mixed.`;
    return `later statements that put ${plain === 'mixed' ? 'all' : 'any'} of these persons on that side would change it.`;
  }
  if (voice.known < LEAST_OTHERS) {
    return `the positions of ${members(LEAST_OTHERS - voice.known)} more ${spanOf(figures)} would give a verdict.`;
  }
  if (speaking.some(({ torn }) => torn))
    return 'a later word of those who are on opposite sides would decide it.';
  if (plain === 'supported') return `it would turn if half or fewer of those known were on that side.`;
  return 'it would turn if three quarters of those known were on that side.';
}
