import type { NamedPerson } from '../claim.ts';
import { apartWords, eachOther } from '../words/division-words.ts';
import { againstVerbs, besideWords } from '../words/speaking-words.ts';
import { beforePredicate } from './before-predicate.ts';
import { opensClause } from './clause-opening.ts';
import { floorOf } from './clause.ts';
import type { FoundDivision } from './found-division.ts';
import { houseBefore } from './house.ts';
import { personInMind } from './in-mind.ts';
import { personPhraseAt } from './person-phrase.ts';
import { type PersonSubject, personsBefore, whole } from './person-subject.ts';
import { phraseAt } from './phrase-book.ts';
import type { Scene } from './scene.ts';
import { speakerBefore } from './speaker-subject.ts';

/** "The German ministers contradict each other", "Fiala and Pavel are at odds". */
export function among(scene: Scene, at: number): FoundDivision | null {
  const { words } = scene;
  const verb = phraseAt(eachOther, words, at);
  const state = verb === null ? phraseAt(apartWords, words, at) : null;
  if (verb === null && state === null) return null;
  const floor = floorOf(words, at);
  const before = beforePredicate(words, at, floor);
  if (state !== null && !before.linked) return null;
  if (verb !== null && words[at]!.lower.endsWith('ing') !== before.be) return null;
  const { end: after, value: divided } = verb ?? state!;
  if (/^(?:with|from|to|that|into)$/.test(words[after]?.lower ?? '')) return null;
  const rest = { after, divided: divided !== before.negated, mood: before.mood, plain: true };
  const persons = personsBefore(scene, before.start, floor) ?? besidesInMind(scene, before.start, floor);
  if (persons !== null) {
    const actor = oneSide(persons);
    return actor === null
      ? null
      : { ...rest, start: persons.start, subjects: [actor], persons: named(persons) };
  }
  const house = houseBefore(scene, before.start, floor);
  if (house === null || !house.many || !opensClause(scene, house.start)) return null;
  return { ...rest, start: house.start, subjects: house.actors, persons: [] };
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
  const verb = phraseAt(againstVerbs, words, at);
  const beside = verb === null ? phraseAt(besideWords, words, at) : null;
  if (verb === null && beside === null) return null;
  const floor = floorOf(words, at);
  const before = beforePredicate(words, at, floor);
  if (beside !== null && !before.be) return null;
  const { end } = verb ?? beside!;
  const other = personPhraseAt(scene, end);
  if (other === null || other.possessive) return null;
  const subject = speakerBefore(scene, before.start, floor);
  if (subject === null || subject.person === null) return null;
  const one = { ...subject.person, actor: subject.speakers[0]! };
  const two = whole(scene, other.person, end, other.theirs);
  const actor = two.actor ?? (other.theirs ? one.actor : null);
  if (actor !== one.actor || (two.name !== null && two.name === one.name)) return null;
  const divided = beside === null || !beside.value;
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

/** The one side that all of them are of, if there are two or more. */
export function oneSide({ persons }: PersonSubject): string | null {
  const sides = new Set(persons.map(({ actor }) => actor));
  return persons.length > 1 && sides.size === 1 ? persons[0]!.actor : null;
}

export function named({ persons }: PersonSubject): NamedPerson[] {
  return persons.map(({ name, office }) => ({ name, office }));
}
