import { membersOn } from '../../../coding/registry/index.ts';
import type { MemberSubject } from './member-subject.ts';
import { phraseAt } from '../phrase-book.ts';
import { atLeast, share } from '../../quantity.ts';
import { quantityAt } from '../amount/quantity-at.ts';
import type { Scene } from '../scene.ts';
import { numbers } from '../../words/quantity-words.ts';

/** "Half the alliance", "most of NATO", "two thirds of the alliance": a part of the whole. */
export function partBefore(scene: Scene, end: number, floor: number): MemberSubject | null {
  const { words, mentions, registry } = scene;
  const mention = mentions.find(({ to, from }) => to === end && from > floor);
  const named = mention !== undefined && registry.actors.get(mention.actor)?.kind === 'organisation';
  if (mention !== undefined ? !named || mention.role === 'demonym' : words[end - 1]?.lower !== 'alliance')
    return null;
  let last = named ? mention.from : end - 1;
  if (/^(?:the|our|this)$/.test(words[last - 1]?.lower ?? '')) last -= 1;
  const of = words[last - 1]?.lower === 'of';
  if (of) last -= 1;
  for (let start = Math.max(floor, last - 4); start < last; start++) {
    const found = quantityAt(words, start);
    if (found?.end !== last) continue;
    const { least, most, vague } = found.quantity;
    // "All NATO", "no alliance": of the whole, not of a part of it.
    if (vague || (least ?? most)?.kind !== 'share' || (!of && !words[last - 1]!.lower.endsWith('half')))
      return null;
    return { kind: 'members', start, quantity: found.quantity, alliance: named ? mention.actor : null };
  }
  return null;
}

/** "The twelve", "all twelve", where that is how many members there are. */
export function theAllBefore(scene: Scene, end: number, floor: number): MemberSubject | null {
  const { words } = scene;
  const start = end - 2;
  if (start < floor || !/^(?:the|all)$/.test(words[start]!.lower) || !isSize(scene, end - 1)) return null;
  const from =
    words[start]!.lower === 'the' && words[start - 1]?.lower === 'all' && start > floor ? start - 1 : start;
  // "Six of the twelve"
  if (words[from - 1]?.lower === 'of') return null;
  return { kind: 'members', start: from, quantity: atLeast(share(1)), alliance: null };
}

/** Whether the word at `at` is the number of members of the alliance. */
export function isSize({ words, registry, alliance, date }: Scene, at: number): boolean {
  if (alliance === null || date === null) return false;
  const word = words[at]!.lower;
  const size = /^\d+$/.test(word) ? Number(word) : phraseAt(numbers, words, at)?.value;
  return size !== undefined && size === membersOn(registry, alliance, date).length;
}
