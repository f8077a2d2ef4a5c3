import { opensClause } from '../clause/clause-opening.ts';
import { floorOf } from '../clause/clause.ts';
import type { FoundDivision } from './found-division.ts';
import { placeBefore } from './house-in-place.ts';
import { type PersonPhrase, personPhraseAt } from '../subject/person-phrase.ts';
import { whole } from '../subject/person-subject.ts';
import type { Scene } from '../scene.ts';
import { phraseOf } from '../word.ts';

const speaking =
  /^(?:says?|said|thinks?|thought|wants?|wanted|tells?|told|announces?|announced|promises?|promised)$/;
const another =
  /^(?:quite |just |exactly |the very |precisely )?(?:another|the opposite|the reverse|the contrary|something else|something different|something quite different)\b/;

/** "The President says one thing and the Prime Minister another", "Pavel says yes, Fiala the opposite". */
export function oneAndAnother(scene: Scene, at: number): FoundDivision | null {
  const { words } = scene;
  if (!speaking.test(words[at]!.lower) || words[at + 1]?.lower !== 'one' || words[at + 2]?.lower !== 'thing')
    return null;
  const floor = floorOf(words, at);
  const one = phraseEnding(scene, at, floor);
  const other = one === null ? null : secondAfter(scene, at + 3);
  if (one === null || other === null) return null;
  const place = placeBefore(scene, one.from, floor);
  if (place === null ? !opensClause(scene, one.from) : place.actors.length > 1) return null;
  const persons = [one, other].map((phrase) => {
    const bare = phrase.person.actor === null && phrase.person.name === null;
    return bare && place !== null ? phrase.person : whole(scene, phrase.person, phrase.from, phrase.theirs);
  });
  const [first, second] = persons;
  const actor = first!.actor ?? place?.actors[0] ?? second!.actor;
  if (actor === null || persons.some((person) => person.actor !== null && person.actor !== actor))
    return null;
  // Of a name that nobody knows it is not known whose side it is.
  if (persons.some((person) => person.actor === null && person.name !== null)) return null;
  return {
    start: one.from,
    after: other.end,
    subjects: [actor],
    persons: persons.map(({ name, office }) => ({ name, office })),
    divided: true,
    mood: null,
    plain: true,
  };
}

function phraseEnding(scene: Scene, end: number, floor: number): PersonPhrase | null {
  for (let from = Math.max(floor, end - 9); from < end; from++) {
    const phrase = personPhraseAt(scene, from);
    if (phrase?.to === end && !phrase.possessive) return phrase;
  }
  return null;
}

/** "(On troops) and the Prime Minister (says) another". */
function secondAfter(scene: Scene, at: number) {
  const { words } = scene;
  for (let from = at; from < Math.min(words.length, at + 14); from++) {
    const before = words[from - 1]!.lower;
    if (!/^(?:and|but|while|whereas|,|;)$/.test(before)) continue;
    const phrase = personPhraseAt(scene, from);
    if (phrase === null || phrase.possessive) continue;
    const next = speaking.test(words[phrase.to]?.lower ?? '') ? phrase.to + 1 : phrase.to;
    const said = another.exec(phraseOf(words, next, next + 4));
    if (said !== null) return { ...phrase, end: next + said[0].split(' ').length };
  }
  return null;
}
