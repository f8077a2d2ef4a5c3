import type { Cast } from './cast.ts';
import { type Character } from './character.ts';
import type { Description } from './description.ts';
import { stateNouns, widerOffices } from './noun-classes.ts';
import { recent } from './salience.ts';

/** How many sentences back "the two ministers" may reach. */
const REACH = 3;
/** How many "both ministers" may, where those are all. */
const FURTHER = 12;

/**
 * "Both", "the two ministers", "the three countries": exactly so many who fit, in the order of the text; empty where more or
 * fewer were named; null where the words are no such group.
 */
export function byGroup(cast: Cast, { count, noun, actors }: Description): Character[] | null {
  if (count === null || actors.length > 0) return null;
  for (let sentences = 0; sentences <= REACH; sentences++) {
    const near = recent(cast, sentences);
    for (const group of [
      near.filter((each) => isPerson(each) && fits(each, noun)),
      near.filter((each) => isState(each) && fits(each, noun)),
    ]) {
      if (group.length === count) return group.toSorted((a, b) => a.place - b.place);
      if (group.length > count) return [];
    }
  }
  if (noun === null || !/^(?:minister|president|leader|premier|secretary|ambassador)$/.test(noun)) return [];
  const all = recent(cast, FURTHER).filter((each) => isPerson(each) && fits(each, noun));
  return all.length === count ? all.toSorted((a, b) => a.place - b.place) : [];
}

/** Fewer members are named one by one. */
const FEWEST = 4;

/** "The five agreed": the alliance that the text is about, where it has so many members; null for any other words. */
export function allOf(cast: Cast, { count, noun, actors, definite, partial }: Description): string | null {
  if (count === null || count < FEWEST || actors.length > 0 || !definite || partial) return null;
  if (noun !== null && !ALL.test(noun)) return null;
  const alliance = cast.alliance();
  if (alliance === null) return null;
  let members = 0;
  for (const { memberships } of cast.registry.actors.values())
    if (memberships.some((each) => each.in === alliance)) members++;
  return members === count ? alliance : null;
}

const ALL = /^(?:member|leader|minister|president|government|country|state|capital|ally|party|premier)$/;

/** "The former" and "the latter" of two. */
export function byOrder(cast: Cast, order: 'former' | 'latter'): Character | null {
  for (let sentences = 0; sentences <= 1; sentences++) {
    const near = recent(cast, sentences);
    for (const kind of [isPerson, isState]) {
      const two = near.filter(kind).toSorted((a, b) => a.place - b.place);
      if (two.length === 2) return two[order === 'former' ? 0 : 1]!;
      if (two.length > 2) return null;
    }
  }
  return null;
}

const isPerson = ({ kind, members }: Character) =>
  members.length === 0 && (kind === 'person' || kind === 'named');
const isState = ({ kind, members, nouns, actors }: Character) =>
  members.length === 0 && kind === 'body' && nouns === ' ' && actors.length === 1;

/** "The two presidents" hold such an office; "the two sides" can be anybody. */
function fits(character: Character, noun: string | null): boolean {
  if (
    noun === null ||
    /^(?:side|two|both|pair|duo|party|other|couple|neighbour|neighbor|ally|one)$/.test(noun)
  )
    return true;
  if (stateNouns.has(noun) || /^(?:government|capital|power|delegation|member|partner|island)$/.test(noun))
    return isState(character);
  if (/^(?:man|woman|politician)$/.test(noun))
    return (
      isPerson(character) && character.gender !== (noun === 'man' ? 'she' : noun === 'woman' ? 'he' : null)
    );
  const office = character.office?.toLowerCase().split(/[ -]/) ?? [];
  // A prime minister is none of "the two ministers".
  if (noun === 'minister' && office.includes('prime')) return false;
  const wider = widerOffices.get(noun);
  return office.includes(noun) || (wider !== undefined && office.some((word) => wider.has(word)));
}
