import type { ActorSubject } from '../subject/actor-subject.ts';
import { type BeforePredicate, beforePredicate } from '../clause/before-predicate.ts';
import type { ClaimedSide, CountClaim, SideClaim } from '../../claim.ts';
import { clauseEnd } from '../clause/clause.ts';
import { type Draft, type Frame, frameOf } from '../draft.ts';
import { groupAfter } from '../subject/group-after.ts';
import { phraseAt } from '../phrase-book.ts';
import type { Scene } from '../scene.ts';
import { type Subject, subjectBefore } from '../subject/subject.ts';
import { topicOfObject } from '../topic.ts';
import { sidePredicates } from '../../words/side-words.ts';

export type SideDraft = Draft<SideClaim> | Draft<CountClaim>;

/** A claim about sides, and the word before which its clause ends. */
export interface Found {
  readonly claim: SideDraft;
  readonly end: number;
}

/** A clause with a subject and a predicate of side. */
export interface Clause {
  readonly scene: Scene;
  readonly subject: Subject;
  /** First word of the subject (or of a second predicate), and the word before which the clause ends. */
  readonly start: number;
  readonly end: number;
  readonly frame: Omit<Frame, 'from'>;
}

/**
 * The clause of a subject whose predicate ends before word `after` and begins at word `start`; null where the text denies
 * it. It ends where a second predicate of the same subject begins ("... but supports strikes").
 */
export function clauseOf(
  scene: Scene,
  subject: Subject,
  start: number,
  mood: BeforePredicate['mood'],
  after: number,
): Clause | null {
  const end = secondPredicate(scene, after, clauseEnd(scene.words, after));
  const found = frameOf(scene, start, end, mood);
  if (found === null) return null;
  const { from: _, ...frame } = found;
  return { scene, subject, start, end, frame };
}

/** The conjunction before the next predicate of side in the words `[from, to)`, or `to`. */
function secondPredicate(scene: Scene, from: number, to: number): number {
  const { words } = scene;
  for (let at = from + 1; at < to; at++) {
    const value = phraseAt(sidePredicates, words, at)?.value;
    if (value?.kind !== 'verb' && value?.kind !== 'complement') continue;
    const before = beforePredicate(words, at, from);
    if (value.kind === 'complement' ? !before.linked : value.form === 'ing') continue;
    const joint = before.start - 1;
    if (joint >= from && /^(?:and|but|yet)$/.test(words[joint]!.lower)) return joint;
    // "Five members want it, only two oppose it": a subject of its own behind a comma.
    const other = subjectBefore(scene, before.start, from);
    if (other !== null && words[other.start - 1]?.lower === ',') return other.start - 1;
  }
  return to;
}

/** "Germany is against it", "most members are": the subject on a side of the issue that begins at word `after`. */
export function sided(
  { scene, subject, start, end, frame }: Clause,
  side: ClaimedSide,
  negated: boolean,
  after: number,
): Found | null {
  const topic = topicOfObject(scene, start, after, end);
  if (topic === null) return null;
  const common = { ...frame, ...topic, negated };
  if (subject.kind === 'actors') {
    const { actors } = subject;
    // "Only France": that it is the only one is another kind of claim.
    if (subject.only) return null;
    return {
      claim: { ...common, ...personsOf(subject), kind: 'side', actors, subjects: actors, side, partners: [] },
      end,
    };
  }
  const { quantity } = subject;
  const alliance = subject.alliance ?? scene.alliance;
  const uncheckable = frame.uncheckable ?? (quantity.vague ? 'its quantity names no number' : null);
  const actors = alliance === null ? [] : [alliance];
  return { claim: { ...common, kind: 'count', actors, side, quantity, uncheckable }, end };
}

/** "Hungary sides with France on troops": whom it is beside begins at word `after`. */
export function compared(clause: Clause, after: number, negated: boolean): Found | null {
  const { scene, subject, start, end, frame } = clause;
  const partners = groupAfter(scene, after);
  if (partners === null || subject.kind !== 'actors') return null;
  const against = phraseAt(sidePredicates, scene.words, partners.end);
  if (!negated && against?.value.kind === 'complement' && against.end - partners.end === 1) {
    // "Stands with Germany against it": the side is named as well.
    const found = sided(clause, against.value.side, false, against.end);
    if (found?.claim.kind !== 'side') return null;
    const actors = [...subject.actors, ...partners.actors];
    return { ...found, claim: { ...found.claim, actors, partners: partners.actors } };
  }
  const topic = topicOfObject(scene, start, partners.end, end);
  if (topic === null) return null;
  const actors = [...subject.actors, ...partners.actors];
  const sides = { side: null, partners: partners.actors, negated } as const;
  return {
    claim: {
      ...frame,
      ...topic,
      ...personsOf(subject),
      kind: 'side',
      actors,
      subjects: subject.actors,
      ...sides,
    },
    end,
  };
}

/** "Hungary and France are on the same side over troops": each of the subjects beside the first. */
export function together(
  { scene, subject, start, end, frame }: Clause,
  after: number,
  negated: boolean,
): Found | null {
  if (subject.kind !== 'actors' || subject.neither || subject.only) return null;
  const [first, ...partners] = subject.actors;
  // Of three who are at odds nobody is told who with whom.
  if (first === undefined || partners.length === 0 || (negated && partners.length > 1)) return null;
  const topic = topicOfObject(scene, start, after, end);
  if (topic === null) return null;
  const sides = { subjects: [first], side: null, partners, negated } as const;
  return {
    claim: { ...frame, ...topic, ...personsOf(subject), kind: 'side', actors: subject.actors, ...sides },
    end,
  };
}

/** "has joined France in backing the idea": on that side, and beside it. "has joined France on troops": beside it. */
export function joined(clause: Clause, after: number, negated: boolean): Found | null {
  const { scene, subject } = clause;
  const partners = groupAfter(scene, after);
  if (partners === null || subject.kind !== 'actors') return null;
  const doing = scene.words[partners.end]?.lower === 'in' ? doingAt(clause, partners.end + 1) : null;
  if (doing === null) return compared(clause, after, negated);
  const found = sided(clause, doing.side, negated, doing.end);
  if (found === null || found.claim.kind !== 'side') return found;
  const actors = [...subject.actors, ...partners.actors];
  return { ...found, claim: { ...found.claim, actors, partners: partners.actors } };
}

function personsOf({ persons }: ActorSubject): Pick<SideClaim, 'persons'> {
  return persons === undefined
    ? {}
    : { persons: persons.map(({ actor, name, office }) => ({ actor, name, office })) };
}

/** The side of "supporting" or "opposing" at word `at`. */
function doingAt({ scene }: Clause, at: number): { side: ClaimedSide; end: number } | null {
  const verb = phraseAt(sidePredicates, scene.words, at);
  if (verb?.value.kind !== 'verb' || verb.value.form !== 'ing') return null;
  return { side: verb.value.side, end: verb.end };
}
