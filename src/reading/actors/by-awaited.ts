import { byOffice } from './by-office.ts';
import type { Cast } from './cast.ts';
import type { Character } from './character.ts';
import type { Description } from './description.ts';
import { inSetting } from './in-setting.ts';
import { recent } from './salience.ts';

/** Sentences until who was spoken of without a name is named. */
const AWAITED = 2;

/**
 * "The Kalvonian president begged for ships. … President Brand": whose office was told before, and "Her Kalvonian colleague was
 * milder. … Max Roth said": the only one of whom a name was to come.
 */
export function byAwaited(cast: Cast, description: Description): Character | null {
  const { name, office, actors, gender, commits, definite, noun } = description;
  // Who has turns in a transcript is told by their label.
  if (name !== null && cast.labelled.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase())) return null;
  const home = inSetting(cast, description);
  const near = recent(cast, AWAITED).filter(
    (each) =>
      each.name === null &&
      each.awaited &&
      (home === null || each.actors[0] === home) &&
      (office !== null ||
        gender !== null ||
        each.subject === each.seen ||
        isSurname(cast, name!) ||
        (cast.asSubject && cast.now - each.seen === 1)) &&
      (gender === null || each.gender === null || each.gender === gender) &&
      (actors.length === 0 || each.actors.length === 0 || each.actors[0] === actors[0]),
  );
  let one: Character | undefined;
  if (office !== null) {
    const holder = byOffice({ ...cast, characters: near }, description);
    one = holder === null || holder === 'several' ? undefined : holder;
  } else if (
    near.length > 0 &&
    near.slice(1).every(({ seen }) => seen < near[0]!.seen) &&
    commits &&
    !definite &&
    noun === null &&
    (name!.includes(' ') || gender !== null || isSurname(cast, name!))
  )
    one = near[0];
  if (one === undefined) return null;
  one.name = name;
  one.gender ??= gender;
  if (one.actors.length === 0) one.actors = actors;
  one.kind = 'person';
  return one;
}

/** "Roth said": nobody is named so first, unless they were spoken of before. */
const isSurname = ({ asSubject }: Cast, name: string): boolean =>
  asSubject && !name.includes(' ') && !THINGS.test(name);

/** Many things at the head of a sentence look like a name. */
const THINGS =
  /^(?:talks|persons|things|words|sales|prices|reports|exports|imports|ships|troops|guns|soldiers|tariffs|sanctions|negotiations|relations)$/i;
