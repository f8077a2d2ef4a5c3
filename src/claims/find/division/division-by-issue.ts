import { dividingVerbs, gapNouns, riftNouns } from '../../words/division-words.ts';
import { be, isAdverb } from '../../words/small-words.ts';
import { beforePredicate } from '../clause/before-predicate.ts';
import { opensClause } from '../clause/clause-opening.ts';
import { clauseEnd, floorOf } from '../clause/clause.ts';
import type { FoundDivision } from './found-division.ts';
import { houseAt, pastAdverbs } from './house.ts';
import { phraseAt } from '../phrase-book.ts';
import { phrasesIn } from '../subject/in-mind.ts';
import { whole } from '../subject/person-subject.ts';
import type { Scene } from '../scene.ts';
import { issueIn } from '../topic.ts';

/** "There is a deep rift within the German government." */
export function thereIs(scene: Scene, at: number): FoundDivision | null {
  const { words } = scene;
  if (words[at]!.lower !== 'there' || !opensClause(scene, at)) return null;
  const end = clauseEnd(words, at);
  for (let noun = at + 1; noun < Math.min(end, at + 9); noun++) {
    const rift = phraseAt(riftNouns, words, noun);
    const gap = phraseAt(gapNouns, words, noun);
    if (rift === null && gap === null) continue;
    const none = words.slice(at, noun).some(({ lower }) => lower === 'no');
    const link = beforePredicate(words, pastLink(scene, at + 1), at + 1);
    if (!link.be) return null;
    if (gap !== null && words[gap.end]?.lower === 'between') {
      const pair = pairAt(scene, gap.end + 1, end);
      return pair === null
        ? null
        : { ...pair, start: at, divided: none === link.negated, mood: link.mood, plain: true };
    }
    if (rift === null) return null;
    for (let into = rift.end; into < Math.min(end, rift.end + 10); into++) {
      if (!/^(?:within|in|inside|through|across|among)$/.test(words[into]!.lower)) continue;
      const house = houseAt(scene, into + 1);
      if (house === null) continue;
      const negated = none !== link.negated;
      return {
        start: at,
        after: house.end,
        subjects: house.actors,
        persons: [],
        divided: !negated,
        mood: link.mood,
        plain: true,
      };
    }
    return null;
  }
  return null;
}

/** "[No daylight between] Pavel and Fiala", "the president and his prime minister": two persons of one state. */
function pairAt(scene: Scene, at: number, end: number) {
  const phrases = phrasesIn(scene, at, end);
  const [one, other] = phrases;
  if (one?.from !== at || other === undefined || scene.words[one.to]?.lower !== 'and') return null;
  if (other.from !== one.to + 1 || other.possessive) return null;
  const first = whole(scene, one.person, one.from, one.theirs);
  const second = whole(scene, other.person, other.from, other.theirs);
  const actor = first.actor;
  if (actor === null || (second.actor ?? (other.theirs ? actor : null)) !== actor) return null;
  const persons = [first, second].map(({ name, office }) => ({ name, office }));
  return { after: other.to, subjects: [actor], persons };
}

function pastLink({ words }: Scene, at: number): number {
  let next = at;
  while (
    next < at + 5 &&
    (be.has(words[next]?.lower ?? '') ||
      isAdverb(words[next]?.lower ?? '') ||
      /^(?:not|has|have|had|may|might|will|would|could|should|must)$/.test(words[next]?.lower ?? ''))
  )
    next += 1;
  return next;
}

/** "The question of troops has split the German coalition." */
export function dividing(scene: Scene, at: number): FoundDivision | null {
  const { words } = scene;
  const verb = phraseAt(dividingVerbs, words, at);
  if (verb === null) return null;
  const floor = floorOf(words, at);
  const before = beforePredicate(words, at, floor);
  if (before.be !== words[at]!.lower.endsWith('ing')) return null;
  const house = houseAt(scene, pastAdverbs(scene, verb.end));
  if (house === null || /^(?:from|and|into|'s)$/.test(words[house.end]?.lower ?? '')) return null;
  const start = startOfTopic(scene, before.start, floor);
  if (start === null) return null;
  return {
    start,
    after: house.end,
    subjects: house.actors,
    persons: [],
    divided: !before.negated,
    mood: before.mood,
    plain: true,
  };
}

/** Where the subject that names an issue begins; null where the words before the verb name none, or somebody. */
function startOfTopic(scene: Scene, end: number, floor: number): number | null {
  for (let start = Math.max(floor, end - 8); start < end; start++) {
    if (!opensClause(scene, start)) continue;
    const somebody = scene.mentions.some(({ from, to }) => from >= start && to <= end);
    return somebody || issueIn(scene, start, end) === null ? null : start;
  }
  return null;
}
