import type { Codebook } from '../../coding/codebook.ts';
import type { Registry } from '../../coding/registry/index.ts';
import type { Scene } from '../parse/scene.ts';
import { actorMentions } from './actor-mentions.ts';
import { wordsOf } from './phrase-words.ts';

/** How much more often than any other an organisation must be named. */
const AHEAD = 3;

/**
 * The organisation that a text is about: the only one it names, or one named three times as often as any other; of a text that
 * names none the only one of its codebook; else null. It is sought once, when first asked for. Cost O(n) then.
 */
export function organisationOf(
  scenes: readonly Scene[],
  registry: Registry,
  codebook: Codebook | null,
): () => string | null {
  let known: string | null | undefined;
  return () => (known === undefined ? (known = sought(scenes, registry, codebook)) : known);
}

function sought(scenes: readonly Scene[], registry: Registry, codebook: Codebook | null): string | null {
  const times = new Map<string, number>();
  for (const { tokens } of scenes)
    for (const { actor } of tokens.length === 0 ? [] : actorMentions(wordsOf(tokens), 0, registry))
      if (registry.actors.get(actor)?.kind === 'organisation') times.set(actor, (times.get(actor) ?? 0) + 1);
  const [first, second] = [...times].toSorted(([, a], [, b]) => b - a);
  if (first === undefined) {
    const [one, other] = codebook?.actors.filter(({ kind }) => kind === 'organisation') ?? [];
    return one === undefined || other !== undefined ? null : one.id;
  }
  return second === undefined || first[1] >= AHEAD * second[1] ? first[0] : null;
}
