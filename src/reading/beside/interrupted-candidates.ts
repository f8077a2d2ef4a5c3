import type { Candidate } from '../parse/candidate.ts';
import { clauseFrom } from '../parse/contents.ts';
import { trimmed } from '../parse/noun-phrases.ts';
import type { Scene } from '../parse/scene.ts';
import { subjectOf } from '../parse/subjects.ts';

/** What stands in between has no more tokens. */
const LONGEST = 14;

/** "Has said, more than once, that": a verb parted from its clause by something between commas. */
export function interruptedCandidates(scene: Scene): Candidate[] {
  const { tokens, groups, groupAt, quote } = scene;
  const candidates: Candidate[] = [];
  for (const group of groups) {
    if (tokens[group.last]?.text !== ',' || group.passive || group.auxiliary) continue;
    const { last: high } = scene.ranges[scene.range[group.first]!]!;
    let that = group.last + 2;
    while (
      that < Math.min(high, group.last + LONGEST) &&
      !(tokens[that]!.lower === 'that' && tokens[that - 1]!.text === ',')
    )
      that++;
    if (that + 2 >= high || tokens[that]!.lower !== 'that' || quote[that] !== quote[group.first]) continue;
    let isAside = true;
    for (let i = group.last; i < that; i++)
      if (groups[groupAt[i]!]?.form === 'finite' && !isParticiple(tokens, i)) isAside = false;
    const subject = isAside ? subjectOf(scene, group) : null;
    if (subject === null) continue;
    candidates.push({
      source: subject,
      cue: { first: group.first, last: group.last },
      content: [{ first: that, last: trimmed(scene, that, clauseFrom(scene, that, high, 'that')) }],
      lemma: group.lemma,
      frame: 'that',
      group,
      subject,
      negated: group.negated,
      quoted: false,
    });
  }
  return candidates;
}

/** "As a thing agreed among partners" */
const isParticiple = (tokens: Scene['tokens'], at: number): boolean =>
  tokens[at]!.lower.endsWith('ed') && tokens[at - 1]!.tag === 'NOUN' && tokens[at + 1]?.tag === 'ADP';
