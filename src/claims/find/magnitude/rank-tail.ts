import { groupAfter } from '../subject/group-after.ts';
import type { Scene } from '../scene.ts';
import { issueIn } from '../topic.ts';
import { phraseOf } from '../word.ts';
import { givenNounAt } from './given-noun.ts';

/** What follows "the largest donor". */
export interface RankTail {
  readonly end: number;
  readonly unit: string | null;
  /** Id of the alliance among whose members it is said. */
  readonly among: string | null;
  /** Ids of those said to be before it. */
  readonly behind: readonly string[];
}

const OWN = /^(?:the (?:alliance|members|allies)|(?:all )?(?:its |the )?(?:members|allies))(?= |$)/;
const TIME =
  /^(?:\d{4}|january|february|march|april|may|june|july|august|september|october|november|december|total|terms|absolute|the (?:past|last))\b/;
/** So many words can name what it is a donor of. */
const LONGEST = 5;

/** Reads on from word `from`: of what, to whom, among whom, behind whom. Null where it is first among others than those on record. */
export function rankTailAt(scene: Scene, from: number): RankTail | null {
  let tail: RankTail = { end: from, unit: null, among: null, behind: [] };
  for (let parts = 0; parts < 5; parts++) {
    const next = partAt(scene, tail);
    if (next === 'elsewhere') return null;
    if (next === null) break;
    tail = next;
  }
  return tail;
}

function partAt(scene: Scene, tail: RankTail): RankTail | 'elsewhere' | null {
  const { words } = scene;
  const lead = words[tail.end]?.lower ?? '';
  const start = tail.end + 1;
  if (/^(?:after|behind)$/.test(lead)) {
    const others = groupAfter(scene, start);
    return others === null ? 'elsewhere' : { ...tail, behind: others.actors, end: others.end };
  }
  if (/^(?:in|of|within|among|inside)$/.test(lead)) {
    const place = placeAt(scene, tail, start);
    if (place !== null) return place;
  }
  if (/^(?:of|for|to)$/.test(lead)) {
    const given = lead === 'to' ? null : givenNounAt(scene, start);
    if (given !== null) return { ...tail, unit: given.unit, end: given.end };
    const recipient = groupAfter(scene, start);
    if (recipient !== null) return { ...tail, end: recipient.end };
    for (let end = start + 1; end <= Math.min(words.length, start + LONGEST); end++) {
      if (issueIn(scene, start, end) !== null) return { ...tail, end };
    }
    return 'elsewhere';
  }
  if (lead !== 'in') return null;
  return TIME.test(phraseOf(words, start, start + 3)) ? null : 'elsewhere';
}

/** "in the alliance", "of NATO", "in the world". */
function placeAt(scene: Scene, tail: RankTail, start: number): RankTail | null {
  const said = phraseOf(scene.words, start, start + 4);
  const own = OWN.exec(said);
  if (own !== null) return { ...tail, among: scene.alliance, end: start + own[0].split(' ').length };
  if (/^the world(?= |$)/.test(said)) return { ...tail, end: start + 2 };
  const group = groupAfter(scene, start);
  const [one, ...more] = group?.actors ?? [];
  if (one === undefined || more.length > 0 || scene.registry.actors.get(one)?.kind !== 'organisation')
    return null;
  return { ...tail, among: one, end: group!.end };
}
