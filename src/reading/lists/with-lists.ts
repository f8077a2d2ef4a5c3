import type { Scene } from '../parse/scene.ts';
import { isClause, isOurs, opensResolution } from './resolution.ts';
import { textAt } from './text-at.ts';
import { together } from './together.ts';

/** A list of more items is cut. */
const MOST = 40;

/**
 * Joins a paragraph that ends with a colon and the items of a list after it, two or more, each begun by a dash or the like: "We agree: |
 * – to cap the catch; | – to publish it." is one sentence of a communiqué. Cost O(n).
 */
export function withLists(scenes: readonly Scene[]): readonly Scene[] {
  const joined: Scene[] = [];
  let changed = false;
  for (let i = 0; i < scenes.length; i++) {
    let to = i + 1;
    if (scenes[i]!.tokens.at(-1)?.text === ':')
      while (to < Math.min(scenes.length, i + MOST) && isItem(scenes[to]!)) to++;
    else if (opensResolution(scenes[i]!))
      while (to < Math.min(scenes.length, i + MOST) && isClause(scenes[to]!, isOurs(scenes[i]!))) to++;
    else if (isHanging(scenes[i]!))
      while (to < Math.min(scenes.length, i + MOST) && isMarkedClause(scenes[to]!)) to++;
    if (to < i + 3) {
      joined.push(scenes[i]!);
      continue;
    }
    joined.push(together(scenes.slice(i, to)));
    changed = true;
    i = to - 1;
  }
  return changed ? joined : scenes;
}

/** "With regard to the supply of arms, the Circle": a line without a verb and a mark, on which what stands below hangs. */
export const isHanging = ({ tokens, groups }: Pick<Scene, 'tokens' | 'groups'>): boolean =>
  tokens.length > 2 &&
  /^(?:NOUN|PROPN)$/.test(tokens.at(-1)!.tag) &&
  groups.every(({ form }) => form !== 'finite');

/** "(a) welcomes ...;" */
const isMarkedClause = (scene: Scene): boolean => textAt(scene.tokens, 0) > 0 && isClause(scene, false);

/** Whether a paragraph begins with the mark of an item, which is no number of a chapter: its words go on in lower case. */
export function isItem({ tokens }: Pick<Scene, 'tokens'>): boolean {
  const at = textAt(tokens, 0);
  return at > 0 && /^\p{Ll}/u.test(tokens[at]?.text ?? '');
}
