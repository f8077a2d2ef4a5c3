import { opensClause } from '../clause/clause-opening.ts';
import { personInMind, stateInMind } from './in-mind.ts';
import type { Person } from './people.ts';
import { personPhraseAt } from './person-phrase.ts';
import { phraseBefore } from '../phrase-book.ts';
import type { Scene } from '../scene.ts';
import { separators } from '../../words/member-words.ts';
import { officeHeads, officeModifiers } from '../../words/person-words.ts';
import { phraseOf } from '../word.ts';

/** A person whose side is known, with the words that name them. */
export interface KnownPerson extends Person {
  readonly actor: string;
}

/** Persons as the subject of a predicate: "Crosetto", "the Polish president and his prime minister", "he". */
export interface PersonSubject {
  readonly kind: 'persons';
  readonly start: number;
  readonly persons: readonly KnownPerson[];
}

const LONGEST = 14;

/**
 * The persons whom the words before `end` name as the subject of a clause; null where somebody's side is not known.
 *
 * @param placed the state that a place before word `start` gives those who are named by their office alone ("in Prague the
 *   president"); null for none. Default: none
 */
export function personsBefore(
  scene: Scene,
  end: number,
  floor: number,
  placed: (start: number) => string | null = () => null,
): PersonSubject | null {
  const { words } = scene;
  const persons: (Person & { readonly theirs: boolean; readonly bare?: boolean })[] = [];
  let start = end;
  for (let next = end; ;) {
    const found =
      personBefore(scene, next, floor) ?? (persons.length === 0 ? bareOffice(scene, next, floor) : null);
    if (found === null) break;
    persons.unshift(found.person);
    start = found.start;
    const separator = phraseBefore(separators, words, start, floor);
    // "In March, Crosetto": the comma opens no list.
    if (separator === null || (words[separator.start]!.lower === ',' && persons.length === 1)) break;
    next = separator.start;
  }
  if (persons.length === 0) return null;
  if (words[start - 1]?.lower === 'both' && start > floor) start -= 1;
  const place = placed(start);
  if (place === null && !opensClause(scene, start)) return null;
  // "The Polish president and his prime minister": both are of the first one's side.
  const its = persons[0]!.theirs && words.slice(start, start + 2).some(({ lower }) => lower === 'its');
  const first = persons[0]!.actor ?? (its ? stateInMind(scene, start) : null);
  const known = persons.map(({ name, office, actor, theirs, bare }) => ({
    name,
    office,
    actor: (bare ? place : null) ?? actor ?? (theirs ? first : null),
  }));
  if (known.some(({ actor }) => actor === null)) return null;
  return { kind: 'persons', start, persons: known as KnownPerson[] };
}

/** "[The Polish president and] prime minister": of the same side. */
function bareOffice({ words }: Scene, end: number, floor: number) {
  if (end - 1 <= floor || !officeHeads.has(words[end - 1]!.lower)) return null;
  let start = end - 1;
  while (start > floor && officeModifiers.has(words[start - 1]!.lower)) start -= 1;
  if (words[start - 1]?.lower !== 'and') return null;
  return { start, person: { name: null, office: phraseOf(words, start, end), actor: null, theirs: true } };
}

function personBefore(scene: Scene, end: number, floor: number) {
  const { words } = scene;
  const pronoun = words[end - 1]?.lower ?? '';
  if (end > floor && (pronoun === 'he' || pronoun === 'she')) {
    const person = scene.people.sources.get(words[end - 1]!.start) ?? personInMind(scene, end - 1);
    return person === null || person.actor === null
      ? null
      : { start: end - 1, person: { ...person, theirs: false } };
  }
  for (let start = Math.max(floor, end - LONGEST); start < end; start++) {
    const phrase = personPhraseAt(scene, start);
    if (phrase?.to !== end || phrase.possessive) continue;
    const bare = phrase.person.actor === null && phrase.person.name === null;
    const { theirs } = phrase;
    return { start, person: { ...whole(scene, phrase.person, start, theirs), theirs, bare } };
  }
  return null;
}

/** "The minister": who that is, by what the paragraph named before. */
export function whole(scene: Scene, person: Person, at: number, theirs: boolean): Person {
  if (person.actor !== null || person.name !== null || theirs) return person;
  const source = scene.people.sources.get(scene.words[at]!.start);
  if (source !== undefined && source.actor !== null) return source;
  const wanted = (person.office ?? '').split(' ');
  const held = personInMind(scene, at, ({ office }) => {
    const own = (office ?? '').toLowerCase().split(/[^\p{L}]+/u);
    return wanted.every((word) => own.includes(word));
  });
  // "The Secretary General": that of the alliance, which has but one.
  const general = /^secretary[- ]general$/.test(person.office ?? '');
  return held ?? (general ? { ...person, actor: scene.alliance } : person);
}
