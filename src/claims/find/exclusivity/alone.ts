import { beforePredicate } from '../clause/before-predicate.ts';
import type { ClaimedSide, ExclusivityClaim } from '../../claim.ts';
import { clauseEnd, floorOf } from '../clause/clause.ts';
import type { Draft } from '../draft.ts';
import { exclusivity } from './exclusivity-draft.ts';
import { pastAlliance } from '../subject/of-alliance.ts';
import { phraseAt } from '../phrase-book.ts';
import type { Scene } from '../scene.ts';
import { sideOfDoing } from '../side/side-predicate.ts';
import { type ActorSubject, actorsBefore } from '../subject/actor-subject.ts';
import { whoBefore } from '../subject/who-before.ts';
import { topicOfObject } from '../topic.ts';
import { aloneWords, attitudes } from '../../words/exclusivity-words.ts';
import { isAdverb } from '../../words/small-words.ts';

/** Claims that somebody is by themselves: "stands alone in opposing it", "is isolated in its opposition", "is alone on troops". */
export function findAlone(scene: Scene): Draft<ExclusivityClaim>[] {
  const claims: Draft<ExclusivityClaim>[] = [];
  for (let at = 1; at < scene.words.length; at++) {
    const claim = aloneAt(scene, at);
    if (claim !== null) claims.push(claim);
  }
  return claims;
}

function aloneAt(scene: Scene, at: number): Draft<ExclusivityClaim> | null {
  const { words } = scene;
  const alone = phraseAt(aloneWords, words, at);
  if (alone === null) return null;
  const floor = floorOf(words, at);
  const reflexive = reflexiveBefore(scene, at);
  const before = beforePredicate(words, reflexive ?? at, floor);
  const asked = scene.question && /^(?:is|are|was|were|does|do)$/.test(words[floor]!.lower);
  if (reflexive === null && !before.linked && !asked) return null;
  // "Speaks alone": no stand.
  if (/^(?:comes?|came|speaks?|spoken?|turns?|turned)$/.test(words[at - 1]!.lower)) return null;
  const group = cleftBefore(scene, before.start, floor) ?? whoBefore(scene, before.start, floor);
  if (group?.kind !== 'actors' || group.neither) return null;
  const past = pastAlliance(scene, alone.end);
  const on = standAt(scene, past.end);
  if (on === null) return null;
  const end = clauseEnd(words, on.after);
  const topic = topicOfObject(scene, group.start, on.after, end);
  if (topic === null) return null;
  return exclusivity(scene, {
    start: group.start,
    end,
    mood: before.mood,
    topic,
    named: group.actors,
    alliance: past.alliance,
    side: on.side,
    outside: false,
    negated: before.negated,
  });
}

/** "Finds itself alone", "has been left isolated": where that predicate begins; null where "alone" has a plain "is". */
function reflexiveBefore({ words }: Scene, at: number): number | null {
  let to = at;
  while (isAdverb(words[to - 1]?.lower ?? '')) to -= 1;
  const [one, two] = [words[to - 1]?.lower ?? '', words[to - 2]?.lower ?? ''];
  if (/^(?:itself|themselves)$/.test(one) && /^(?:finds?|found)$/.test(two)) return to - 2;
  if (one === 'left' && /^(?:is|are|was|were|been)$/.test(two)) return to - 1;
  return null;
}

/** "It is France that [is isolated]": who it is stands between. */
function cleftBefore(scene: Scene, end: number, floor: number): ActorSubject | null {
  const { words } = scene;
  if (!/^(?:that|who|which)$/.test(words[end - 1]?.lower ?? '')) return null;
  const list = actorsBefore(scene, end - 1, floor);
  if (
    list === null ||
    words[list.start - 2]?.lower !== 'it' ||
    !/^(?:is|was|'s)$/.test(words[list.start - 1]!.lower)
  )
    return null;
  return { kind: 'actors', start: list.start - 2, actors: list.actors, only: false, neither: false };
}

/** On what, and on which side, somebody is alone. */
function standAt(scene: Scene, at: number): { side: ClaimedSide | null; after: number } | null {
  const { words } = scene;
  const first = words[at]?.lower ?? '';
  if (first === 'in' || first === 'with') {
    let next = at + 1;
    const doing = sideOfDoing(scene, next);
    if (doing !== null) return { side: doing.side, after: doing.end };
    // "In keeping the option open": a side, but which one only the text knows.
    if (/^(?:keeping|leaving|holding|doing)$/.test(words[next]?.lower ?? ''))
      return { side: null, after: next };
    if (/^(?:its|their|the|such)$/.test(words[next]?.lower ?? '')) next += 1;
    while (
      isAdverb(words[next]?.lower ?? '') ||
      /^(?:open|firm|staunch|outright|strong|fierce|stubborn|vocal|public)$/.test(words[next]?.lower ?? '')
    )
      next += 1;
    const attitude = phraseAt(attitudes, words, next);
    if (attitude === null) return null;
    const joint = /^(?:to|of|for|towards?|against)$/.test(words[attitude.end]?.lower ?? '');
    return { side: attitude.value, after: joint ? attitude.end + 1 : attitude.end };
  }
  if (/^(?:against|for|opposing|supporting)$/.test(first)) {
    const doing = sideOfDoing(scene, at);
    return doing === null ? null : { side: doing.side, after: doing.end };
  }
  return { side: null, after: at };
}
