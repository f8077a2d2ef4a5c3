import type { Scene } from '../parse/scene.ts';
import { subjectOf } from '../parse/subjects.ts';
import type { TokenRange } from '../text/sentences.ts';
import { presented } from './presented.ts';

/** A question without a verb has no more words. */
const SHORT = 8;

export const isRelative = ({ tokens }: Scene, { first, last }: TokenRange): boolean =>
  last - first === 1 && /^(?:who|which)$/.test(tokens[first]!.lower);

/** The subject of the first finite verb that stands outside quotation marks. */
export function mainSubject(scene: Scene, { first, last }: TokenRange): TokenRange | null {
  const { groups, groupAt, quote, bracket } = scene;
  for (let i = first; i < last; i++) {
    const group = groupAt[i]! < 0 ? undefined : groups[groupAt[i]!];
    if (group === undefined || quote[i]! >= 0 || bracket[i] === 1) continue;
    if (group.form === 'finite') {
      const subject = presented(scene, group, { first, last }) ?? subjectOf(scene, group);
      // "The minister, [who] took office in May, is cold"
      if (subject === null || !isRelative(scene, subject)) return untilClause(scene, subject);
    }
    i = group.last - 1;
  }
  return null;
}

/** "The minister[, who took office in May,]" */
function untilClause(scene: Scene, subject: TokenRange | null): TokenRange | null {
  if (subject === null) return null;
  for (let i = subject.first + 1; i < subject.last; i++)
    if (isRelative(scene, { first: i, last: i + 1 }) && scene.tokens[i - 1]!.text === ',')
      return { first: subject.first, last: i - 1 };
  return subject;
}

/** "And the secretary general?": whom a question without a verb is about. */
export const askedOf = ({ tokens, quote }: Scene, { first, last }: TokenRange): TokenRange | null =>
  quote[first]! < 0 && last - first <= SHORT && tokens[last - 1]!.text.startsWith('?')
    ? { first: tokens[first]!.tag === 'CCONJ' ? first + 1 : first, last }
    : null;
