import { beforePredicate } from '../clause/before-predicate.ts';
import type { ExclusivityClaim } from '../../claim.ts';
import { opensClause } from '../clause/clause-opening.ts';
import { clauseEnd, floorOf } from '../clause/clause.ts';
import type { Draft } from '../draft.ts';
import { exceptionAfter, wholeAt } from './exclusive-subject.ts';
import { exclusivity } from './exclusivity-draft.ts';
import { groupAfter } from '../subject/group-after.ts';
import { phraseBefore } from '../phrase-book.ts';
import type { Scene } from '../scene.ts';
import { type Topic, topicOfObject } from '../topic.ts';
import { sidePredicates } from '../../words/side-words.ts';

/** Claims the other way about: "the canal is rejected by Hungary alone", "it is backed by nobody but France", "by all but Hungary". */
export function findPassive(scene: Scene): Draft<ExclusivityClaim>[] {
  const { words } = scene;
  const claims: Draft<ExclusivityClaim>[] = [];
  for (let by = 2; by < words.length; by++) {
    if (words[by]!.lower !== 'by') continue;
    const only = words[by - 1]!.lower === 'only';
    const verb = phraseBefore(sidePredicates, words, only ? by - 1 : by);
    if (verb?.value.kind !== 'verb' || verb.value.form !== 'past') continue;
    const floor = floorOf(words, by);
    const before = beforePredicate(words, verb.start, floor);
    const about = before.be && !before.negated ? subjectOf(scene, before.start, floor) : null;
    const who = about === null ? null : whoAt(scene, by + 1, only);
    if (about === null || who === null) continue;
    const claim = exclusivity(scene, {
      ...who,
      start: about.start,
      end: Math.min(who.end, clauseEnd(words, by)),
      mood: before.mood,
      topic: about.topic,
      side: verb.value.side,
      alliance: null,
      negated: false,
    });
    if (claim !== null) claims.push(claim);
  }
  return claims;
}

/** What is backed or rejected, as the subject of its clause: "the canal", "the idea", "it". */
function subjectOf(scene: Scene, end: number, floor: number): { start: number; topic: Topic } | null {
  for (let start = Math.max(floor, end - 8); start < end; start++) {
    if (!opensClause(scene, start)) continue;
    const topic = topicOfObject(scene, start, start, end);
    if (topic !== null) return { start, topic };
  }
  return null;
}

/** "Hungary alone", "only France", "nobody but France", "all members except Hungary". */
function whoAt(
  scene: Scene,
  at: number,
  only: boolean,
): { named: readonly string[]; outside: boolean; end: number } | null {
  const { words } = scene;
  const lead = only || words[at]?.lower === 'only';
  const group = groupAfter(scene, words[at]?.lower === 'only' ? at + 1 : at);
  if (group !== null) {
    const alone = words[group.end]?.lower === 'alone';
    return lead || alone
      ? { named: group.actors, outside: false, end: alone ? group.end + 1 : group.end }
      : null;
  }
  const whole = wholeAt(scene, at);
  const except = whole === null ? null : exceptionAfter(scene, whole.end);
  return whole === null || except === null
    ? null
    : { named: except.named, outside: !whole.none, end: except.end };
}
