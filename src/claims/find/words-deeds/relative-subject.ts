import type { ActorSubject } from '../subject/actor-subject.ts';
import type { Scene } from '../scene.ts';

/** Whom ", which" before word `end` goes with: "Ithria, which has given nothing"; null where it is no state or organisation, or only a place. */
export function relativeSubject({ words, mentions, registry }: Scene, end: number): ActorSubject | null {
  if (words[end - 1]?.lower !== 'which' || words[end - 2]?.lower !== ',') return null;
  const named = mentions.find(({ to, role }) => to === end - 2 && role !== 'person' && role !== 'demonym');
  if (named === undefined || registry.actors.get(named.actor)?.kind === 'person') return null;
  if (/^(?:in|of|from|at)$/.test(words[named.from - 1]?.lower ?? '')) return null;
  return { kind: 'actors', start: named.from, actors: [named.actor], only: false, neither: false };
}
