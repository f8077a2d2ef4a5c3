import type { ChangeClaim } from '../../claim.ts';
import { floorOf } from '../clause/clause.ts';
import { opensClause } from '../clause/clause-opening.ts';
import type { Draft } from '../draft.ts';
import { fateAt } from './fate-at.ts';
import { findSides } from '../side/find-sides.ts';
import type { Scene } from '../scene.ts';
import { type FoundShift, shiftAt } from './shift-at.ts';
import { between, number } from '../../quantity.ts';
import { clauseOf } from '../side/side-clause.ts';
import { phraseOf } from '../word.ts';
import type { Subject } from '../subject/subject.ts';
import { isAboutElse, issueIn, saysNothing, topicOfObject } from '../topic.ts';
import { whoAfter, whoBefore } from '../subject/who-before.ts';
import { auxiliaries, be } from '../../words/small-words.ts';

/**
 * The claims of a sentence that somebody has changed position, or has not: "Sweden has dropped its objection", "Italy no
 * longer supports it", "four members have changed their minds", "Germany's line has not moved".
 */
export function findChanges(scene: Scene): Draft<ChangeClaim>[] {
  const found: Draft<ChangeClaim>[] = [];
  let last: { subject: Subject; end: number } | null = null;
  for (let at = 1; at < scene.words.length; at++) {
    const shift = shiftAt(scene, at);
    const fate = shift === null ? fateAt(scene, at) : null;
    const predicate = shift ?? fate;
    if (predicate === null) continue;
    const { lead } = predicate;
    const joint = scene.words[lead.start - 1]?.lower ?? '';
    const shared: boolean = last !== null && last.end === lead.start - 1 && /^(?:and|but|yet)$/.test(joint);
    const subject: Subject | null =
      fate?.subject ??
      (shared
        ? last!.subject
        : (subjectOf(scene, lead.start) ??
          sideSubject(scene, lead.start) ??
          openingActors(scene, lead.start)));
    if (subject === null || (subject.kind === 'actors' && subject.only)) continue;
    const claim = claimOf(
      scene,
      subject,
      fate === null && (shared || subject.start < clauseFloor(scene, lead.start))
        ? lead.start
        : subject.start,
      predicate,
    );
    if (claim === null) continue;
    found.push(claim.draft);
    last = { subject, end: claim.end };
    at = Math.max(at, predicate.end - 1);
  }
  return found;
}

/** The subject before a predicate; of "Sweden, which has changed its mind" it stands before the pronoun. */
function subjectOf(scene: Scene, end: number): Subject | null {
  const { words } = scene;
  const floor = floorOf(words, end);
  const relative = /^(?:which|who)$/.test(words[end - 1]?.lower ?? '');
  const to = relative ? (words[end - 2]?.lower === ',' ? end - 2 : end - 1) : end;
  return whoBefore(scene, to, floor) ?? nobodyBefore(scene, to);
}

/** "Nobody has moved": of those whom the text is about. */
function nobodyBefore(scene: Scene, end: number): Subject | null {
  const { words } = scene;
  const start = words[end - 1]?.lower === 'one' ? end - 2 : end - 1;
  if (!/^(?:nobody|none|no one)$/.test(phraseOf(words, start, end)) || !opensClause(scene, start))
    return null;
  return { kind: 'members', start, quantity: between(number(0), number(0)), alliance: null };
}

/** The actors of a claim of side that "and" joins with the predicate at word `start`: "Poland opposed it and has since ...". */
function sideSubject(scene: Scene, start: number): Subject | null {
  const { words } = scene;
  if (!/^(?:and|but|yet)$/.test(words[start - 1]?.lower ?? '')) return null;
  const joint = words[start - 1]!.start;
  const side = findSides(scene).findLast(
    (claim) => claim.kind === 'side' && claim.start < joint && claim.end >= words[start - 2]!.end,
  );
  if (side?.kind !== 'side') return null;
  const first = words.findIndex((word) => word.start >= side.start);
  return { kind: 'actors', start: first, actors: side.subjects, only: false, neither: false };
}

/** The actors that open the clause before "and", and have a verb there: "Berlin has sat down and dropped its objection". */
function openingActors(scene: Scene, start: number): Subject | null {
  const { words } = scene;
  const joint = start - 1;
  if (!/^(?:and|but|yet)$/.test(words[joint]?.lower ?? '')) return null;
  const floor = floorOf(words, joint);
  const comma = words.findLastIndex(({ lower }, i) => lower === ',' && i < joint && i >= floor);
  for (const first of [comma + 1, floor]) {
    const who = whoAfter(scene, first);
    if (who === null || who.end >= joint) continue;
    const verb = words[who.end]!.lower;
    if (!be.has(verb) && !auxiliaries.has(verb) && !verb.endsWith('ed')) continue;
    return { kind: 'actors', start: first, actors: who.actors, only: false, neither: false };
  }
  return null;
}

/** Whether the words behind a predicate only say when or how ("since the conference", "with a sigh"). */
function isBeside(scene: Scene, from: number, to: number): boolean {
  const first = scene.words[from]?.lower ?? '';
  if (
    !/^(?:since|after|before|during|until|following|by|with|without|within|under|when|while|as|despite|in|at|,)$/.test(
      first,
    )
  )
    return false;
  return issueIn(scene, from, to) === null && !isAboutElse(scene, from, to);
}

/** The word after the conjunction before a predicate, if one stands there: the subject is in the clause before it. */
function clauseFloor({ words }: Scene, start: number): number {
  return /^(?:and|but|yet)$/.test(words[start - 1]?.lower ?? '') ? start : 0;
}

function claimOf(
  scene: Scene,
  subject: Subject,
  start: number,
  { shift, lead, end: after }: FoundShift,
): { draft: Draft<ChangeClaim>; end: number } | null {
  const clause = clauseOf(scene, subject, start, lead.mood, after);
  if (clause === null) return null;
  const { frame, end } = clause;
  const nothing = saysNothing(scene, after, end) || isBeside(scene, after, end);
  const inDocument = nothing && scene.mainIssue !== null;
  const topic =
    topicOfObject(scene, start, after, nothing ? after : end) ??
    (inDocument ? ({ issue: scene.mainIssue, issueFrom: 'document' } as const) : null);
  if (topic === null) return null;
  const { stays, ...sides } = shift;
  const neither = subject.kind === 'actors' && subject.neither;
  const negated = [lead.negated, stays, neither].filter(Boolean).length % 2 === 1;
  const common = { ...frame, ...topic, ...sides, kind: 'change', negated } as const;
  if (subject.kind === 'actors') {
    const { actors } = subject;
    return { end, draft: { ...common, actors, subjects: actors, quantity: null } };
  }
  const { quantity } = subject;
  const alliance = subject.alliance ?? scene.alliance;
  const uncheckable = frame.uncheckable ?? (quantity.vague ? 'its quantity names no number' : null);
  return {
    end,
    draft: { ...common, actors: alliance === null ? [] : [alliance], subjects: [], quantity, uncheckable },
  };
}
