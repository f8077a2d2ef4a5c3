import type { TokenRange } from '../text/sentences.ts';
import { grownLeft, grownRight, isNominal, phraseStart } from './noun-phrases.ts';
import type { Scene } from './scene.ts';
import type { VerbGroup } from './verb-groups.ts';
import { beginsWithMark } from '../text/marks.ts';

const RELATIVE: ReadonlySet<string> = new Set(['who', 'that']);
const BEGINS: ReadonlySet<string> = new Set('PROPN DET NOUN PRON ADJ NUM'.split(' '));
const THEIRS: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their']);

/** Who does what a verb group says, as tokens `[first, last)`. */
export interface Subject extends TokenRange {
  /** Directly before its verb; shared with an earlier verb; a relative pronoun; after the verb ("said X"). */
  readonly place: 'before' | 'shared' | 'relative' | 'after';
}

/** The noun phrase that ends with token `at`, with what hangs on it to the left. */
export function nounSubject(scene: Scene, at: number, low: number, end: number): Subject {
  const start = phraseStart(scene, at, low);
  const behind = pastClause(scene, grownLeft(scene, start, low), low);
  if (behind !== null) return { first: behind, last: end, place: 'before' };
  return {
    first: scene.tokens[at]!.tag === 'PRON' ? start : grownLeft(scene, start, low),
    last: end,
    place: 'before',
  };
}

/**
 * "Those who praised it say", "voters going to the polls said": the phrase before the verb is within a clause that hangs on
 * the subject. Gives the subject's first token, or null where no such clause is found.
 */
function pastClause(scene: Scene, start: number, low: number): number | null {
  const { tokens, groupAt, groups, quote } = scene;
  let finite = 0;
  for (let i = start - 1; i >= Math.max(low, start - 25); i--) {
    const { text, tag } = tokens[i]!;
    if (beginsWithMark(text, ',;:—–') || quote[i] !== quote[start]) return null;
    const number = groupAt[i]!;
    if (number >= 0) {
      const group = groups[number]!;
      i = group.first;
      if (group.form === 'finite') finite++;
      if (finite > 1) return null;
      const before = tokens[i - 1];
      const hangs =
        (group.form === 'gerund' || group.form === 'participle') &&
        finite === 0 &&
        i - 1 >= low &&
        before?.tag === 'NOUN';
      if (hangs) return grownLeft(scene, phraseStart(scene, i - 1, low), low);
      continue;
    }
    if (
      RELATIVE.has(tokens[i]!.lower) &&
      finite === 1 &&
      i - 1 >= low &&
      (isNominal(tokens[i - 1]) || tokens[i - 1]!.lower === 'those') &&
      groupAt[i - 1]! < 0
    ) {
      return grownLeft(scene, phraseStart(scene, i - 1, low), low);
    }
    if (tag === 'SCONJ' || tag === 'CCONJ') return null;
  }
  return null;
}

/** "said Hester, the minister": the phrase after the verb. */
export function subjectAfter(scene: Scene, group: VerbGroup, high: number): Subject | null {
  const next = scene.tokens[group.last];
  if (next === undefined || group.last >= high) return null;
  if (!BEGINS.has(next.tag)) return null;
  const range =
    next.tag === 'PRON' && !THEIRS.has(next.lower)
      ? { first: group.last, last: group.last + 1 }
      : grownRight(scene, group.last, high);
  return range === null ? null : { ...range, place: 'after' };
}
