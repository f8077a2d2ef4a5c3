import { actorsBefore } from '../subject/actor-subject.ts';
import { beforePredicate } from '../clause/before-predicate.ts';
import type { SideClaim } from '../../claim.ts';
import { floorOf } from '../clause/clause.ts';
import { type Draft, frameOf } from '../draft.ts';
import { phraseAt } from '../phrase-book.ts';
import type { Scene } from '../scene.ts';
import { sideAt } from './side-predicate.ts';
import { issueIn, type Topic, topicOfObject } from '../topic.ts';
import { conjunctions } from '../../words/relative-words.ts';
import { sidePredicates } from '../../words/side-words.ts';

/**
 * Claims in a relative clause: "Poland, which was against it, ..." says where Poland stands, and "the idea, which France
 * supports, ..." where France does. The clause begins with its pronoun.
 */
export function findRelatives(scene: Scene): Draft<SideClaim>[] {
  const claims: Draft<SideClaim>[] = [];
  for (let at = 1; at < scene.words.length; at++) {
    if (!/^(?:which|who)$/.test(scene.words[at]!.lower) || scene.words[at - 1]!.lower !== ',') continue;
    const claim = ofAntecedent(scene, at) ?? ofSubject(scene, at);
    if (claim !== null) claims.push(claim);
  }
  return claims;
}

/** "Poland, which was against it in February, ...": its subject stands before the comma. */
function ofAntecedent(scene: Scene, which: number): Draft<SideClaim> | null {
  const found = predicateFrom(scene, which + 1, which + 1);
  if (found === null || found.before.start !== which + 1) return null;
  const group = actorsBefore(scene, which - 1, floorOf(scene.words, which));
  // "The president of Poland, who ...", "Poland's neighbours in Germany, who ...": somebody else.
  if (group === null || isInside(scene, group.start)) return null;
  return claimOf(scene, which, group.actors, found, null);
}

/** "The idea, which France and Poland support, ...": what it is about stands before the comma. */
function ofSubject(scene: Scene, which: number): Draft<SideClaim> | null {
  if (scene.words[which]!.lower !== 'which') return null;
  const last = endOf(scene, which + 1);
  for (let at = which + 2; at < last; at++) {
    const found = predicateFrom(scene, at, which + 1);
    if (found === null) continue;
    const group = actorsBefore(scene, found.before.start, which + 1);
    if (group?.start !== which + 1) return null;
    const floor = floorOf(scene.words, which);
    const before = scene.words.findLastIndex(
      ({ lower }, i) => i >= floor && i < which - 1 && (lower === ',' || conjunctions.has(lower)),
    );
    const from = Math.max(floor, before + 1);
    const issue = issueIn(scene, from, which - 1);
    const topic: Topic | null =
      issue === null ? topicOfObject(scene, from, from, which - 1) : { issue, issueFrom: 'paragraph' };
    return topic === null ? null : claimOf(scene, which, group.actors, found, topic);
  }
  return null;
}

function predicateFrom(scene: Scene, at: number, floor: number) {
  for (let next = at; next < Math.min(scene.words.length, at + 6); next++) {
    if (phraseAt(sidePredicates, scene.words, next) === null) continue;
    const side = sideAt(scene, next);
    if (side === null) return null;
    return { ...side, before: beforePredicate(scene.words, next, floor) };
  }
  return null;
}

function claimOf(
  scene: Scene,
  which: number,
  actors: readonly string[],
  { side, before, end: after }: NonNullable<ReturnType<typeof predicateFrom>>,
  about: Topic | null,
): Draft<SideClaim> | null {
  const end = Math.max(after, endOf(scene, after));
  const topic = about ?? topicOfObject(scene, which, after, end);
  const frame = topic === null ? null : frameOf(scene, which, end, before.mood, { opens: which });
  if (topic === null || frame === null) return null;
  const { from: _, ...common } = frame;
  const { negated } = before;
  return { ...common, ...topic, kind: 'side', actors, subjects: actors, side, partners: [], negated };
}

/** Where a relative clause ends: before the next comma behind its predicate, or the mark that ends the clause around it. */
function endOf({ words }: Scene, from: number): number {
  for (let at = from; at < words.length; at++) if (/^[,;:.!?()—–"”]$/.test(words[at]!.lower)) return at;
  return words.length;
}

/** Whether a name stands inside somebody else's phrase: "the president of Poland". */
function isInside({ words }: Scene, start: number): boolean {
  const before = words[start - 1]?.lower ?? '';
  return /^(?:of|in|from|to|for|with|within|inside|across|against|by|at|near|than)$|'s?$/.test(before);
}
