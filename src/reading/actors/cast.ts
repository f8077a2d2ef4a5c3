import type { Registry } from '../../coding/registry/index.ts';
import type { Speaker } from '../attribution.ts';
import { type Character, speakersFrom } from './character.ts';
import type { Description } from './description.ts';
import type { NameParts } from './same-name.ts';
import { whoIs } from './who-is.ts';

/** Who has been named in a text so far, the last one last: what pronouns, surnames and "the minister" refer to. */
export interface Cast {
  readonly registry: Registry;
  /** ISO date of the document: an office of the registry counts if it was held then. */
  readonly date: string | null;
  readonly characters: Character[];
  /** Names taken apart once. */
  readonly names: Map<string, NameParts>;
  /** Number of the sentence; sentences within quotation marks do not count. */
  now: number;
  /** How many have been named. */
  places: number;
  /** The country that was last in mind without being named, and in which sentence. */
  inMind: { readonly actor: string; readonly at: number } | null;
  /** Whose communique the text is, who "the ministers" of it are. */
  signatory: string | null;
  /** The country that a dispatch is sent from: "DORVIK, 3 May (Wire) -". */
  home: string | null;
  /** Whether `home` is where the text is set whatever else it names: an embassy's post, a parliament. */
  firm: boolean;
  /** The country or organisation whose name a paragraph is headed by: "Kalvonia. The minister wants talks." */
  headed: string | null;
  /** Whose minister is in the chair of the meeting, or null. */
  chair: () => string | null;
  /** The one organisation that the text is about, or null. */
  organisation: () => string | null;
  /** The one organisation of states that "the alliance" can mean, or null. */
  alliance: () => string | null;
  /** Whom "A:" means in an interview: who was named by the first answer; undefined before it. */
  interviewee: Character | null | undefined;
  /** Who gives the briefing, as the lines above it tell. */
  presenter: Description | null;
  /** Whose the labels of a transcript are, once that is known. */
  readonly labels: Map<string, Character>;
  /** Surnames of those who have turns. */
  labelled: ReadonlySet<string>;
  /** Names of those who had a turn in a transcript. */
  readonly hadTurns: Set<string>;
  /** Whom a question is put to: whose minister "your minister" is. */
  addressed: Character | null;
  /** Whether who is looked for now is what a sentence is about, or says something. */
  asSubject: boolean;
  /** Whose words came last, and in which sentence. */
  lastSpeaker: { readonly character: Character; readonly at: number } | null;
  /** The full name of whom the text portrays. */
  portrayed: string | null;
  /** Whom "he" or "she" meant last, and in which sentence. */
  readonly lastMeant: Map<'he' | 'she', { readonly character: Character; readonly at: number }>;
  /** Who was last named only as the one whom somebody serves: "Brand" of "Brand’s spokesman". */
  asOwner: { readonly character: Character; readonly at: number } | null;
  /** The actor that whoever says "our" outside quotation marks belongs to, also where they do not speak for it. */
  country: string | null;
  /** Who the subjects of the sentences of this paragraph are that are pronouns, by the place of the word. */
  readonly subjects: Map<number, readonly Speaker[]>;
  /** Whom "I" and "my" mean outside quotation marks: the author, or whose turn it is. */
  self: Character | null;
}

/** Who was named longer ago is forgotten. */
const MOST = 400;

export function newCast(registry: Registry, date: string | null): Cast {
  return {
    registry,
    date,
    characters: [],
    names: new Map(),
    now: 0,
    places: 0,
    inMind: null,
    signatory: null,
    home: null,
    firm: false,
    headed: null,
    chair: () => null,
    organisation: () => null,
    alliance: () => null,
    interviewee: undefined,
    presenter: null,
    labels: new Map(),
    labelled: new Set(),
    hadTurns: new Set(),
    addressed: null,
    asSubject: true,
    lastSpeaker: null,
    portrayed: null,
    lastMeant: new Map(),
    asOwner: null,
    country: null,
    subjects: new Map(),
    self: null,
  };
}

/**
 * Who a description stands for, by itself or by whom the text named before; empty where nobody fits. Several for
 * "Hungary and Slovakia" and "the two ministers". They become the last ones of the cast.
 */
export function speakersOf(cast: Cast, description: Description, subject = true): Speaker[] {
  alongside(cast, description);
  cast.asSubject = subject;
  const { characters, behalf, known } = whoIs(cast, description);
  if (known) for (const character of characters) remember(cast, character, subject);
  return characters.flatMap((character) => speakersFrom(character, description.behalf ?? behalf));
}

/**
 * Who a description stands for, where it is only reported: nobody becomes the last one of the cast. "My minister" is that of `self`,
 * of whoever the cast knows without it.
 */
export function speakersWithin(cast: Cast, description: Description, self = cast.self): Speaker[] {
  cast.asSubject = false;
  const { characters, behalf } = whoIs(
    self === cast.self ? cast : { ...cast, self, country: null },
    description,
  );
  return characters.flatMap((character) => speakersFrom(character, behalf));
}

/** Adds somebody who is named but says nothing; gives who that is. */
export function mention(cast: Cast, description: Description, subject: boolean): readonly Character[] {
  alongside(cast, description);
  cast.asSubject = subject;
  const { characters, known } = whoIs(cast, description);
  if (known) for (const character of characters) remember(cast, character, subject);
  return characters;
}

/** "Mrs. Solan’s brother" names Mrs. Solan too. */
function alongside(cast: Cast, { owner, party }: Description): void {
  const other = owner ?? party;
  if (other === null || (other.name === null && other.actors.length !== 1)) return;
  mention(cast, other, false);
}

/** Makes a character the last one of the cast. */
export function remember(cast: Cast, character: Character, subject: boolean): void {
  const { characters, now } = cast;
  const at = characters.lastIndexOf(character);
  if (at >= 0) characters.splice(at, 1);
  characters.push(character);
  if (characters.length > MOST) characters.splice(0, characters.length - MOST);
  if (character.seen !== now) character.place = cast.places++;
  character.seen = now;
  character.times++;
  if (subject) character.subject = now;
}

/** Adds somebody whom a speaker named: known from now on, but not whom the text's own "he" means. */
export function overhear(cast: Cast, description: Description): readonly Character[] {
  const { characters, known } = whoIs(cast, description);
  if (known)
    for (const character of characters)
      if (!cast.characters.includes(character)) cast.characters.unshift(character);
  return characters;
}
