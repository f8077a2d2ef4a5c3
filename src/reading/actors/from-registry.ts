import type { Actor, Office } from '../../coding/actor.ts';
import type { Cast } from './cast.ts';
import { type Character, characterOf } from './character.ts';
import type { Description } from './description.ts';
import { actorInMind } from './in-mind.ts';

export function fromRegistry(cast: Cast, id: string, description: Description): Character {
  const { office, actors, gender, commits } = description;
  const actor: Actor | undefined = cast.registry.actors.get(id);
  const held = actor?.offices.findLast((each) => heldOn(each, cast.date)) ?? null;
  const known = cast.characters.findLast((each) => each.name === id);
  if (known !== undefined) {
    known.office = office ?? known.office;
    known.gender ??= gender;
    return known;
  }
  return characterOf({
    kind: 'person',
    name: id,
    office: office ?? held?.title ?? null,
    actors:
      held !== null
        ? [held.of]
        : actors.length > 0
          ? actors
          : actorInMind(cast, { ...description, name: id }),
    commits: held !== null || commits,
    gender,
  });
}

function heldOn({ from, to }: Office, date: string | null): boolean {
  return date === null || ((from === null || from <= date) && (to === null || date <= to));
}

/** Id of the only person of the registry who holds an office of that name; null where nobody does, or two. */
export function heldBy({ registry, date }: Cast, office: string): string | null {
  const wanted = wordsOf(office);
  let holder: string | null = null;
  for (const { id, kind, offices } of registry.actors.values()) {
    if (kind !== 'person' || !offices.some((each) => wordsOf(each.title) === wanted && heldOn(each, date)))
      continue;
    if (holder !== null) return null;
    holder = id;
  }
  return holder;
}

const wordsOf = (office: string): string => office.toLowerCase().replaceAll(/[ -]+/g, ' ');
