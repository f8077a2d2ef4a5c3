import type { Person } from './people.ts';
import { unitInMind } from '../magnitude/unit-in-mind.ts';
import { type PersonPhrase, personPhraseAt } from './person-phrase.ts';
import type { Scene } from '../scene.ts';

/** Whom a paragraph has named, by its sentences: what "he", "the minister" and "the coalition" can mean. */
export interface InMind {
  /** One entry a sentence, in order; each person and each state once. */
  readonly persons: readonly (readonly Person[])[];
  readonly states: readonly (readonly string[])[];
  /** In what was counted last: what "at least 30" can mean. */
  readonly unit: string | null;
}

export const nobodyInMind: InMind = { persons: [], states: [], unit: null };

/** What a paragraph has in mind after one more sentence. */
export function afterSentence(before: InMind, scene: Scene): InMind {
  const persons: Person[] = [];
  const states: string[] = [];
  for (const { person } of phrasesIn(scene, 0, scene.words.length)) {
    if (person.actor !== null && !persons.some((other) => isSame(other, person))) persons.push(person);
  }
  for (const { actor, role } of scene.mentions) {
    if (role !== 'person' && scene.registry.actors.get(actor)?.kind === 'state' && !states.includes(actor))
      states.push(actor);
  }
  if (states.length === 0) states.push(...new Set(persons.flatMap(({ actor }) => actor ?? [])));
  return {
    persons: [...before.persons, persons],
    states: [...before.states, states],
    unit: unitInMind({ ...scene, inMind: before }, scene.words.length),
  };
}

/** The phrases for persons in the words `[from, to)`, none inside another. */
export function phrasesIn(scene: Scene, from: number, to: number): PersonPhrase[] {
  const found: PersonPhrase[] = [];
  for (let at = from; at < to; at++) {
    const phrase = personPhraseAt(scene, at);
    if (phrase === null || phrase.to > to) continue;
    found.push(phrase);
    at = phrase.to - 1;
  }
  return found;
}

export function isSame(one: Person, other: Person): boolean {
  if (one.name !== null && other.name !== null) return one.name === other.name;
  return one.actor === other.actor && one.office === other.office;
}

/**
 * The one person whom a word such as "he" at word `at` can mean: who was named alone, before it in its sentence or else in
 * the last sentence of the paragraph that named anybody; null where there were several.
 */
export function personInMind(
  scene: Scene,
  at: number,
  fits: (person: Person) => boolean = () => true,
): Person | null {
  const own: Person[] = [];
  for (const { person } of phrasesIn(scene, 0, at)) {
    if (person.actor !== null && fits(person) && !own.some((other) => isSame(other, person)))
      own.push(person);
  }
  if (own.length > 0) return own.length === 1 ? own[0]! : null;
  const last = scene.inMind.persons
    .map((sentence) => sentence.filter(fits))
    .findLast((sentence) => sentence.length > 0);
  return last?.length === 1 ? last[0]! : null;
}

/** The one state whose government "the coalition" at word `at` can mean; null where there are several. */
export function stateInMind(scene: Scene, at: number): string | null {
  const own = new Set(
    scene.mentions
      .filter(
        ({ to, actor, role }) =>
          to <= at && role !== 'person' && scene.registry.actors.get(actor)?.kind === 'state',
      )
      .map(({ actor }) => actor),
  );
  if (own.size > 0) return own.size === 1 ? [...own][0]! : null;
  const last = scene.inMind.states.findLast((sentence) => sentence.length > 0);
  return last?.length === 1 ? last[0]! : null;
}
