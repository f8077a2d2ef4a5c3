import type { Cast } from './cast.ts';
import type { Character } from './character.ts';

/** What the subject of a sentence is ahead of another one named in it, in sentences. */
const SUBJECT = 1.2;
/** What a known gender is ahead of an unknown one. */
const GENDER = 1;
/** Nearer than this two are as good as equal: who is meant stays open. */
export const MARGIN = 0.75;

/** How much somebody is in mind now, in sentences: 0 for who was just named, one less for each sentence since. */
export function salience({ now }: Cast, { seen, subject, times, kind, gender }: Character): number {
  const person = kind === 'person' ? 0.3 : 0;
  return (
    seen -
    now +
    (subject === seen ? SUBJECT : 0) +
    Math.min(times, 4) * 0.1 +
    person +
    (gender === null ? 0 : GENDER)
  );
}

/** The one candidate ahead of all others by `margin`; null where there is none. */
export function foremost(
  candidates: readonly Character[],
  score: (candidate: Character) => number,
  margin = MARGIN,
): Character | null {
  let best: Character | null = null;
  let first = -Infinity;
  let second = -Infinity;
  for (const candidate of candidates) {
    const value = score(candidate);
    if (value > first) {
      second = first;
      first = value;
      best = candidate;
    } else if (value > second) second = value;
  }
  return first - second >= margin ? best : null;
}

/** Who was named in the last `sentences` sentences or in this one, the last first. */
export function recent(
  { characters, now }: Pick<Cast, 'characters' | 'now'>,
  sentences: number,
): Character[] {
  const found: Character[] = [];
  for (let i = characters.length - 1; i >= 0; i--) {
    if (now - characters[i]!.seen > sentences) break;
    found.push(characters[i]!);
  }
  return found;
}
