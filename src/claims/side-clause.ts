import type { BeforePredicate } from './before-predicate.ts';
import type { ClaimedSide, CountClaim, SideClaim } from './claim.ts';
import { clauseEnd } from './clause.ts';
import { type Draft, type Frame, frameOf } from './draft.ts';
import { groupAfter } from './group-after.ts';
import { phraseAt } from './phrase-book.ts';
import { between, number } from './quantity.ts';
import type { Scene } from './scene.ts';
import type { Subject } from './subject.ts';
import { topicOfObject } from './topic.ts';
import { sidePredicates } from './words/side-words.ts';

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
  /** First word, and the word before which it ends. */
  readonly from: number;
  readonly end: number;
  readonly frame: Omit<Frame, 'from'>;
}

/** The clause of a subject whose predicate ends before word `after`; null where the text denies it. */
export function clauseOf(
  scene: Scene,
  subject: Subject,
  before: BeforePredicate,
  after: number,
): Clause | null {
  const end = clauseEnd(scene.words, after);
  const found = frameOf(scene, subject.start, end, before.mood);
  if (found === null) return null;
  const { from, ...frame } = found;
  return { scene, subject, from, end, frame };
}

/** "Germany is against it", "most members are": the subject on a side of the issue that begins at word `after`. */
export function sided(
  { scene, subject, from, end, frame }: Clause,
  side: ClaimedSide,
  negated: boolean,
  after: number,
): Found | null {
  const topic = topicOfObject(scene, from, after, end);
  if (topic === null) return null;
  const common = { ...frame, ...topic, negated };
  if (subject.kind === 'actors' && !subject.only) {
    const { actors } = subject;
    return { claim: { ...common, kind: 'side', actors, subjects: actors, side, partners: [] }, end };
  }
  const named = subject.kind === 'actors' ? subject.actors : [];
  const exactly = number(named.length);
  const quantity = subject.kind === 'actors' ? between(exactly, exactly) : subject.quantity;
  const alliance = (subject.kind === 'members' ? subject.alliance : null) ?? scene.alliance;
  const uncheckable = frame.uncheckable ?? (quantity.vague ? 'its quantity names no number' : null);
  const actors = alliance === null ? [] : [alliance];
  return { claim: { ...common, kind: 'count', actors, side, quantity, named, uncheckable }, end };
}

/** "Hungary sides with France on troops": whom it is beside begins at word `after`. */
export function compared(clause: Clause, after: number, negated: boolean): Found | null {
  const { scene, subject, from, end, frame } = clause;
  const partners = groupAfter(scene, after);
  if (partners === null || subject.kind !== 'actors') return null;
  const topic = topicOfObject(scene, from, partners.end, end);
  if (topic === null) return null;
  const actors = [...subject.actors, ...partners.actors];
  const sides = { side: null, partners: partners.actors, negated } as const;
  return { claim: { ...frame, ...topic, kind: 'side', actors, subjects: subject.actors, ...sides }, end };
}

/** "has joined France in backing the idea": both are on that side. "has joined France on troops": beside it. */
export function joined(clause: Clause, after: number, negated: boolean): Found | null {
  const { scene, subject } = clause;
  const partners = groupAfter(scene, after);
  if (partners === null || subject.kind !== 'actors') return null;
  const doing = scene.words[partners.end]?.lower === 'in' ? doingAt(clause, partners.end + 1) : null;
  if (doing === null) return compared(clause, after, negated);
  const both = { ...subject, only: false, actors: [...subject.actors, ...partners.actors] };
  return sided({ ...clause, subject: both }, doing.side, negated, doing.end);
}

/** "stands alone in supporting it": the subject and nobody else. */
export function alone(clause: Clause, after: number): Found | null {
  const { subject } = clause;
  const doing = doingAt(clause, after);
  if (doing === null || subject.kind !== 'actors') return null;
  return sided({ ...clause, subject: { ...subject, only: true } }, doing.side, false, doing.end);
}

/** The side of "supporting" or "opposing" at word `at`. */
function doingAt({ scene }: Clause, at: number): { side: ClaimedSide; end: number } | null {
  const verb = phraseAt(sidePredicates, scene.words, at);
  if (verb?.value.kind !== 'verb' || verb.value.form !== 'ing') return null;
  return { side: verb.value.side, end: verb.end };
}
