import type { ClaimedSide } from '../claim.ts';
import type { BeforePredicate } from './before-predicate.ts';
import type { Stretch } from './draft.ts';
import type { PredicateLead } from './predicate-lead.ts';
import { actAt } from './act-at.ts';
import { clauseEnd, floorOf } from './clause.ts';
import type { Scene } from './scene.ts';
import type { Subject } from './subject.ts';
import { type Topic, topicOfObject } from './topic.ts';
import { whoBefore } from './who-before.ts';
import { sideNouns } from '../words/change-words.ts';

/** Who came to a side before whom, as a sentence says it. */
export interface Sequence {
  /** First word of the subject. */
  readonly start: number;
  /** The word before which the predicate ends, and the one before which all ends that belongs to it. */
  readonly after: number;
  readonly end: number;
  readonly earlier: readonly string[];
  readonly later: readonly string[];
  readonly side: ClaimedSide | null;
  readonly topic: Topic;
  readonly negated: boolean;
  readonly mood: BeforePredicate['mood'];
  readonly apart: readonly Stretch[];
  /** First word of the claim, where "after France's call" stands before its subject. */
  readonly opens?: number | null;
}

/** The named actors before a predicate; null for anybody else. */
export function namedBefore(scene: Scene, lead: Pick<PredicateLead, 'start'>) {
  const subject: Subject | null = whoBefore(scene, lead.start, floorOf(scene.words, lead.start));
  return subject?.kind === 'actors' && !subject.only && !subject.neither ? subject : null;
}

/**
 * What a sequence is about, said behind it from word `at` on: "in opposing it", "on troops", "with its own no to troops",
 * or nothing; null where it is about something else.
 */
export function aboutAt(
  scene: Scene,
  start: number,
  at: number,
): { readonly side: ClaimedSide | null; readonly topic: Topic; readonly end: number } | null {
  const { words } = scene;
  const end = clauseEnd(words, at);
  const word = words[at]?.lower ?? '';
  if (/^(?:in|by|to|at)$/.test(word)) {
    const act = actAt(scene, at + 1);
    if (act !== null && (word === 'to' ? act.form === 'finite' : act.form === 'ing')) {
      const topic = topicOfObject(scene, start, act.end, end);
      return topic === null ? null : { side: act.side, topic, end: act.end };
    }
  }
  if (word === 'with' || word === 'in') {
    for (let i = at + 1; i < Math.min(end, at + 5); i++) {
      const side = sideNouns.get(words[i]!.lower);
      if (side === undefined) continue;
      const topic = topicOfObject(scene, start, i + 1, end);
      return topic === null ? null : { side, topic, end: i + 1 };
    }
  }
  if (!/^(?:on|over|about)$/.test(word)) return null;
  const topic = topicOfObject(scene, start, at, end);
  return topic === null ? null : { side: null, topic, end: at };
}
