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
 * "official Warsaw" is made for every capital and for every government name of one word.
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
