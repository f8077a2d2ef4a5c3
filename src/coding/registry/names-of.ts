import type { Actor } from '../actor.ts';
import { normaliseName } from './normalise-name.ts';
import type { Name, NameRole } from './registry.ts';

const ROLES: readonly NameRole[] = ['name', 'alias', 'government', 'capital', 'demonym'];

/** Sorts the strongest role first: a name before an alias, and so on; equal roles by actor. */
export function byRole(a: Name, b: Name): number {
  return ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || (a.actor < b.actor ? -1 : 1);
}

/**
 * Every name of an actor, by its normalised form, each once under its strongest role.
 *
 * "official Warsaw" is made for every capital and for every government name of one word, and the inhabitants where
 * no demonym is a plural: "Danubian" gives "Danubians", "Rushman" gives "Rushmen", "Rushish" nothing.
 *
 * @example namesOf(france).get('official paris') // { text: 'official Paris', actor: 'France', role: 'government' }
 */
export function namesOf(actor: Actor): Map<string, Name> {
  const capitals = [actor.capital ?? '', ...(actor.otherCapitals ?? [])].filter((text) => text !== '');
  const seats = [...capitals, ...actor.governmentNames.filter((text) => !text.includes(' '))];
  const inOrder: readonly [NameRole, readonly string[]][] = [
    ['name', [actor.id, actor.name]],
    ['alias', actor.aliases],
    ['government', actor.governmentNames],
    ['government', seats.map((seat) => `official ${seat}`)],
    ['capital', capitals],
    ['demonym', actor.demonyms],
    ['demonym', pluralsOf(actor.demonyms)],
  ];
  const names = new Map<string, Name>();
  for (const [role, texts] of inOrder) {
    for (const text of texts) {
      const key = normaliseName(text);
      if (key !== '' && !names.has(key)) names.set(key, { text, actor: actor.id, role });
    }
  }
  return names;
}

/** "Danubians" of "Danubian", where no demonym is a plural already; none of adjectives ("Rushish"). */
function pluralsOf(demonyms: readonly string[]): readonly string[] {
  if (demonyms.some((demonym) => /(?:[^su]s|men)$/.test(demonym))) return [];
  return demonyms.flatMap((demonym) => {
    if (!/\p{Ll}$/u.test(demonym) || /(?:s|z|x|ch|sh|ese)$/.test(demonym)) return [];
    // "Rushmen", and as "German" has it
    if (/\p{Ll}man$/u.test(demonym)) return [`${demonym.slice(0, -2)}en`, `${demonym}s`];
    return [/[^aeiou]y$/.test(demonym) ? `${demonym.slice(0, -1)}ies` : `${demonym}s`];
  });
}
