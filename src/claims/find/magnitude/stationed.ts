import { amountAt } from '../amount/amount-at.ts';
import { beforePredicate } from '../clause/before-predicate.ts';
import type { MagnitudeClaim } from '../../claim.ts';
import { clauseEnd, floorOf } from '../clause/clause.ts';
import { opensClause } from '../clause/clause-opening.ts';
import type { Draft } from '../draft.ts';
import { knownUnit } from './known-unit.ts';
import type { Scene } from '../scene.ts';
import { subjectBefore } from '../subject/subject.ts';
import { issueIn } from '../topic.ts';
import { magnitudeDraft } from './magnitude-draft.ts';
import { ownerAt } from './owned-amount.ts';

/** "Alvera has 400 soldiers in the pass": of things on record, at a place that the issue is about. */
export function keptAt(scene: Scene, at: number): Draft<MagnitudeClaim> | null {
  const { words } = scene;
  if (!/^(?:has|have|had|keeps?|kept|maintains?|stationed|stations?)$/.test(words[at]?.lower ?? ''))
    return null;
  const amount = amountAt(words, at + 1);
  if (amount === null || amount.isCurrency || !scene.units.has(knownUnit(scene, amount.unit))) return null;
  if (!/^(?:in|at|on|along|inside)$/.test(words[amount.end]?.lower ?? '')) return null;
  const end = clauseEnd(words, amount.end);
  if (issueIn(scene, at, end) === null) return null;
  const floor = floorOf(words, at);
  const before = beforePredicate(words, at, floor);
  const subject = before.be ? null : subjectBefore(scene, before.start, floor);
  if (subject?.kind !== 'actors' || subject.only) return null;
  return magnitudeDraft(scene, {
    subjects: subject.actors,
    measure: { kind: 'amount', amount: amount.amount, bound: amount.bound },
    unit: amount.unit,
    amount: [at + 1, amount.end],
    negated: before.negated !== subject.neither,
    mood: before.mood,
    start: subject.start,
    from: at + 1,
    objectEnd: amount.end,
    end,
  });
}

/** "Four hundred of Alvera's soldiers are in the pass": where they are is what the issue is about. */
export function stationedAt(scene: Scene, at: number): Draft<MagnitudeClaim> | null {
  const { words } = scene;
  const of = ofAt(words, at);
  const owner = of === words.length ? null : ownerAt(scene, of + 1);
  if (owner === null || !opensClause(scene, at)) return null;
  // The number before "of", the noun behind whose they are.
  const said = [...words.slice(at, of), ...words.slice(owner.to)];
  const amount = amountAt(said, 0);
  if (amount === null || amount.isCurrency || !scene.units.has(knownUnit(scene, amount.unit))) return null;
  const noun = owner.to + amount.end - (of - at);
  const be = words[noun]?.lower ?? '';
  if (!/^(?:are|were|stand|serve|remain)$/.test(be)) return null;
  const before = beforePredicate(words, noun + 1, noun);
  const end = clauseEnd(words, noun);
  if (issueIn(scene, owner.to, end) === null) return null;
  return magnitudeDraft(scene, {
    subjects: [owner.actor],
    measure: { kind: 'amount', amount: amount.amount, bound: amount.bound },
    unit: amount.unit,
    amount: [at, of],
    negated: before.negated,
    mood: before.mood,
    start: at,
    from: owner.to,
    objectEnd: noun,
    end,
  });
}

/** The "of" that stands behind a number at word `at`; the number of words where none does. */
function ofAt(words: Scene['words'], at: number): number {
  const of = [1, 2, 3, 4, 5].map((i) => at + i).find((i) => words[i]?.lower === 'of');
  return of ?? words.length;
}
