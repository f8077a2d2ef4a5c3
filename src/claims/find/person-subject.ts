import type { ActorSubject } from './actor-subject.ts';
import { opensClause } from './clause-opening.ts';
import type { Scene } from './scene.ts';

const titles = new Set(
  'president prime minister chancellor premier secretary general foreign defence defense deputy vice finance interior king queen prince mr mrs ms dr'.split(
    ' ',
  ),
);

/**
 * The person that the words right before `end` name, with title and country before the name: "Slovak Prime Minister Robert
 * Fico"; null where it is inside somebody else's phrase.
 */
export function personBefore(scene: Scene, end: number, floor: number): ActorSubject | null {
  const { words, mentions, registry } = scene;
  const mention = mentions.find(({ to, from }) => to === end && from >= floor);
  if (mention === undefined || registry.actors.get(mention.actor)?.kind !== 'person') return null;
  let start = mention.from;
  while (start > floor && titles.has(words[start - 1]!.lower)) start -= 1;
  const country =
    start < mention.from ? mentions.find(({ to, from }) => to === start && from >= floor) : undefined;
  if (country !== undefined) start = country.from;
  if (start > floor && /^(?:the|its|his|her|their)$/.test(words[start - 1]!.lower)) start -= 1;
  if (!opensClause(scene, start)) return null;
  return { kind: 'actors', start, actors: [mention.actor], only: false, neither: false };
}
