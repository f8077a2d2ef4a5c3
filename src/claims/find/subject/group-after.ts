import { phraseAt } from '../phrase-book.ts';
import type { Scene } from '../scene.ts';
import type { Word } from '../word.ts';
import { governments, separators } from '../../words/member-words.ts';

/** The list of actors that begins at word `at`: "with France and the Czech government"; null where there is none. */
export function groupAfter(
  scene: Scene,
  at: number,
): { readonly actors: string[]; readonly end: number } | null {
  const actors: string[] = [];
  let end = at;
  for (let next = at; ;) {
    const unit = actorAfter(scene, next);
    if (unit === null) break;
    actors.push(unit.actor);
    end = unit.end;
    const separator = phraseAt(separators, scene.words, end);
    if (separator === null) break;
    next = separator.end;
  }
  return actors.length === 0 ? null : { actors, end };
}

/** "With the French": no noun follows that it could belong to. */
function arePeople(words: readonly Word[], at: number, end: number): boolean {
  const next = words[end]?.lower;
  return (
    words[at]?.lower === 'the' &&
    (next === undefined || /^(?:[.,;:!?)]|and|on|over|in|against|for|about)$/.test(next))
  );
}

function actorAfter({ words, mentions, registry }: Scene, at: number) {
  let start = words[at]?.lower === 'the' ? at + 1 : at;
  if (governments.has(words[start]?.lower ?? '') && words[start + 1]?.lower === 'of') start += 2;
  if (words[start]?.lower === 'the') start += 1;
  const mention = mentions.find(({ from, to }) => from <= start && from >= at && to > start);
  if (mention === undefined || registry.actors.get(mention.actor)?.kind === 'person') return null;
  const governed = governments.has(words[mention.to]?.lower ?? '');
  const people = mention.role === 'demonym' && arePeople(words, at, mention.to);
  if (mention.role === 'person' || (mention.role === 'demonym' && !governed && !people)) return null;
  // "With France's opposition" is with somebody else.
  if (!governed && /'s?$/.test(words[mention.to - 1]!.lower)) return null;
  return { actor: mention.actor, end: governed ? mention.to + 1 : mention.to };
}
