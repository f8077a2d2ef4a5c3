import { opensClause } from '../clause/clause-opening.ts';
import { asideBefore, ownerAt, type Party } from './party.ts';
import type { Scene } from '../scene.ts';
import { deedNouns } from '../../words/judgement-words.ts';

/** What an actor does, as the subject before word `end`: "France's course on troops". */
export function deedBefore(scene: Scene, end: number, floor: number): Party | null {
  const { words } = scene;
  const aside = words[end - 1]?.lower === ',' ? asideBefore(words, end, floor) : null;
  if (aside !== null) return deedBefore(scene, aside, floor);
  for (let start = Math.max(floor, end - 14); start < end; start++) {
    const owner = ownerAt(scene, start) ?? adjectiveAt(scene, start);
    if (owner === null || !opensClause(scene, start)) continue;
    const noun = words.findIndex(({ lower }, i) => i >= owner.end && i < end && deedNouns.has(lower));
    if (noun === -1 || noun > owner.end + 3) continue;
    if (words.slice(owner.end, noun).some(({ lower }) => !/^[a-z-]+$/.test(lower))) continue;
    return owner;
  }
  return null;
}

/** "French (policy)", "the French (refusal)". */
function adjectiveAt({ words, mentions }: Scene, at: number): Party | null {
  const from = words[at]!.lower === 'the' ? at + 1 : at;
  const mention = mentions.find((each) => each.from === from && each.role === 'demonym');
  if (mention === undefined || !deedNouns.has(words[mention.to]?.lower ?? '')) return null;
  if (/^(?:leaders|government|president|chancellor)$/.test(words[mention.to]!.lower)) return null;
  return { start: at, end: mention.to, actors: [mention.actor], together: false };
}
