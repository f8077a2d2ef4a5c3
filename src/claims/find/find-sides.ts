import { type BeforePredicate, beforePredicate } from './before-predicate.ts';
import type { ClaimedSide } from '../claim.ts';
import { floorOf } from './clause.ts';
import { phraseAt } from './phrase-book.ts';
import type { Scene } from './scene.ts';
import {
  alone,
  type Clause,
  clauseOf,
  compared,
  type Found,
  joined,
  type SideDraft,
  sided,
  together,
} from './side-clause.ts';
import { personBefore } from './person-subject.ts';
import { pronounBefore } from './pronoun-subject.ts';
import { type Subject, subjectBefore } from './subject.ts';
import type { Word } from './word.ts';
import { be } from '../words/small-words.ts';
import { notASide, type SidePredicate, sidePredicates, talking, turning } from '../words/side-words.ts';

/**
 * The claims of a sentence about who is on which side, of named actors or of a number of members: each predicate of side
 * with the subject before it and the issue behind it; whatever lacks one of the three is no claim.
 */
export function findSides(scene: Scene): SideDraft[] {
  const claims: SideDraft[] = [];
  let last = null as { readonly subject: Subject; readonly end: number } | null;
  for (let at = 1; at < scene.words.length; at++) {
    const predicate = phraseAt(sidePredicates, scene.words, at);
    if (predicate === null) continue;
    const floor = Math.max(floorOf(scene.words, at), 0);
    const before = beforePredicate(scene.words, at, floor);
    if (!fits(scene, predicate.value, before, at, predicate.end)) continue;
    const shared = isShared(scene, before, last);
    const subject: Subject | null = shared
      ? last!.subject
      : (subjectOf(scene, before, floor) ??
        pronounBefore(scene, before.start, floor, actorsOf(last)) ??
        (isStanding(predicate.value, before) ? personBefore(scene, before.start, floor) : null));
    if (subject === null) continue;
    const clause = clauseOf(
      scene,
      subject,
      shared ? before.start : subject.start,
      before.mood,
      predicate.end,
    );
    const found = clause === null ? null : claimOf(clause, predicate.value, before, predicate.end);
    if (found === null) continue;
    claims.push(found.claim);
    last = { subject, end: found.end };
    at = predicate.end - 1;
  }
  return claims;
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
    case 'mutual':
      return predicate.copula ? before.linked || inverted : !before.be;
    default:
      if (predicate.form === 'ing') return before.be || inverted;
      // "is opposed by", "is backed": somebody else does it; "is opposed" is what one is oneself.
      return !(before.be && predicate.form === 'past') || isOpposed(words, at);
  }
}

/** Whether somebody stands there, and has not only spoken once: "Scholz rejected it" is a statement, and no claim. */
function isStanding(predicate: SidePredicate, { auxiliary }: BeforePredicate): boolean {
  return predicate.kind !== 'verb' || predicate.form !== 'past' || auxiliary;
}

function actorsOf(last: { readonly subject: Subject } | null): readonly string[] | null {
  return last?.subject.kind === 'actors' ? last.subject.actors : null;
}

function isOpposed(words: readonly Word[], at: number): boolean {
  return words[at]!.lower === 'opposed' && words[at + 1]?.lower !== 'by';
}

/** Whether the predicate shares the subject of the claim before it: "... is against troops and opposes strikes". */
function isShared({ words }: Scene, before: BeforePredicate, last: { readonly end: number } | null): boolean {
  return last !== null && last.end === before.start - 1 && /^(?:and|but|yet)$/.test(words[last.end]!.lower);
}

/** The subject before the predicate; of "no member that supports it" it stands before the pronoun. */
function subjectOf(scene: Scene, before: BeforePredicate, floor: number): Subject | null {
  const joint = scene.words[before.start - 1]?.lower ?? '';
  const relative = /^(?:that|who|which|to)$/.test(joint);
  const subject = subjectBefore(scene, relative ? before.start - 1 : before.start, floor);
  if (!relative || subject === null) return subject;
  return subject.kind === 'members' || subject.only ? subject : null;
}

/** The claim that a clause and its predicate make, whose object begins at word `after`; null where it has no issue. */
function claimOf(
  clause: Clause,
  predicate: SidePredicate,
  before: BeforePredicate,
  after: number,
): Found | null {
  const { scene, subject } = clause;
  const negated = before.negated !== (subject.kind === 'actors' && subject.neither);
  switch (predicate.kind) {
    case 'with':
      return compared(clause, after, negated === predicate.same);
    case 'mutual':
      return together(clause, after, negated === predicate.same);
    case 'joined':
      return joined(clause, after, negated);
    case 'alone':
      return negated ? null : alone(clause, after);
    default: {
      if (phraseAt(talking, scene.words, after) !== null) return null;
      const turned = phraseAt(turning, scene.words, after) !== null;
      return sided(clause, turned ? opposite(predicate.side) : predicate.side, negated, after);
    }
  }
}

function opposite(side: ClaimedSide): ClaimedSide {
  return side === 'pro' ? 'contra' : 'pro';
}
