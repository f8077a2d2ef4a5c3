import type { SequenceClaim } from '../../claim.ts';
import { clauseEnd } from '../clause/clause.ts';
import { type Draft, frameOf } from '../draft.ts';
import { firstTo, firstWas, itWas, lastOfAll, leading } from './first-of-all.ts';
import { behindOther } from './before-other.ts';
import { follows, followsSuit, outpaces } from './one-after-other.ts';
import { cameNext, ledAndFollowed, nobodyEarlier } from './one-by-one.ts';
import type { Scene } from '../scene.ts';
import type { Sequence } from './sequence.ts';

const patterns: readonly ((scene: Scene, at: number) => Sequence | null)[] = [
  firstTo,
  firstWas,
  itWas,
  ledAndFollowed,
  leading,
  lastOfAll,
  cameNext,
  nobodyEarlier,
  follows,
  followsSuit,
  outpaces,
  behindOther,
];

/**
 * The claims of a sentence about who came to a side before whom: "France was the first to back it", "Sweden followed France
 * in opposing it", "a week after France's call Sweden came out for it".
 */
export function findSequences(scene: Scene): Draft<SequenceClaim>[] {
  const found: Draft<SequenceClaim>[] = [];
  for (let at = 0; at < scene.words.length; at++) {
    const sequence = sequenceAt(scene, at);
    if (sequence === null) continue;
    const whole = sequence.closed ? sequence.end : clauseEnd(scene.words, sequence.after);
    const end = Math.max(sequence.end, whole);
    const { apart, opens = null } = sequence;
    const frame = frameOf(scene, sequence.start, end, sequence.mood, { apart, opens });
    if (frame === null) continue;
    const { from: _, ...common } = frame;
    const { earlier, later, side, topic, negated } = sequence;
    const among = later.length === 0 || earlier.length === 0 ? scene.alliance : null;
    const actors = [...earlier, ...later];
    found.push({ ...common, ...topic, kind: 'sequence', actors, earlier, later, among, side, negated });
    while (at + 1 < scene.words.length && scene.words[at + 1]!.start < common.end) at += 1;
  }
  return found;
}

function sequenceAt(scene: Scene, at: number): Sequence | null {
  for (const pattern of patterns) {
    const found = pattern(scene, at);
    if (found !== null) return found;
  }
  return null;
}
