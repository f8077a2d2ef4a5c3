import { type BeforePredicate, beforePredicate } from '../clause/before-predicate.ts';
import type { ActorSubject } from '../subject/actor-subject.ts';
import { floorOf } from '../clause/clause.ts';
import { phraseAt } from '../phrase-book.ts';
import type { Scene } from '../scene.ts';
import {
  type Clause,
  clauseOf,
  compared,
  type Found,
  joined,
  type SideDraft,
  sided,
  together,
} from './side-clause.ts';
import { personsBefore } from '../subject/person-subject.ts';
import { pronounBefore } from '../subject/pronoun-subject.ts';
import { fits, opposite } from './side-predicate.ts';
import { type Subject, subjectBefore } from '../subject/subject.ts';
import { type SidePredicate, sidePredicates, talking, turning } from '../../words/side-words.ts';

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
    const existing = predicate.value.kind === 'complement' && before.start === at;
    if (!existing && !fits(scene, predicate.value, before, at, predicate.end)) continue;
    const shared = isShared(scene, before, last);
    const subject: Subject | null = shared
      ? last!.subject
      : (subjectOf(scene, before, floor) ??
        pronounBefore(scene, before.start, floor, actorsOf(last)) ??
        (isStanding(scene, predicate.value, before, at) ? personSubject(scene, before.start, floor) : null));
    if (subject === null) continue;
    if (existing && !isExisting(scene, subject) && !fits(scene, predicate.value, before, at, predicate.end))
      continue;
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

/** Whether somebody stands there, and has not only spoken once: "Scholz rejected it" is a statement, and no claim. */
function isStanding(
  { words }: Scene,
  predicate: SidePredicate,
  { auxiliary, start }: BeforePredicate,
  at: number,
): boolean {
  if (predicate.kind !== 'verb') return true;
  if (words.slice(start, at).some(({ lower }) => /^did(?:n't)?$/.test(lower))) return false;
  return predicate.form !== 'past' || auxiliary;
}

/** "There are six members against it": said to be there, and needs no "are" of its own. */
function isExisting({ words }: Scene, subject: Subject): boolean {
  const [there, are] = [words[subject.start - 2]?.lower, words[subject.start - 1]?.lower ?? ''];
  return subject.kind === 'members' && there === 'there' && /^(?:is|are)$/.test(are);
}

/** One person of each side: "Scholz", "the Polish president"; of two of one side nobody is told which is meant. */
function personSubject(scene: Scene, end: number, floor: number): ActorSubject | null {
  const found = personsBefore(scene, end, floor);
  if (found === null) return null;
  const { start, persons } = found;
  const actors = [...new Set(persons.map(({ actor }) => actor))];
  return actors.length < persons.length
    ? null
    : { kind: 'actors', start, actors, persons, only: false, neither: false };
}

function actorsOf(last: { readonly subject: Subject } | null): readonly string[] | null {
  return last?.subject.kind === 'actors' ? last.subject.actors : null;
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
  return relative && subject?.kind !== 'members' ? null : subject;
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
    default: {
      if (phraseAt(talking, scene.words, after) !== null) return null;
      const turned = phraseAt(turning, scene.words, after);
      return sided(
        clause,
        turned === null ? predicate.side : opposite(predicate.side),
        negated,
        turned?.end ?? after,
      );
    }
  }
}
