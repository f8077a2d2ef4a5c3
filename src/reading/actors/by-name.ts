import type { Cast } from './cast.ts';
import type { Character } from './character.ts';
import type { Description } from './description.ts';
import { isPersonNoun } from './noun-classes.ts';
import { foremost, salience } from './salience.ts';
import { type NameParts, isInitials, namePartsOf, sameName } from './same-name.ts';

/** What it takes to be meant rather than another one of the same name, in sentences. */
const CLEARLY = 4;
/** Names kept taken apart. */
const MOST = 4000;

/**
 * The one of that name or surname, with what the words add to it; `several` where two people share it and neither gender, country nor
 * office tells which; null for somebody new.
 */
export function byName(cast: Cast, description: Description): Character | 'several' | null {
  const { name, actors, gender, office } = description;
  const same: Character[] = [];
  const alike: Character[] = [];
  const given: Character[] = [];
  const parts = partsOf(cast, name!);
  for (const character of cast.characters) {
    if (character.name === null || (character.kind === 'body' && character.name !== name)) continue;
    if (character.parts?.name !== character.name) character.parts = partsOf(cast, character.name);
    const fit = sameName(parts, character.parts);
    if (fit === null) continue;
    if (gender !== null && character.gender !== null && gender !== character.gender) continue;
    if (isOther(character, actors)) continue;
    (fit === 'same' ? same : fit === 'surname' ? alike : given).push(character);
  }
  const named = same.length > 0 ? same : alike.length > 0 ? alike : given;
  const candidates = named.length > 0 ? named : byInitials(cast, name!);
  const one = candidates.length > 1 ? chosen(cast, candidates, office) : (candidates[0] ?? null);
  if (one === null) return candidates.length > 1 ? 'several' : null;
  return enriched(one, description);
}

/** "IB:" in a transcript */
const byInitials = ({ characters, labelled }: Cast, name: string): Character[] =>
  labelled.has(name.toLowerCase())
    ? characters.filter(
        ({ kind, name: full }) => kind === 'person' && full !== null && isInitials(name, full),
      )
    : [];

function partsOf({ names }: Cast, name: string): NameParts {
  const known = names.get(name);
  if (known !== undefined) return known;
  const parts = namePartsOf(name);
  if (names.size < MOST) names.set(name, parts);
  return parts;
}

/** Of another country, as far as both are known. */
const isOther = (character: Character, actors: readonly string[]): boolean =>
  actors.length > 0 && character.actors.length > 0 && character.actors[0] !== actors[0];

function chosen(cast: Cast, candidates: readonly Character[], office: string | null): Character | null {
  if (office !== null) {
    const last = office.toLowerCase().split(' ').at(-1)!;
    const held = candidates.filter((each) => each.office?.toLowerCase().split(' ').includes(last));
    if (held.length === 1) return held[0]!;
  }
  return foremost(candidates, (each) => salience(cast, each) + Math.min(each.times, 12), CLEARLY);
}

function enriched(
  character: Character,
  { name, office, actors, gender, noun, commits, age }: Description,
): Character {
  if (character.name === null || (name!.length > character.name.length && name!.includes(' ')))
    character.name = name;
  if (office !== null && !says(character.office, office) && !isPast(character, office, commits)) {
    character.office = office;
    character.commits = commits;
  }
  if (character.actors.length === 0) character.actors = actors;
  character.gender ??= gender;
  character.age ??= age;
  if (office !== null || gender !== null || name!.includes(' ')) character.kind = 'person';
  if (isPersonNoun(noun) && !character.nouns.includes(` ${noun} `) && character.nouns.length < 200)
    character.nouns += `${noun} `;
  return character;
}

/** "Arel, a former judge," is the minister still. */
const isPast = ({ office: known, commits: bound }: Character, office: string, commits: boolean): boolean =>
  known !== null && bound && !commits && nounOf(known) !== nounOf(office);

const nounOf = (office: string): string => office.slice(office.lastIndexOf(' ') + 1).toLowerCase();

/** "Minister Arel" tells nothing new of the defence minister. */
function says(known: string | null, office: string): boolean {
  if (known === null) return false;
  const words = known.toLowerCase().split(' ');
  return office
    .toLowerCase()
    .split(' ')
    .every((word) => words.includes(word));
}
