import type { Cast } from './cast.ts';
import type { Character } from './character.ts';
import type { Description } from './description.ts';
import { bodyNouns, isSpokesOffice } from './noun-classes.ts';
import { AT_HOME, HEADS, inSetting } from './in-setting.ts';
import { foremost, MARGIN, recent, salience } from './salience.ts';

/** How many sentences back the country may have been named whose minister is named without it. */
const REACH = 1;
/** How many, where none was named so near. */
const FURTHER = 2;
/** How many sentences another country keeps a dispatch away from the place it is sent from. */
const AWAY = 3;
/** How many sentences the country of the minister before stays in mind. */
const STAYS = 2;
/** Offices of which a text says whose only once: who "Defence Minister Ida Brand" or "the president" is, the news is about. */
const OF_STATES =
  /\b(?:minister|president|premier|chancellor|secretary|king|queen|emir|sultan|prince|princess)$/i;
const OF_BODIES =
  /\b(?:secretary[- ]general|commissioner)$|\b(?:chair|chairman|chairwoman|chairperson|head) of the .*(?:committee|council|secretariat)$/i;

/**
 * For whom somebody speaks whose office is told without a country: the one country in mind, named in this sentence or the one before
 * ("In Dorvik, Foreign Minister Ida Brand said"). Empty where two are about equally near, and for offices that are not a
 * government's.
 */
export function actorInMind(cast: Cast, description: Description): string[] {
  const { office, actors, commits, name, unnamed, possessor, owner, party } = description;
  if (office === null || actors.length > 0 || !commits) return [];
  // Whose minister is told, though not who that is.
  if (possessor !== null || owner !== null || party !== null) return [];
  const speaks = isSpokesOffice(office);
  const set = inSetting(cast, description);
  if (set !== null) return [set];
  if (unnamed && name === null) return speaks ? listOf(lastBody(cast)) : [];
  const body = OF_BODIES.test(office);
  if (!speaks && !body && !OF_STATES.test(office.replace(/ (?:of|for) .*$/i, ''))) return [];
  const nearest = nearestBodies(cast, (organisation) => speaks || organisation === body);
  const one = foremost(nearest, (each) => salience(cast, each), MARGIN);
  const last = cast.inMind;
  if (one === null && body) return listOf(cast.alliance() ?? cast.organisation());
  // "Three voices came from Dorvik. Premier X said this. Minister Y said that."
  if (one === null) {
    if (nearest.length === 0 && last !== null && !speaks && cast.now - last.at <= STAYS) return [last.actor];
    const told = AT_HOME.test(office) || (name === null && HEADS.test(office));
    return told && isAtHome(cast, nearest, description) ? listOf(cast.home) : [];
  }
  const [actor] = isPassedBy(cast, one, description) ? [cast.home!] : one.actors;
  if (!speaks && !body) cast.inMind = { actor: actor!, at: cast.now };
  return [actor!];
}

/**
 * Whose "the foreign ministry" or "the government" is that the text gives no country: the one country in mind, else the one that a
 * dispatch is sent from; null where two are about equally near.
 */
export function countryInMind(cast: Cast): string | null {
  if (cast.headed !== null) return cast.headed;
  const nearest = nearestBodies(cast, (organisation) => !organisation);
  const one = foremost(nearest, (each) => salience(cast, each), MARGIN);
  if (one !== null) return one.actors[0]!;
  const last = cast.inMind;
  if (nearest.length === 0 && last !== null && cast.now - last.at <= STAYS) return last.actor;
  return isAtHome(cast, nearest, { definite: true }) ? cast.home : null;
}

/** Whether nothing speaks against the country that a dispatch is sent from: no other one was named of late, or several about equally near. */
const isAtHome = (
  cast: Cast,
  nearest: readonly Character[],
  { definite }: Pick<Description, 'definite'>,
): boolean =>
  nearest.length > 0
    ? definite
    : recent(cast, AWAY).every(
        ({ kind, actors }) =>
          kind !== 'body' ||
          actors.length === 0 ||
          actors.includes(cast.home ?? '') ||
          cast.registry.actors.get(actors[0]!)?.kind !== 'state',
      );

/**
 * Whether a dispatch that is about a government at home only named another country in the sentence before, without speaking of it:
 * "The premier insisted that Orsinia pay. The junior minister, Ida Brand,".
 */
const isPassedBy = (
  cast: Cast,
  { actors, subject, seen }: Character,
  { office, unnamed }: Description,
): boolean =>
  cast.home !== null &&
  // "A junior minister there, Ida Brand,"
  !unnamed &&
  actors[0] !== cast.home &&
  subject !== seen &&
  seen < cast.now &&
  AT_HOME.test(office!) &&
  recent(cast, AWAY).some(
    (each) =>
      each.kind === 'person' &&
      each.commits &&
      each.actors[0] === cast.home &&
      AT_HOME.test(each.office ?? ''),
  );

/** "The Kalvonian finance ministry closed the fund. A spokesman said": whose body the sentence before was about, and no other. */
function lastBody(cast: Cast): string | null {
  const subjects = nearestBodies(cast, () => true).filter(
    ({ subject, seen, nouns }) => subject === seen && nouns !== ' ',
  );
  const [one, other] = subjects;
  return one === undefined || other !== undefined ? null : one.actors[0]!;
}

const listOf = (actor: string | null): string[] => (actor === null ? [] : [actor]);

/** The countries and organisations named last, each once. */
function nearestBodies(cast: Cast, fits: (organisation: boolean) => boolean): Character[] {
  const near = bodiesWithin(cast, REACH, fits);
  return near.length > 0 ? near : bodiesWithin(cast, FURTHER, fits);
}

function bodiesWithin(cast: Cast, reach: number, fits: (organisation: boolean) => boolean): Character[] {
  const nearest = new Map<string, Character>();
  for (const each of recent(cast, reach)) {
    const { kind, actors: own, members, commits: bound } = each;
    const [actor] = own;
    if (kind !== 'body' || own.length !== 1 || members.length > 0 || !bound || !isOwn(each)) continue;
    if (!fits(cast.registry.actors.get(actor!)?.kind === 'organisation')) continue;
    const other = nearest.get(actor!);
    if (other === undefined || salience(cast, other) < salience(cast, each)) nearest.set(actor!, each);
  }
  return [...nearest.values()];
}

/** A country itself or a body of its government, not "the Kalvonian broadcaster". */
const isOwn = ({ nouns }: Character): boolean =>
  nouns === ' ' ||
  !bodyNouns.has(nouns.trim()) ||
  /^ (?:government|cabinet|parliament|ministry|department|chancellery|treasury|office|secretariat|delegation|mission|embassy|side|presidency) $/.test(
    nouns,
  );
