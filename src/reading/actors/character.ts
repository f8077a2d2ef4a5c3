import type { Speaker } from '../attribution.ts';
import type { NameParts } from './same-name.ts';

/** Somebody or something that the text has spoken of; it changes as the text tells more. */
export interface Character {
  name: string | null;
  /** The name taken apart, once somebody asked. */
  parts: NameParts | null;
  office: string | null;
  /** Whether the words count for `actors`: those of a former minister do not. */
  commits: boolean;
  /** The countries or organisations that they belong to. */
  actors: readonly string[];
  gender: 'he' | 'she' | null;
  /** `named`: a single name that may be a person's or a newspaper's; `many`: people; `thing`: nobody who speaks. */
  kind: 'person' | 'named' | 'body' | 'many' | 'thing';
  /** What else it was called, each with a space on both sides: " poet senator ". */
  nouns: string;
  /** What they do, where that is no office: "baker". */
  trade: string | null;
  age: string | null;
  /** "Arel and Brandis": both. */
  members: readonly Character[];
  /** Spoken of as known, before the text gave a name: "her Kalvonian counterpart". */
  awaited: boolean;
  /** Number of the sentence that named it last, its order there, and the last sentence it was the subject of. */
  seen: number;
  place: number;
  subject: number;
  /** How often it was named. */
  times: number;
}

/** A character that the text has not named yet. */
export function characterOf(fields: Partial<Character> & Pick<Character, 'kind'>): Character {
  // Written out: to spread an object takes the engine several times as long.
  return {
    name: fields.name ?? null,
    parts: fields.parts ?? null,
    office: fields.office ?? null,
    commits: fields.commits ?? true,
    actors: fields.actors ?? [],
    gender: fields.gender ?? null,
    kind: fields.kind,
    nouns: fields.nouns ?? ' ',
    trade: fields.trade ?? null,
    age: fields.age ?? null,
    members: fields.members ?? [],
    awaited: fields.awaited ?? false,
    seen: fields.seen ?? -1,
    place: fields.place ?? -1,
    subject: fields.subject ?? -1,
    times: fields.times ?? 0,
  };
}

/** As a speaker: for each actor one, for a group each member; none where nothing is known. */
export function speakersFrom(character: Character, behalf: string | null): Speaker[] {
  if (character.members.length > 0)
    return character.members.flatMap((member) => speakersFrom(member, behalf));
  const { name, office, actors, commits } = character;
  const bound = commits ? actors : [];
  if (bound.length === 0)
    return name === null && office === null && behalf === null
      ? []
      : [{ actor: null, name, office, behalfOf: behalf }];
  return bound.map((actor) => ({ actor, name, office, behalfOf: behalf === actor ? null : behalf }));
}
