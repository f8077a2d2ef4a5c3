import { normaliseName } from './normalise-name.ts';
import type { Name, Registry } from './registry.ts';

/**
 * The id of the actor that a name, alias, ISO code, government name, capital or demonym stands for, in this order;
 * null if nobody goes by it, or if several do under the same role.
 *
 * Case, diacritics, dots and a leading "the" do not matter, save for ISO codes, which are capital letters: `it` is
 * not Italy. Cost: one look-up.
 *
 * @example resolveActor(builtInRegistry(), 'the Kremlin') // 'Russia'
 * @example resolveActor(builtInRegistry(), 'Brussels') // null: Belgium, the EU or NATO
 */
export function resolveActor(registry: Registry, name: string): string | null {
  const names = registry.names.get(normaliseName(name)) ?? [];
  const first = names[0];
  if (first?.role === 'name' || first?.role === 'alias') return onlyActor(names, first);
  const coded = registry.codes.get(name.trim());
  if (coded !== undefined) return coded;
  return first === undefined ? null : onlyActor(names, first);
}

function onlyActor(names: readonly Name[], first: Name): string | null {
  return names[1]?.role === first.role ? null : first.actor;
}
