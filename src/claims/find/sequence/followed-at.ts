import type { ClaimedSide } from '../../claim.ts';
import { actAt } from '../clause/act-at.ts';
import { personPhraseAt } from '../subject/person-phrase.ts';
import type { Scene } from '../scene.ts';
import { whoAfter } from '../subject/who-before.ts';
import { deedNouns } from '../../words/sequence-words.ts';
import { auxiliaries, be, isAdverb } from '../../words/small-words.ts';
import { isTimeWord } from '../../words/opening-words.ts';

/** Whom "before" or "after" names, and what they are said to have done. */
export interface Followed {
  readonly actors: readonly string[];
  /** The side that the words put them on; null where they do not say. */
  readonly side: ClaimedSide | null;
  /** The word before which it ends. */
  readonly end: number;
}

/**
 * Who came before or after, named from word `at` on: "France", "France did", "Germany had ruled it out", "France's call
 * for troops"; null where something else is said of them ("after Germany left the room").
 */
export function followedAt(scene: Scene, at: number, limit: number): Followed | null {
  // "After Paris, Prague ...": a list does not go on past the limit.
  const group = whoAfter({ ...scene, words: scene.words.slice(0, limit) }, at);
  if (group !== null) {
    const tail = tailAt(scene, group.end, limit);
    return tail === null ? null : { actors: group.actors, ...tail };
  }
  return deedAt(scene, at, limit);
}

function tailAt(scene: Scene, at: number, limit: number): Pick<Followed, 'side' | 'end'> | null {
  const { words } = scene;
  let i = at;
  while (i < limit && isBetween(words[i]!.lower)) i += 1;
  const act = i < limit ? actAt(scene, i) : null;
  if (act !== null) return { side: act.side, end: stopAt(scene, act.end, limit) };
  const word = words[i]?.lower ?? '.';
  // "Before France did so", "after France".
  if (i > at && /^(?:so|it|the|likewise|[,.;:!?—–)"”])$/.test(word))
    return { side: null, end: Math.min(limit, /^(?:so|it|likewise)$/.test(word) ? i + 1 : i) };
  if (i > at && i >= limit) return { side: null, end: limit };
  if (i > at) return null;
  if (at >= limit || /^(?:and|but|on|in|over|[,.;:!?—–)"”])$/.test(word) || isTimeWord(word))
    return { side: null, end: at };
  return null;
}

function isBetween(word: string): boolean {
  return be.has(word) || auxiliaries.has(word) || isAdverb(word) || word === 'first' || word === 'done';
}

/** The next comma, or the end of the clause. */
function stopAt({ words }: Scene, from: number, limit: number): number {
  for (let i = from; i < limit; i++) {
    if (words[i]!.lower === ',') return i;
    // "Only after France had backed it did Sweden ..."
    if (/^(?:did|does)$/.test(words[i]!.lower)) return i;
  }
  return limit;
}

/** "France's call for troops", "the German refusal". */
function deedAt(scene: Scene, at: number, limit: number): Followed | null {
  const { words } = scene;
  const owner = ownerAt(scene, at);
  if (owner === null) return null;
  for (let noun = owner.to; noun < Math.min(limit, owner.to + 3); noun++) {
    const word = words[noun]!.lower;
    const side = deedNouns.get(word);
    if (side === undefined) continue;
    if (/^(?:against|not)$/.test(words[noun + 1]?.lower ?? '')) return null;
    return { actors: [owner.actor], side, end: stopAt(scene, noun + 1, limit) };
  }
  return null;
}

/** "France's", "the German", "President Macron's": whose deed it is. */
function ownerAt(scene: Scene, at: number): { readonly actor: string; readonly to: number } | null {
  const { words, mentions, registry } = scene;
  const phrase = personPhraseAt(scene, at);
  if (phrase?.possessive && phrase.person.actor !== null)
    return { actor: phrase.person.actor, to: phrase.to };
  const first = words[at]?.lower === 'the' ? at + 1 : at;
  const mention = mentions.find(({ from }) => from === first);
  if (mention === undefined || registry.actors.get(mention.actor)?.kind === 'person') return null;
  if (mention.role !== 'demonym' && !/'s?$/.test(words[mention.to - 1]!.lower)) return null;
  return { actor: mention.actor, to: mention.to };
}
