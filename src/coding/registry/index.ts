export { builtInRegistry } from './built-in-registry.ts';
export { lookalikes } from './lookalikes.ts';
export { isMemberOn, membersOn } from './members.ts';
export { normaliseName } from './normalise-name.ts';
export { registryWith } from './registry-with.ts';
export { resolveActor } from './resolve-actor.ts';
export type { Name, NameRole, Registry } from './registry.ts';
