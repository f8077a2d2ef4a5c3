import type { ActorSubject } from './actor-subject.ts';
import { opensClause } from '../clause/clause-opening.ts';
import { groupAfter } from './group-after.ts';
import { personInMind, phrasesIn, stateInMind } from './in-mind.ts';
import { personPhraseAt } from './person-phrase.ts';
import type { Scene } from '../scene.ts';
import { type Subject, subjectBefore } from './subject.ts';

/**
 * The subject that ends before word `end`: named actors, a number of members, a person for whom they speak for ("President
 * Macron" is France), or "it" and "he" where the paragraph leaves no doubt who that is; else null.
 */
export function whoBefore(scene: Scene, end: number, floor: number): Subject | null {
  return (
    subjectBefore(scene, end, floor) ?? personBefore(scene, end, floor) ?? pronounBefore(scene, end, floor)
  );
}

function personBefore(scene: Scene, end: number, floor: number): ActorSubject | null {
  const to = scene.words[end - 1]?.lower === ',' ? end - 1 : end;
  const phrase = phrasesIn(scene, floor, end).find((each) => each.to === end || each.to === to);
  if (phrase === undefined || phrase.possessive || phrase.theirs || phrase.person.actor === null) return null;
  return opensClause(scene, phrase.from) ? subject(phrase.from, [phrase.person.actor]) : null;
}

function pronounBefore(scene: Scene, end: number, floor: number): ActorSubject | null {
  const at = end - 1;
  const word = at < floor ? '' : scene.words[at]!.lower;
  if (!/^(?:it|he|she|both|they)$/.test(word) || !opensClause(scene, at)) return null;
  if (word === 'he' || word === 'she') {
    const actor = personInMind(scene, at)?.actor ?? null;
    return actor === null ? null : subject(at, [actor]);
  }
  if (word === 'it') {
    const actor = stateInMind(scene, at);
    return actor === null ? null : subject(at, [actor]);
  }
  // "They" of a sentence that named two states or more, and nobody but them.
  const last = scene.inMind.states.at(-1) ?? [];
  const named = scene.mentions.some(({ to }) => to <= at);
  return last.length > 1 && !named ? subject(at, last) : null;
}

function subject(start: number, actors: readonly string[]): ActorSubject {
  return { kind: 'actors', start, actors, only: false, neither: false };
}

/** Actors, or a person for whom they speak, named from word `at` on. */
export function whoAfter(
  scene: Scene,
  at: number,
): { readonly actors: readonly string[]; readonly end: number } | null {
  const group = groupAfter(scene, at);
  if (group !== null) return group;
  const phrase = personPhraseAt(scene, at);
  if (phrase === null || phrase.possessive || phrase.theirs || phrase.person.actor === null) return null;
  return { actors: [phrase.person.actor], end: phrase.to };
}
