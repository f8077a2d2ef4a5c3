import { findAlone } from './alone.ts';
import type { ExclusivityClaim } from '../../claim.ts';
import { clauseEnd, floorOf } from '../clause/clause.ts';
import { type Draft } from '../draft.ts';
import { exceptionAfter, exclusiveBefore, wholeBefore } from './exclusive-subject.ts';
import { exclusivity } from './exclusivity-draft.ts';
import { findOnlyOnes } from './only-ones.ts';
import { opensClause } from '../clause/clause-opening.ts';
import { findPassive } from './passive-exclusivity.ts';
import type { Scene } from '../scene.ts';
import { type SideAt, sideAt } from '../side/side-predicate.ts';
import { topicOfWhole } from '../topic.ts';

/**
 * The claims of a sentence that somebody is the only one on a side, or the only one who is not: "only France backs it",
 * "nobody but France does", "all members except Hungary oppose it", "Hungary is the sole opponent", "stands alone".
 */
export function findExclusivity(scene: Scene): Draft<ExclusivityClaim>[] {
  const claims: Draft<ExclusivityClaim>[] = [];
  for (let at = 1; at < scene.words.length; at++) {
    const predicate = sideAt(scene, at);
    const claim = predicate === null ? null : (bySubject(scene, predicate) ?? byException(scene, predicate));
    if (claim !== null) claims.push(claim);
  }
  return [...claims, ...findPassive(scene), ...findOnlyOnes(scene), ...findAlone(scene)];
}

/** "Only France supports it." */
function bySubject(scene: Scene, { side, before, end: after }: SideAt): Draft<ExclusivityClaim> | null {
  const floor = floorOf(scene.words, before.start);
  const subject = exclusiveBefore(scene, before.start, floor);
  if (subject === null) return null;
  const end = clauseEnd(scene.words, after);
  const topic = topicOfWhole(scene, subject.start, after, end);
  if (topic === null) return null;
  // "Only France does not support it": it is the only one who is off that side.
  const outside = subject.outside !== before.negated;
  return exclusivity(scene, { ...subject, end, mood: before.mood, topic, side, outside, negated: false });
}

/** "All members support it except Hungary." */
function byException(scene: Scene, { side, before, end: after }: SideAt): Draft<ExclusivityClaim> | null {
  const { words } = scene;
  const whole = wholeBefore(scene, before.start, floorOf(words, before.start));
  if (whole === null || !opensClause(scene, whole.start)) return null;
  const last = clauseEnd(words, after);
  for (let at = after; at < last; at++) {
    const except = exceptionAfter(scene, at);
    if (except === null) continue;
    const topic = topicOfWhole(scene, whole.start, after, at);
    if (topic === null) return null;
    return exclusivity(scene, {
      start: whole.start,
      end: except.end,
      mood: before.mood,
      topic,
      named: except.named,
      alliance: whole.alliance,
      side,
      outside: whole.none === before.negated,
      negated: false,
    });
  }
  return null;
}
