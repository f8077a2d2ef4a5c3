import type { Scene } from '../scene.ts';
import { issueIn } from '../topic.ts';

/** So many words can say for whom or for what something is given: "to the Ukrainian armed forces". */
const LONGEST = 6;

/** Whether the words `[from, to)` only say for whom or for what: "to Ukraine", "for the canal", "so far"; also where there are none. */
export function isForWhat(scene: Scene, from: number, to: number): boolean {
  const { words, mentions } = scene;
  if (from >= to) return from === to;
  if (to - from > LONGEST) return false;
  const said = words.slice(from, to).map(({ lower }) => lower);
  if (said.join(' ') === 'so far') return true;
  if (!/^(?:to|for|of|in|into|towards)$/.test(said[0]!)) return false;
  if (issueIn(scene, from, to) !== null) return true;
  return said.every(
    (word, i) =>
      i === 0 ||
      /^(?:the|it|them|total|all)$/.test(word) ||
      mentions.some((mention) => mention.from <= from + i && from + i < mention.to),
  );
}
