import { opensClause } from '../clause/clause-opening.ts';
import { clauseEnd, floorOf } from '../clause/clause.ts';
import type { FoundDivision } from './found-division.ts';
import { type House, houseAt } from './house.ts';
import { placeBefore } from './house-in-place.ts';
import { phraseAt } from '../phrase-book.ts';
import type { Scene } from '../scene.ts';
import { isAdverb } from '../../words/small-words.ts';
import { riftNouns } from '../../words/division-words.ts';

const ways = /^(?:is|was|lies|lay|runs|ran|goes|went|cuts|cut|sits|sat|isn't|wasn't)$/;

/** "In Lume the quarrel is within the cabinet", "the rift over troops runs through the German government". */
export function riftWithin(scene: Scene, at: number): FoundDivision | null {
  const { words } = scene;
  const rift = phraseAt(riftNouns, words, at);
  if (rift === null) return null;
  const floor = floorOf(words, at);
  const start = /^(?:the|this|that|a|its)$/.test(words[at - 1]?.lower ?? '') && at > floor ? at - 1 : at;
  const place = placeBefore(scene, start, floor);
  if (place === null && !opensClause(scene, start)) return null;
  const end = clauseEnd(words, rift.end);
  for (let verb = rift.end; verb < Math.min(end, rift.end + 7); verb++) {
    if (!ways.test(words[verb]!.lower)) continue;
    let next = verb + 1;
    let negated = words[verb]!.lower.endsWith("n't");
    while (
      isAdverb(words[next]?.lower ?? '') ||
      /^(?:not|right|straight|deep)$/.test(words[next]?.lower ?? '')
    ) {
      if (words[next]!.lower === 'not') negated = true;
      next += 1;
    }
    if (!/^(?:within|inside|in|through)$/.test(words[next]?.lower ?? '')) return null;
    const house = houseAt(scene, next + 1);
    if (house === null || !house.ruling) return null;
    return {
      start: place?.start ?? start,
      after: house.end,
      subjects: house.actors,
      persons: [],
      divided: !negated,
      mood: null,
      plain: true,
    };
  }
  return null;
}

/** "Opinion within the German government [is divided]": of those who govern, not of the people. */
export function opinionWithin(scene: Scene, end: number, floor: number): House | null {
  const { words } = scene;
  for (let at = Math.max(floor, end - 9); at < end - 2; at++) {
    if (!/^(?:opinions?|views|minds|feelings?)$/.test(words[at]!.lower)) continue;
    if (!/^(?:within|in|inside)$/.test(words[at + 1]!.lower)) continue;
    const house = houseAt(scene, at + 2);
    if (house?.end !== end || !house.ruling) continue;
    const start = words[at - 1]?.lower === 'the' && at > floor ? at - 1 : at;
    const place = placeBefore(scene, start, floor);
    if (place === null && !opensClause(scene, start)) return null;
    return { ...house, start: place?.start ?? start, many: true };
  }
  return null;
}
