import type { TokenRange } from '../text/sentences.ts';
import type { Candidate } from './candidate.ts';
import { contentAfter } from './contents.ts';
import { complementOf } from './frames.ts';
import { isNominal } from './noun-phrases.ts';
import type { Scene } from './scene.ts';
import { type Subject, subjectAfter } from './subject-phrase.ts';
import type { VerbGroup } from './verb-groups.ts';

/** "X is expected to win", "the plan was rejected by Y": the subject belongs to the content, the agent is the source. */
export function passiveCandidate(
  scene: Scene,
  group: VerbGroup,
  subject: Subject | null,
  high: number,
): Candidate | null {
  const { tokens } = scene;
  const content: TokenRange[] = [];
  if (subject !== null && subject.place !== 'shared')
    content.push({ first: subject.first, last: subject.last });
  let source: TokenRange | null = null;
  let frame: Candidate['frame'] = 'passive';
  let at = group.last;
  while (at < high && tokens[at]!.tag === 'ADV') at++;
  const next = at < high && scene.groupAt[at]! >= 0 ? scene.groups[scene.groupAt[at]!]! : null;
  if (
    tokens[at]?.lower === 'by' &&
    at + 1 < high &&
    (isNominal(tokens[at + 1]) || tokens[at + 1]!.tag === 'DET' || tokens[at + 1]!.tag === 'ADJ')
  ) {
    source = subjectAfter(scene, { ...group, last: at + 1 }, high);
  } else if (next !== null && next.form === 'infinitive') {
    const complement = { frame: 'to', start: at, cueEnd: group.last } as const;
    const rest = contentAfter(scene, group, complement, high);
    if (rest !== null) content.push(rest);
    frame = 'passive-to';
  } else {
    const complement = complementOf(scene, group, high);
    if (complement.frame === 'quote' || complement.frame === 'that') {
      const rest = contentAfter(scene, group, complement, high);
      if (rest !== null) content.splice(0, content.length, rest);
      frame = complement.frame;
    }
  }
  if (content.length === 0) return null;
  return {
    source,
    cue: { first: group.first, last: group.last },
    content,
    lemma: `be ${group.lemma}`,
    frame,
    group,
    subject,
    negated: group.negated,
    quoted: false,
  };
}
