import type { Cast } from './cast.ts';
import { type Character, characterOf } from './character.ts';
import type { Description } from './description.ts';

/** "His successor, Ida Brand": in the office that he had. */
export const successor = ({ name, gender }: Description, { office, actors }: Character): Character =>
  characterOf({ kind: 'person', name, gender, office: office!.replace(/^(?:former|late) /i, ''), actors });

/** Somebody in the same office as the one whose counterpart they are. */
export function counterpart(
  cast: Cast,
  { name, actors, gender, office, noun }: Description,
  of: Character | null,
): Character {
  const same = office ?? (of !== null && of.kind !== 'body' ? of.office : null);
  // A colleague without a country is one of the same government.
  const theirs = actors.length > 0 || noun !== 'colleague' || of === null || !of.commits ? actors : of.actors;
  const fields = {
    kind: 'person',
    name,
    office: noun === 'colleague' && actors.length === 0 ? office : same,
    actors: theirs,
    gender,
    awaited: name === null,
  } as const;
  if (name === null) {
    const known = cast.characters.findLast(
      (each) =>
        each !== of &&
        same !== null &&
        each.office?.toLowerCase() === same.toLowerCase() &&
        each.actors[0] === actors[0] &&
        each.commits,
    );
    return known ?? characterOf(fields);
  }
  const known = cast.characters.findLast((each) => each.name === name);
  if (known === undefined) return characterOf(fields);
  known.office ??= same;
  if (known.actors.length === 0) known.actors = actors;
  return known;
}
