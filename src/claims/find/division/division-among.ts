import type { NamedPerson } from '../../claim.ts';
import { apartWords, eachOther, partedWords, partingVerbs } from '../../words/division-words.ts';
import { againstVerbs, besideWords } from '../../words/speaking-words.ts';
import { type BeforePredicate, beforePredicate } from '../clause/before-predicate.ts';
import { opensClause } from '../clause/clause-opening.ts';
import { floorOf } from '../clause/clause.ts';
import type { FoundDivision } from './found-division.ts';
import { houseBefore } from './house.ts';
import { houseInPlace, placeBefore } from './house-in-place.ts';
import { opinionWithin } from './rift-within.ts';
import { personInMind, stateInMind } from '../subject/in-mind.ts';
import { personPhraseAt } from '../subject/person-phrase.ts';
import { type PersonSubject, personsBefore, whole } from '../subject/person-subject.ts';
import { phraseAt } from '../phrase-book.ts';
import type { Scene } from '../scene.ts';
import { speakerBefore } from '../subject/speaker-subject.ts';

/** "The German ministers contradict each other", "Fiala and Pavel are at odds". */
export function among(scene: Scene, at: number): FoundDivision | null {
  const { words } = scene;
  const verb = phraseAt(eachOther, words, at);
  const state = verb === null ? phraseAt(apartWords, words, at) : null;
  if (verb === null && state === null) return null;
  const floor = floorOf(words, at);
  const before = pastHaving(scene, beforePredicate(words, at, floor), floor);
  if (state !== null && !before.linked) return null;
  if (verb !== null && words[at]!.lower.endsWith('ing') !== before.be) return null;
  const { end: after, value: divided } = verb ?? state!;
  if (/^(?:with|from|to|that|into)$/.test(words[after]?.lower ?? '')) return null;
  const rest = { after, divided: divided !== before.negated, mood: before.mood, plain: true };
  const persons =
    personsBefore(scene, before.start, floor, ownerBy(scene, floor)) ??
    personsBefore(scene, before.start, floor, stateHere(scene)) ??
    besidesInMind(scene, before.start, floor) ??
    firstNames(scene, before.start, floor);
  if (persons !== null) {
    const actor = oneSide(persons);
    return actor === null
      ? null
      : { ...rest, start: persons.start, subjects: [actor], persons: named(persons) };
  }
  const house = houseBefore(scene, before.start, floor);
  const many = house?.many && opensClause(scene, house.start) ? house : null;
  const placed =
    many ?? houseInPlace(scene, before.start, floor) ?? opinionWithin(scene, before.start, floor);
  if (placed === null || !placed.many) return null;
  return { ...rest, start: placed.start, subjects: placed.actors, persons: [] };
}

/** "Its president and its prime minister having parted ways". */
function pastHaving({ words }: Scene, before: BeforePredicate, floor: number): BeforePredicate {
  return before.start - 1 > floor && words[before.start - 1]!.lower === 'having'
    ? { ...before, start: before.start - 1, auxiliary: true }
    : before;
}

/** The one state that the place before a subject names. */
function ownerBy(scene: Scene, floor: number): (start: number) => string | null {
  return (start) => {
    const place = placeBefore(scene, start, floor);
    return place?.actors.length === 1 ? place.actors[0]! : null;
  };
}

/** "In the French case there is no difficulty, the minister and the president being in accord": of the one state that the sentence has named. */
function stateHere(scene: Scene): (start: number) => string | null {
  return (start) => {
    const named = scene.mentions.some(({ to, role }) => to <= start && role !== 'person');
    return named && opensClause(scene, start) ? stateInMind(scene, start) : null;
  };
}

/** "Luca and Bruna": two first names, each that of one person only, both of one state. */
function firstNames(scene: Scene, end: number, floor: number): PersonSubject | null {
  const { words, people } = scene;
  const start = end - 3;
  if (start < floor || words[start + 1]!.lower !== 'and' || !opensClause(scene, start)) return null;
  const everybody = [...people.byLast.values()].flat();
  const persons = [start, start + 2].map((at) => {
    const named = everybody.filter(({ name }) => name?.split(' ')[0] === words[at]!.text);
    return named.length === 1 ? named[0]! : null;
  });
  const [one, other] = persons;
  if (one == null || other == null || one.actor === null || one.actor !== other.actor) return null;
  const { actor } = one;
  return {
    kind: 'persons',
    start,
    persons: [one, other].map(({ name, office }) => ({ name, office, actor })),
  };
}

/** "[Calloway is for it;] her foreign minister says the same": beside whom the paragraph has just named. */
function besidesInMind(scene: Scene, end: number, floor: number): PersonSubject | null {
  for (let start = Math.max(floor, end - 6); start < end; start++) {
    const phrase = personPhraseAt(scene, start);
    if (phrase?.to !== end || !phrase.theirs || !/^(?:his|her)$/.test(scene.words[start]!.lower)) continue;
    const other = personInMind(scene, start);
    if (other?.actor == null || !opensClause(scene, start)) return null;
    const { name, office } = phrase.person;
    const actor = other.actor;
    return {
      kind: 'persons',
      start,
      persons: [
        { ...other, actor },
        { name, office, actor },
      ],
    };
  }
  return null;
}

/** "The Czech president contradicts his prime minister", "Pavel is at odds with Fiala". */
export function betweenTwo(scene: Scene, at: number): FoundDivision | null {
  const { words } = scene;
  const verb = phraseAt(againstVerbs, words, at) ?? phraseAt(partingVerbs, words, at);
  const beside = verb === null ? besideAt(scene, at) : null;
  if (verb === null && beside === null) return null;
  const floor = floorOf(words, at);
  const before = beforePredicate(words, at, floor);
  if (beside !== null && !before.be) return null;
  const { end } = verb ?? beside!;
  const other = personPhraseAt(scene, end);
  if (other === null || other.possessive) return null;
  const subject = onePerson(scene, before.start, floor);
  if (subject === null) return null;
  const { one, placed } = subject;
  const two = whole(scene, other.person, end, other.theirs);
  const own = other.theirs || (placed && two.name === null);
  const actor = two.actor ?? (own ? one.actor : null);
  if (actor !== one.actor || (two.name !== null && two.name === one.name)) return null;
  if (two.name === null && one.name === null && two.office === one.office) return null;
  const divided = beside === null ? verb!.value !== false : beside.value;
  return {
    start: subject.start,
    after: other.to,
    subjects: [actor],
    persons: [
      { name: one.name, office: one.office },
      { name: two.name, office: two.office },
    ],
    divided: divided !== before.negated,
    mood: before.mood,
    plain: true,
  };
}

/** Words behind "be" that set one person against another, or beside one. */
function besideAt({ words }: Scene, at: number) {
  const beside = phraseAt(besideWords, words, at);
  return beside === null ? phraseAt(partedWords, words, at) : { end: beside.end, value: !beside.value };
}

/** The one person before a predicate, and whether a place says of which state: "in Prague the president". */
function onePerson(scene: Scene, end: number, floor: number) {
  const placed = personsBefore(scene, end, floor, ownerBy(scene, floor));
  if (placed?.persons.length === 1) {
    const one = placed.persons[0]!;
    return { start: placed.start, one, placed: placeBefore(scene, placed.start, floor) !== null };
  }
  const subject = speakerBefore(scene, end, floor);
  if (subject === null || subject.person === null) return null;
  return { start: subject.start, one: { ...subject.person, actor: subject.speakers[0]! }, placed: false };
}

/** The one side that all of them are of, if there are two or more. */
export function oneSide({ persons }: PersonSubject): string | null {
  const sides = new Set(persons.map(({ actor }) => actor));
  return persons.length > 1 && sides.size === 1 ? persons[0]!.actor : null;
}

export function named({ persons }: PersonSubject): NamedPerson[] {
  return persons.map(({ name, office }) => ({ name, office }));
}
