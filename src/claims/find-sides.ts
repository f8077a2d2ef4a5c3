import { type BeforePredicate, beforePredicate } from './before-predicate.ts';
import type { ClaimedSide } from './claim.ts';
import { floorOf } from './clause.ts';
import { phraseAt } from './phrase-book.ts';
import type { Scene } from './scene.ts';
import { alone, clauseOf, compared, type Found, joined, type SideDraft, sided } from './side-clause.ts';
import { type Subject, subjectBefore } from './subject.ts';
import { be } from './words/small-words.ts';
import { notASide, type SidePredicate, sidePredicates, turning } from './words/side-words.ts';

/**
 * The claims of a sentence about who is on which side, of named actors or of a number of members: each predicate of side
 * with the subject before it and the issue behind it; whatever lacks one of the three is no claim.
 */
export function findSides(scene: Scene): SideDraft[] {
  const found: SideDraft[] = [];
  let last: { subject: Subject; end: number } | null = null;
  for (let at = 1; at < scene.words.length; at++) {
    const predicate = phraseAt(sidePredicates, scene.words, at);
    if (predicate === null) continue;
    const floor = Math.max(floorOf(scene.words, at), 0);
    const before = beforePredicate(scene.words, at, floor);
    if (!fits(scene, predicate.value, before, at, predicate.end)) continue;
    const subject = subjectOf(scene, before, floor, last);
    if (subject === null) continue;
    const draft = draftOf(scene, subject, predicate.value, before, predicate.end);
    if (draft === null) continue;
    found.push(draft.claim);
    last = { subject, end: draft.end };
    at = predicate.end - 1;
  }
  return found;
}

/** Whether the form of the predicate goes with what stands before it. */
function fits(
  { words, question }: Scene,
  predicate: SidePredicate,
  before: BeforePredicate,
  at: number,
  end: number,
): boolean {
  const inverted = question && words.slice(0, at).some((word) => be.has(word.lower));
  switch (predicate.kind) {
    case 'complement':
      if (words[at]!.lower === 'for' && notASide.has(words[end]?.lower ?? '')) return false;
      return before.linked || inverted;
    case 'with':
      return !predicate.copula || before.linked || inverted;
    case 'alone':
      return before.linked;
    case 'joined':
      return !before.be;
    default:
      if (predicate.form === 'ing') return before.be || inverted;
      // "is opposed by", "is backed": somebody else does it.
      return !(before.be && predicate.form === 'past');
  }
}

/** The subject before the predicate, or that of the claim before it: "... is against troops and opposes strikes". */
function subjectOf(
  scene: Scene,
  before: BeforePredicate,
  floor: number,
  last: { subject: Subject; end: number } | null,
): Subject | null {
  const { words, question } = scene;
  const joint = words[before.start - 1]?.lower;
  const shared = joint === 'and' || joint === 'but' || joint === 'yet';
  if (shared && last !== null && last.end >= before.start - 2) return last.subject;
  const relative = joint === 'that' || joint === 'who' || joint === 'which' || joint === 'to';
  const subject = subjectBefore(scene, relative ? before.start - 1 : before.start, floor);
  if (relative && subject?.kind !== 'members') return null;
  if (subject === null && question && before.start === floor) return null;
  return subject;
}

/** The claim that a subject and a predicate make, whose object begins at word `after`; null where it has no issue. */
function draftOf(
  scene: Scene,
  subject: Subject,
  predicate: SidePredicate,
  before: BeforePredicate,
  after: number,
): Found | null {
  const clause = clauseOf(scene, subject, before, after);
  if (clause === null) return null;
  switch (predicate.kind) {
    case 'with':
      return compared(clause, after, before.negated === predicate.same);
    case 'joined':
      return joined(clause, after, before.negated);
    case 'alone':
      return before.negated ? null : alone(clause, after);
    default: {
      const turned = phraseAt(turning, scene.words, after) !== null;
      return sided(clause, turned ? opposite(predicate.side) : predicate.side, before.negated, after);
    }
  }
}

function opposite(side: ClaimedSide): ClaimedSide {
  return side === 'pro' ? 'contra' : 'pro';
}
