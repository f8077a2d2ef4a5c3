import { EntenteError } from '../../error.ts';
import type { Actor } from '../actor.ts';
import { mergeActors } from './merge-actors.ts';
import { byRole, namesOf } from './names-of.ts';
import { normaliseName } from './normalise-name.ts';
import type { Name, Registry } from './registry.ts';

/**
 * A registry with further actors; an actor whose id is already there adds to it. The given registry is not changed.
 *
 * Two actors may share an alias, which then resolves to neither. They may not share a name, and an alias may not be
 * another's name, because one of the two could never be found.
 *
 * Cost: a shallow copy of the indexes, then one look-up for each name of `actors`.
 *
 * @throws EntenteError `conflict` for a name or ISO code that another actor has, or an id of two kinds;
 *   `not-found` for a membership or an office in an actor that is not there
 * @example registryWith(builtInRegistry(), [minister]).actors.get(minister.id) // minister
 */
export function registryWith(registry: Registry, actors: readonly Actor[]): Registry {
  if (actors.length === 0) return registry;
  const grown = {
    actors: new Map(registry.actors),
    names: new Map(registry.names),
    codes: new Map(registry.codes),
  };
  for (const actor of actors) {
    const known = grown.actors.get(actor.id);
    const merged = known === undefined ? actor : mergeActors(known, actor);
    grown.actors.set(merged.id, merged);
    addCode(grown.codes, merged);
    for (const [key, name] of namesOf(merged)) addName(grown.names, key, name);
  }
  for (const { id } of actors) checkReferences(grown.actors, grown.actors.get(id)!);
  return grown;
}

function addName(names: Map<string, readonly Name[]>, key: string, name: Name): void {
  const others = (names.get(key) ?? []).filter((other) => other.actor !== name.actor);
  const clash = others.find((other) => hides(other, name) || hides(name, other));
  if (clash !== undefined) {
    throw new EntenteError(
      'conflict',
      'name of two actors',
      name.text,
      `${clash.actor} and ${name.actor} both have it; rename one, or add to ${clash.actor} by its id`,
    );
  }
  names.set(key, [...others, name].toSorted(byRole));
}

function hides(stronger: Name, other: Name): boolean {
  return stronger.role === 'name' && (other.role === 'name' || other.role === 'alias');
}

function addCode(codes: Map<string, string>, actor: Actor): void {
  if (actor.code === null) return;
  const holder = codes.get(actor.code);
  if (holder !== undefined && holder !== actor.id) {
    throw new EntenteError('conflict', 'ISO code of two actors', actor.code, `${holder} has it already`);
  }
  codes.set(actor.code, actor.id);
}

function checkReferences(actors: ReadonlyMap<string, Actor>, actor: Actor): void {
  const ids = [...actor.memberships.map(({ in: id }) => id), ...actor.offices.map(({ of }) => of)];
  const missing = ids.find((id) => !actors.has(id));
  if (missing === undefined) return;
  const known = [...actors.keys()].find((id) => normaliseName(id) === normaliseName(missing));
  const advice = known === undefined ? 'add it to the actors' : `write it as the id of the actor: ${known}`;
  throw new EntenteError(
    'not-found',
    `unknown actor in a membership or office of ${actor.id}`,
    missing,
    advice,
  );
}
