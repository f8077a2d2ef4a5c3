import type { Actor, Office } from '../../coding/actor.ts';
import type { Registry } from '../../coding/registry/index.ts';
import type { Speaker } from '../attribution.ts';
import type { Description } from './describe-source.ts';

/** Somebody whom the text has spoken of. */
interface Character {
  name: string | null;
  office: string | null;
  readonly actors: readonly string[];
  gender: 'he' | 'she' | null;
  readonly plural: boolean;
  readonly person: boolean;
}

/** Who has been named in a text so far, the last one last: what pronouns, surnames and "the minister" refer to. */
export interface Cast {
  readonly registry: Registry;
  /** ISO date of the document: an office of the registry counts if it was held then. */
  readonly date: string | null;
  readonly characters: Character[];
}

/** How many characters back a pronoun may reach. */
const REACH = 12;
/** Who was named longer ago is forgotten. */
const MOST = 400;

export function newCast(registry: Registry, date: string | null): Cast {
  return { registry, date, characters: [] };
}

/**
 * Who a description stands for, by itself or by whom the text named before; empty where nobody fits. Several for
 * "Hungary and Slovakia". The character becomes the last one of the cast.
 */
export function speakersOf(cast: Cast, description: Description): Speaker[] {
  const character = characterOf(cast, description);
  if (character === null) return [];
  remember(cast, character);
  const { name, office, actors } = character;
  if (name === null && office === null && actors.length === 0) return [];
  const { behalf } = description;
  if (actors.length === 0) return [{ actor: null, name, office, behalfOf: behalf }];
  return actors.map((actor) => ({ actor, name, office, behalfOf: behalf === actor ? null : behalf }));
}

/** Adds somebody who is named but says nothing. */
export function mention(cast: Cast, description: Description): void {
  if (description.pronoun !== null) return;
  const character = characterOf(cast, description);
  if (character !== null) remember(cast, character);
}

function characterOf(cast: Cast, description: Description): Character | null {
  const { name, office, person, pronoun, gender, plural } = description;
  if (pronoun !== null) return byPronoun(cast, pronoun);
  const actors =
    description.actors.length > 0
      ? description.actors
      : [...possessed(cast, description), ...officeOfParty(cast, description)];
  if (person !== null) return fromRegistry(cast, person, description);
  if (name !== null) {
    const known = byName(cast, name);
    if (
      known !== null &&
      (actors.length === 0 || known.actors.length === 0 || known.actors[0] === actors[0])
    ) {
      return {
        ...known,
        name: longer(known.name, name),
        office: office ?? known.office,
        actors: actors.length > 0 ? actors : known.actors,
        gender: gender ?? known.gender,
      };
    }
    return { name, office, actors, gender, plural: false, person: true };
  }
  if (office !== null) {
    // "A general" is nobody who was named before.
    const known = description.unnamed ? null : byOffice(cast, office, actors);
    if (known !== null) return known;
    return { name: null, office, actors, gender, plural: office.endsWith('s'), person: true };
  }
  if (actors.length > 0)
    return {
      name: null,
      office: null,
      actors,
      gender: null,
      plural: actors.length > 1 || plural,
      person: false,
    };
  const nameless = { name: null, office: null, actors, gender: null };
  if (plural) return { ...nameless, plural: true, person: false };
  return description.unnamed ? { ...nameless, plural: false, person: true } : null;
}

/** "A spokesman for Anna Berg": the words count for her country, if she is known to govern one. */
function officeOfParty(cast: Cast, { behalf }: Description): readonly string[] {
  const person = behalf === null ? undefined : cast.registry.actors.get(behalf);
  const held = person?.offices.findLast((each) => heldOn(each, cast.date));
  return held === undefined ? [] : [held.of];
}

/** "His prime minister": the country of whom "his" means. */
function possessed(cast: Cast, { office, possessor }: Description): readonly string[] {
  if (office === null || possessor === null) return [];
  const { actors } = byPronoun(cast, possessor) ?? { actors: [] };
  return actors.length === 1 ? actors : [];
}

function fromRegistry(cast: Cast, id: string, { office, actors, gender }: Description): Character {
  const actor: Actor | undefined = cast.registry.actors.get(id);
  const held = actor?.offices.findLast((each) => heldOn(each, cast.date)) ?? null;
  return {
    name: id,
    office: office ?? held?.title ?? null,
    actors: held !== null ? [held.of] : actors,
    gender,
    plural: false,
    person: true,
  };
}

function heldOn({ from, to }: Office, date: string | null): boolean {
  return date === null || ((from === null || from <= date) && (to === null || date <= to));
}

function byPronoun(cast: Cast, pronoun: string): Character | null {
  const kind = /^(?:he|his|him)$/.test(pronoun)
    ? 'he'
    : /^(?:she|her|hers)$/.test(pronoun)
      ? 'she'
      : /^(?:they|their|them)$/.test(pronoun)
        ? 'they'
        : /^(?:it|its)$/.test(pronoun)
          ? 'it'
          : /^(?:who|which|that)$/.test(pronoun)
            ? 'who'
            : null;
  if (kind === null) return null;
  const from = Math.max(0, cast.characters.length - REACH);
  for (let i = cast.characters.length - 1; i >= from; i--) {
    const character = cast.characters[i]!;
    if (kind === 'who') return character;
    if (kind === 'it' && !character.person && !character.plural) return character;
    if (kind === 'they' && character.plural) return character;
    if (
      (kind === 'he' || kind === 'she') &&
      character.person &&
      !character.plural &&
      (character.gender === null || character.gender === kind)
    ) {
      character.gender = kind;
      return character;
    }
  }
  return null;
}

/** The last character of that name or surname. */
function byName(cast: Cast, name: string): Character | null {
  const last = surname(name);
  for (let i = cast.characters.length - 1; i >= 0; i--) {
    const character = cast.characters[i]!;
    if (character.name === null) continue;
    if (character.name === name) return character;
    const single = !name.includes(' ') || !character.name.includes(' ');
    if (single && surname(character.name) === last) return character;
  }
  return null;
}

function byOffice(cast: Cast, office: string, actors: readonly string[]): Character | null {
  const head = surname(office).toLowerCase();
  for (let i = cast.characters.length - 1; i >= 0; i--) {
    const character = cast.characters[i]!;
    if (character.office === null) continue;
    if (actors.length > 0 && character.actors[0] !== actors[0]) continue;
    const own = character.office.toLowerCase();
    if (head === 'general' && own.startsWith('secretary') && own !== office.toLowerCase()) continue;
    if (own === office.toLowerCase() || own.split(' ').includes(head)) return character;
  }
  return null;
}

function remember(cast: Cast, character: Character): void {
  const { characters } = cast;
  for (let i = characters.length - 1; i >= 0; i--) {
    const known = characters[i]!;
    const same =
      character.name !== null
        ? known.name !== null && surname(known.name) === surname(character.name)
        : known.name === null &&
          known.office === character.office &&
          known.actors.join() === character.actors.join();
    if (same) {
      characters.splice(i, 1);
      break;
    }
  }
  characters.push(character);
  if (characters.length > MOST) characters.splice(0, characters.length - MOST);
}

const surname = (name: string) => name.split(' ').at(-1)!;
const longer = (a: string | null, b: string) => (a !== null && a.length >= b.length ? a : b);
