import { alpha2Codes, builtInActors } from './built-in-actors.ts';
import { registryWith } from './registry-with.ts';
import type { Registry } from './registry.ts';

let cached: Registry | null = null;

/**
 * The states and alliances that come with Entente (docs/registry.md says which, and from where); built once.
 *
 * @example builtInRegistry().actors.get('Czechia')?.capital // 'Prague'
 */
export function builtInRegistry(): Registry {
  cached ??= registryWith(
    { actors: new Map(), names: new Map(), codes: new Map(Object.entries(alpha2Codes)) },
    builtInActors,
  );
  return cached;
}
