import type { Cast } from './cast.ts';
import type { Character } from './character.ts';
import type { Description } from './description.ts';
import { foremost, recent, salience } from './salience.ts';

/** How many sentences back whoever is then called by an office may have been named. */
const REACH = 2;
/** What it takes to be "the minister" rather than another one whose office is open, in sentences. */
const CLEARLY = 4;

/**
 * "Ida Brand pours the tea. The Kalvonian president apologises": the one person whom the sentences before are about, of whom the text has
 * told no office and no country yet. It is noted of them; null where two persons were named, or a full name is missing.
 */
export function byNewOffice(cast: Cast, { office, actors, gender, commits }: Description): Character | null {
  if (actors.length > 1 || !commits || !cast.asSubject) return null;
  const bare = actors.length === 0;
  const people = recent(cast, REACH).filter(
    ({ kind, name, office: held, actors: own, members }) =>
      (!bare || own.length === 1) &&
      members.length === 0 &&
      (name !== null || held !== null) &&
      (kind === 'person' || name?.includes(' ') === true),
  );
  const one =
    people.length > 1 && bare
      ? foremost(people, (each) => salience(cast, each) + Math.min(each.times, 12), CLEARLY)
      : (people[0] ?? null);
  if (one === null || (people.length > 1 && !bare) || one.name?.includes(' ') !== true) return null;
  // "Max Roth, a baker"
  if (one.trade !== null && one.actors.length === 0) return null;
  // Whoever speaks in an interview speaks of somebody else.
  if (familyOf(one.name) === familyOf(cast.self?.name ?? '')) return null;
  // Nor do those who ask speak of who answers.
  if (cast.hadTurns.has(one.name)) return null;
  if (one.office !== null || !one.commits) return null;
  if (!bare && one.subject !== one.seen) return null;
  // "The minister", of whom the text told what country’s ministry they run
  if (one.actors.length === 0 && bare) return null;
  if (one.actors.length > 0 && !bare && one.actors[0] !== actors[0]) return null;
  if (gender !== null && one.gender !== null && gender !== one.gender) return null;
  one.office = office;
  if (actors.length > 0) one.actors = actors;
  one.gender ??= gender;
  one.kind = 'person';
  return one;
}

const familyOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
