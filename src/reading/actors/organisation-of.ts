import type { Codebook } from '../../coding/codebook.ts';
import type { Registry } from '../../coding/registry/index.ts';
import type { Scene } from '../parse/scene.ts';
import { actorMentions } from './actor-mentions.ts';
import { wordsOf } from './phrase-words.ts';

/** How much more often than any other an organisation must be named. */
const AHEAD = 3;
/** So many members of an alliance that is not named bring it to mind. */
const LEAST = 2;

/** Actors that a text names, in the order of the text -> how often. */
type Named = () => ReadonlyMap<string, number>;

/** Whom a text names, looked for once, when first asked for. Cost O(n) then. */
export function namedIn(scenes: readonly Scene[], registry: Registry): Named {
  let known: Map<string, number> | null = null;
  return () => (known ??= timesNamed(scenes, registry));
}

function timesNamed(scenes: readonly Scene[], registry: Registry): Map<string, number> {
  const times = new Map<string, number>();
  for (const { tokens } of scenes)
    for (const { actor } of tokens.length === 0 ? [] : actorMentions(wordsOf(tokens), 0, registry))
      times.set(actor, (times.get(actor) ?? 0) + 1);
  return times;
}

/**
 * The organisation that a text is about: the only one it names, or one named three times as often as any other; of a text that
 * names none the only one of its codebook; else null. It is sought once, when first asked for.
 */
export function organisationOf(
  named: Named,
  registry: Registry,
  codebook: Codebook | null,
): () => string | null {
  let known: string | null | undefined;
  return () => (known === undefined ? (known = sought(named(), registry, codebook)) : known);
}

function sought(
  named: ReadonlyMap<string, number>,
  registry: Registry,
  codebook: Codebook | null,
): string | null {
  const times = [...named].filter(([actor]) => registry.actors.get(actor)?.kind === 'organisation');
  const [first, second] = times.toSorted(([, a], [, b]) => b - a);
  if (first === undefined) {
    const [one, other] = codebook?.actors.filter(({ kind }) => kind === 'organisation') ?? [];
    return one === undefined || other !== undefined ? null : one.id;
  }
  return second === undefined || first[1] >= AHEAD * second[1] ? first[0] : null;
}

/**
 * The one organisation of states that a text names, else the one of its codebook, if two of its members are named: whom "the alliance" and "the bloc" can only mean; null
 * where there are two. It is sought once, when first asked for.
 */
export function allianceOf(named: Named, registry: Registry, codebook: Codebook | null): () => string | null {
  let known: string | null | undefined;
  return () => (known === undefined ? (known = soughtAlliance(named(), registry, codebook)) : known);
}

function soughtAlliance(
  actors: ReadonlyMap<string, number>,
  registry: Registry,
  codebook: Codebook | null,
): string | null {
  const alliances = alliancesOf(registry);
  const named = new Set<string>();
  const members = new Map<string, Set<string>>();
  for (const actor of actors.keys()) {
    if (alliances.has(actor)) named.add(actor);
    for (const each of registry.actors.get(actor)?.memberships ?? [])
      members.set(each.in, (members.get(each.in) ?? new Set()).add(actor));
  }
  const own = codebook?.actors.map(({ id }) => id).filter((id) => alliances.has(id)) ?? [];
  const [one, other] = named.size > 0 ? [...named] : own;
  if (one === undefined || other !== undefined) return null;
  return named.size > 0 || (members.get(one)?.size ?? 0) >= LEAST ? one : null;
}

const known = new WeakMap<Registry, ReadonlySet<string>>();

/** All that have members. */
function alliancesOf(registry: Registry): ReadonlySet<string> {
  let alliances = known.get(registry);
  if (alliances === undefined) {
    alliances = new Set(
      [...registry.actors.values()].flatMap((actor) => actor.memberships.map((each) => each.in)),
    );
    known.set(registry, alliances);
  }
  return alliances;
}
