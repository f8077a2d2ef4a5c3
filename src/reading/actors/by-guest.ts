import type { Cast } from './cast.ts';
import type { Character } from './character.ts';
import type { Description } from './description.ts';
import { countryInMind } from './in-mind.ts';
import { recent } from './salience.ts';

/** "The host, Ida Brand," */
export const isHost = ({ noun }: Description): boolean => noun === 'host';

/** Where a meeting is: whom a dispatch is sent from, or the country in mind. */
export function hostIn(cast: Cast): string[] {
  const actor = cast.home ?? (cast.organisation() === null ? null : countryInMind(cast));
  return actor === null ? [] : [actor];
}

/** "The ministers" in what one ministry tells of a meeting are those who met. */
export const isPair = (cast: Cast, { definite, plural, count, noun, partial }: Description): boolean =>
  definite &&
  plural &&
  !partial &&
  count === null &&
  cast.signatory !== null &&
  isState(cast, cast.signatory) &&
  /^(?:minister|president|leader|premier|side)$/.test(noun ?? '');

/** "Her guest", "his interlocutor": the only other one of whom the text speaks who is of another country. */
export function otherThan(cast: Cast, known: Character | null): Character | null {
  const home = known?.actors[0] ?? cast.signatory ?? cast.home;
  const people = recent(cast, REACH_OF_GUEST).filter(
    ({ kind, actors, commits, members }) =>
      kind === 'person' && commits && members.length === 0 && actors.length === 1 && actors[0] !== home,
  );
  const [guest] = people;
  return home === null || guest === undefined || people.some(({ actors }) => actors[0] !== guest.actors[0])
    ? null
    : guest;
}

export const guestNouns = /^(?:guest|visitor|interlocutor)$/;
/** How many sentences back "the guest" may have been named. */
const REACH_OF_GUEST = 12;

export const isState = ({ registry }: Cast, actor: string): boolean =>
  registry.actors.get(actor)?.kind === 'state';
