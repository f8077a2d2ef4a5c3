import { byGroup } from './by-group.ts';
import type { Cast } from './cast.ts';
import { type Character, characterOf } from './character.ts';
import { nobody } from './description.ts';
import { portrayed } from './portrayed.ts';
import { foremost, MARGIN, recent, salience } from './salience.ts';

/** How many sentences back a pronoun may reach. */
const REACH = 5;
const REACH_OF_THEY = 2;
const REACH_OF_IT = 1;

/** How many times as often as any other whom a text is about is named. */
const ABOUT = 5;

/** Bodies that have leaders and ministers of their own, or none that speak for a country. */
const OF_PEOPLE =
  / (?:opposition|party|coalition|company|group|firm|bank|union|university|institute|newspaper|paper|court|movement|campaign|team|federation|foundation) /;

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we', 'my', 'our']);
const KINDS: ReadonlyMap<string, 'he' | 'she' | 'it' | 'they' | 'who'> = new Map([
  ...['he', 'his', 'him', 'himself'].map((word) => [word, 'he'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'she'] as const),
  ...['it', 'its', 'itself'].map((word) => [word, 'it'] as const),
  ...['they', 'their', 'them', 'themselves', 'both'].map((word) => [word, 'they'] as const),
  ...['who', 'which', 'that', 'whom'].map((word) => [word, 'who'] as const),
]);

/**
 * Whom a pronoun means: by gender and number, who was named last and who the sentences are about; null where nobody fits or
 * two fit about equally well. An `object` is not the subject of its sentence. "I" and "we" mean whose words they are, "your" whom a question
 * is put to, "you" nobody.
 */
export function byPronoun(cast: Cast, pronoun: string, object = false): Character | null {
  if (FIRST_PERSON.has(pronoun)) return cast.self;
  if (pronoun === 'your') return cast.addressed;
  const kind = KINDS.get(pronoun);
  if (kind === undefined) return null;
  if (kind === 'who') {
    const last = cast.characters.at(-1);
    return last?.seen === cast.now ? last : null;
  }
  if (kind === 'they') return byThey(cast);
  return kind === 'it' ? byIt(cast) : byGender(cast, kind, object);
}

function byGender(cast: Cast, kind: 'he' | 'she', object: boolean): Character | null {
  const candidates = recent(cast, REACH).filter(
    (each) =>
      isSomebody(each) &&
      (each.gender === null || each.gender === kind) &&
      !(object && each.subject === cast.now),
  );
  const one =
    foremost(candidates, (each) => salience(cast, each)) ??
    besidesOwner(cast, candidates) ??
    stillMeant(cast, kind, candidates, 0) ??
    subjectOf(cast, candidates) ??
    stillSpeaking(cast, kind, candidates) ??
    stillMeant(cast, kind, candidates, 1);
  if (one === null) return ofOneCountry(cast, kind, candidates) ?? portrayed(cast, kind);
  if (one.kind !== 'thing' && !object) one.gender ??= kind;
  cast.lastMeant.set(kind, { character: one, at: cast.now });
  return one;
}

/** "Max Roth replied that it rained. [He] added": who spoke in the sentence before goes on, where this one names nobody else. */
function stillSpeaking(
  { lastSpeaker, lastMeant, now, asSubject }: Cast,
  kind: 'he' | 'she',
  candidates: readonly Character[],
): Character | null {
  if (!asSubject || lastSpeaker === null || now - lastSpeaker.at > 1) return null;
  const { character } = lastSpeaker;
  // "Max Roth assured [her]. She added"
  const called = lastMeant.get(kind);
  if (called !== undefined && called.character !== character && called.at >= lastSpeaker.at) return null;
  return candidates.includes(character) && candidates.every((each) => each === character || each.seen < now)
    ? character
    : null;
}

/** Which of several it is stays open, but all of them speak for one country: somebody of that country. */
function ofOneCountry(cast: Cast, gender: 'he' | 'she', candidates: readonly Character[]): Character | null {
  const scores = candidates.map((each) => salience(cast, each));
  const best = Math.max(...scores);
  const near = candidates.filter((_each, i) => best - scores[i]! < MARGIN);
  const [actor] = near[0]?.actors ?? [];
  const same = near.every(
    ({ actors, commits, kind }) => kind === 'person' && commits && actors.length === 1 && actors[0] === actor,
  );
  return actor !== undefined && same ? characterOf({ kind: 'person', actors: [actor], gender }) : null;
}

/** "The president’s spokesman, Max Roth, said. [He]": the spokesman, of whom the sentence told. */
function besidesOwner(cast: Cast, candidates: readonly Character[]): Character | null {
  const { asOwner, now } = cast;
  if (asOwner === null || now - asOwner.at > 1) return null;
  const one = foremost(
    candidates.filter((each) => each !== asOwner.character),
    (each) => salience(cast, each),
  );
  return one !== null && one.subject === asOwner.at ? one : null;
}

/** "Max Roth cut short a visit for which [he] had": the subject of the same sentence, where nobody else is named in it. */
function subjectOf({ now }: Cast, candidates: readonly Character[]): Character | null {
  const [one, other] = candidates.filter(({ seen }) => seen === now);
  return one !== undefined && other === undefined && one.subject === now && one.kind === 'person'
    ? one
    : null;
}

/** "[She] left. Her colleague Max Roth promised her, [she] says": the same again, unless somebody else is known to be called so. */
function stillMeant(
  cast: Cast,
  kind: 'he' | 'she',
  candidates: readonly Character[],
  sentences: number,
): Character | null {
  const last = cast.lastMeant.get(kind);
  if (last === undefined || !candidates.includes(last.character)) return null;
  const { character } = last;
  const others = candidates.filter((each) => each !== character);
  if (others.some(({ gender }) => gender !== null)) return null;
  // Whom the text is about, or who was just called so.
  const about = sentences > 0 && others.every(({ times }) => times * ABOUT <= character.times);
  return about || cast.now - last.at <= sentences ? character : null;
}

const isSomebody = ({ kind, members }: Character): boolean =>
  (kind === 'person' || kind === 'named') && members.length === 0;

/** "Its minister": a thing has none, whatever the sentence is about. */
export function bodyOfIts(cast: Cast): Character | null {
  const bodies = recent(cast, REACH_OF_IT).filter(
    ({ kind, members, actors, nouns }) =>
      kind === 'body' && members.length === 0 && (actors.length > 0 || OF_PEOPLE.test(nouns)),
  );
  const one = foremost(bodies, (each) => salience(cast, each));
  return one === null || one.actors.length === 0 ? null : one;
}

function byIt(cast: Cast): Character | null {
  const candidates = recent(cast, REACH_OF_IT).filter(
    ({ kind, gender, members, subject, seen }) =>
      members.length === 0 &&
      (kind === 'body' || kind === 'thing' || (kind === 'named' && gender === null && subject === seen)),
  );
  const one = foremost(candidates, (each) => salience(cast, each) - (each.kind === 'named' ? 1 : 0));
  return one?.kind === 'thing' ? null : one;
}

function byThey(cast: Cast): Character | null {
  const many = recent(cast, REACH_OF_THEY).filter(
    ({ kind, members }) => kind === 'many' || members.length > 0,
  );
  if (many.length > 0) {
    const last = foremost(many, (each) => salience(cast, each));
    return last !== null && last.members.every(isKnown) ? last : null;
  }
  const pair = byGroup(cast, { ...nobody, count: 2, definite: true });
  const together =
    pair?.length === 2 &&
    pair[0]!.seen === pair[1]!.seen &&
    pair.some(({ subject, seen }) => subject === seen);
  return together && pair.every(({ kind }) => kind !== 'named')
    ? characterOf({ kind: 'many', members: pair })
    : null;
}

const isKnown = ({ name, actors, office }: Character): boolean =>
  name !== null || actors.length > 0 || office !== null;
