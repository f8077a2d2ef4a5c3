import type { Registry } from '../../coding/registry/index.ts';
import type { Scene } from '../parse/scene.ts';
import { actorMentions } from './actor-mentions.ts';
import { wordsOf } from './phrase-words.ts';

/** How many tokens after "under the chairmanship of" may pass until it is said whose. */
const REACH = 24;

/**
 * The country in the chair of a meeting: "under the chairmanship of Kim Bel, Minister of Foreign Affairs of Kalvonia", "Kalvonia, in its
 * capacity as chair"; null where the text does not tell. It is sought once, when first asked for. Cost O(n) then.
 */
export function chairOf(scenes: readonly Scene[], registry: Registry): () => string | null {
  let known: string | null | undefined;
  return () => (known === undefined ? (known = sought(scenes, registry)) : known);
}

function sought(scenes: readonly Scene[], registry: Registry): string | null {
  for (const { tokens, ranges, range } of scenes)
    for (let i = 0; i + 2 < tokens.length; i++) {
      if (!/^(?:chairmanship|presidency)$/.test(tokens[i]!.lower) || tokens[i + 1]!.lower !== 'of') continue;
      const last = Math.min(i + REACH, ranges[range[i]!]!.last);
      const mention = actorMentions(wordsOf(tokens.slice(i + 2, last)), 0, registry).find(
        ({ actor, role }) => role !== 'capital' && registry.actors.get(actor)?.kind === 'state',
      );
      if (mention !== undefined) return mention.actor;
    }
  return null;
}
