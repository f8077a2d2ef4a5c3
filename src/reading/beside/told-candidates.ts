import type { Candidate } from '../parse/candidate.ts';
import { clauseFrom } from '../parse/contents.ts';
import { phraseEnd, trimmed } from '../parse/noun-phrases.ts';
import type { Scene } from '../parse/scene.ts';
import { subjectOf } from '../parse/subjects.ts';
import type { TokenRange } from '../text/sentences.ts';

const TELLS = new Set(['tell', 'inform', 'assure', 'advise', 'warn', 'remind', 'notify']);
/** How far after the verb "that" may stand. */
const FAR = 25;

/** "I was told by two envoys that": said by whoever tells, or by nobody known. */
export function toldCandidates(scene: Scene): Candidate[] {
  const { tokens, quote } = scene;
  const candidates: Candidate[] = [];
  for (const group of scene.groups) {
    if (!group.passive || !TELLS.has(group.lemma)) continue;
    const { last: high } = scene.ranges[scene.range[group.first]!]!;
    let agent: TokenRange | null = null;
    let that = group.last;
    for (; that < Math.min(high, group.last + FAR) && tokens[that]!.lower !== 'that'; that++) {
      if (tokens[that]!.lower !== 'by' || agent !== null) continue;
      const end = phraseEnd(scene, that + 1, high);
      if (end > that + 1) agent = { first: that + 1, last: end };
    }
    if (that + 2 >= high || tokens[that]?.lower !== 'that' || quote[that] !== quote[group.first]) continue;
    const subject = subjectOf(scene, group);
    candidates.push({
      source: agent ?? subject,
      cue: { first: group.first, last: group.last },
      content: [{ first: that, last: trimmed(scene, that, clauseFrom(scene, that, high, 'that')) }],
      lemma: TOLD,
      frame: 'that',
      group,
      subject,
      negated: group.negated,
      quoted: false,
    });
  }
  return candidates;
}

/** The lemma of all of them. */
export const TOLD = '=told';
