import type { Candidate } from '../parse/candidate.ts';
import type { Scene } from '../parse/scene.ts';
import { subjectOf } from '../parse/subjects.ts';
import type { VerbGroup } from '../parse/verb-groups.ts';

/** The lemma of all of them. */
export const ALONE = '=alone';

const VERBS = new Set(
  'agree disagree concur consent assent dissent object demur abstain second acquiesce'.split(' '),
);
/** "Was in favour", "is not opposed": what follows a form of "be". */
const STANDS =
  /^(?:opposed|supportive|undecided|willing|unwilling|reluctant|keen|convinced|unconvinced|sceptical|skeptical)$/;
const WAY = /^(?:favour|favor)$/;
const VOTES = /^(?:yes|no|aye|nay|against|for)$/;
const ENDS = /^[.,;:!—–]/;

/**
 * Where somebody is said to stand with nothing after it, as minutes say: "Norland and Velmark agreed.", "Orl abstained", "The minister was in
 * favour." The words themselves are what is stated. Cost O(n).
 */
export function standingAlone(scene: Scene): Candidate[] {
  return scene.groups.flatMap((group) => {
    const end = endOf(scene, group);
    if (end < 0) return [];
    const subject = subjectOf(scene, group);
    if (subject === null || subject.place !== 'before') return [];
    const cue = { first: group.first, last: end };
    return [
      {
        source: subject,
        cue,
        content: [cue],
        lemma: ALONE,
        frame: 'none' as const,
        group,
        subject,
        negated: group.negated,
        quoted: false,
      },
    ];
  });
}

/** The end of such words, where the clause ends with them; else -1. */
function endOf({ tokens }: Scene, group: VerbGroup): number {
  if (group.form !== 'finite') return -1;
  const at = (i: number) => tokens[i]?.lower ?? '.';
  let end = -1;
  if (group.lemma === 'vote') end = VOTES.test(at(group.last)) ? group.last + 1 : -1;
  else if (VERBS.has(group.lemma) && !group.passive) end = group.last;
  else if (group.lemma === 'be' && at(group.last) === 'in' && WAY.test(at(group.last + 1)))
    end = group.last + 2;
  else if (group.lemma === 'be' && (STANDS.test(at(group.last)) || at(group.last) === 'against'))
    end = group.last + 1;
  else if (STANDS.test(at(group.last - 1)) && /^(?:be|oppose)/.test(group.lemma)) end = group.last;
  return end > 0 && ENDS.test(at(end)) ? end : -1;
}
