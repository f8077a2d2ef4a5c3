import type { Cast } from './cast.ts';
import type { Description } from './description.ts';
import { isSpokesOffice } from './noun-classes.ts';
import { recent } from './salience.ts';

/** Offices of a government that a text gives no country when they are those of the place it is set in. */
export const AT_HOME =
  /\b(?:minister|premier|chancellor|government spokes(?:man|woman|person)|foreign secretary)$/i;
/** Named without a country they may be known to all. */
export const HEADS = /^(?:president|king|queen|emir|sultan)$/i;
/** Who serves a government abroad, or under a minister. */
const SERVING =
  /\b(?:ambassador|envoy|chargé|negotiator|delegate|representative|commissioner|secretary|undersecretary|under-secretary|official|diplomat|deputy|head|chief|vice-president|treasurer|prince|princess|adviser|advisor)\b/i;

/**
 * Whose office it is that a text gives no country, by where the text is set: in a paragraph headed by a country its own, in a cable from
 * an embassy or a sitting of parliament the ministers there. A country named before in the same sentence, or of which the sentence before
 * told, comes first. Null where the text has no such setting.
 */
export function inSetting(cast: Cast, { office, name }: Description): string | null {
  const { headed, home, firm } = cast;
  if (office === null) return null;
  const plain = office.replace(/ (?:of|for|to) .*$/i, '');
  if (headed !== null)
    return (AT_HOME.test(plain) || HEADS.test(plain) || SERVING.test(plain) || isSpokesOffice(office)) &&
      !isElsewhere(cast, headed)
      ? headed
      : null;
  if (!firm || home === null) return null;
  // What a ministry tells of its own visitors
  if (cast.signatory === home) return isElsewhere(cast, home) ? null : home;
  return (AT_HOME.test(plain) ||
    (name === null && HEADS.test(plain)) ||
    /^permanent secretary$/i.test(plain)) &&
    !isElsewhere(cast, home) &&
    !isTopic(cast, home)
    ? home
    : null;
}

/** "In Dorvik the minister": another country stands before in the same sentence, and this one does not. */
function isElsewhere(cast: Cast, actor: string): boolean {
  const here = statesSince(cast, 0);
  return here.length > 0 && !here.some(({ actors }) => actors[0] === actor);
}

/** Of which the sentence before told, where it did not tell of `actor`. */
function isTopic(cast: Cast, actor: string): boolean {
  const before = statesSince(cast, 1).filter(({ seen, subject }) => subject === seen);
  return before.length > 0 && !before.some(({ actors }) => actors[0] === actor);
}

const statesSince = (cast: Cast, sentences: number) =>
  recent(cast, sentences).filter(
    ({ kind, actors, members }) =>
      kind === 'body' &&
      actors.length === 1 &&
      members.length === 0 &&
      cast.registry.actors.get(actors[0]!)?.kind === 'state',
  );
