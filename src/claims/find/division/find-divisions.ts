import { among, betweenTwo, named, oneSide } from './division-among.ts';
import { dividing, thereIs } from './division-by-issue.ts';
import { oneAndAnother } from './one-and-another.ts';
import { riftWithin } from './rift-within.ts';
import { houseInPlace } from './house-in-place.ts';
import type { FoundDivision } from './found-division.ts';
import { beforePredicate } from '../clause/before-predicate.ts';
import type { DivisionClaim } from '../../claim.ts';
import { opensClause } from '../clause/clause-opening.ts';
import { clauseEnd, floorOf } from '../clause/clause.ts';
import { type Draft, frameOf } from '../draft.ts';
import { type House, houseAt, houseBefore } from './house.ts';
import { personsBefore } from '../subject/person-subject.ts';
import { phraseAt } from '../phrase-book.ts';
import { phraseOf } from '../word.ts';
import type { Scene } from '../scene.ts';
import { isAboutElse, topicOfClaim } from '../topic.ts';
import { dividedWords, itselfVerbs, voiceWords } from '../../words/division-words.ts';
import { be, isAdverb } from '../../words/small-words.ts';

/**
 * The claims of a sentence that those who speak for a state are on opposite sides, or on one: "Germany is split over it",
 * "Rome speaks with two voices", "the Polish president and his prime minister contradict each other", "there is a rift in
 * the coalition".
 */
export function findDivisions(scene: Scene): Draft<DivisionClaim>[] {
  const claims: Draft<DivisionClaim>[] = [];
  for (let at = 0; at < scene.words.length; at++) {
    const found =
      within(scene, at) ??
      voices(scene, at) ??
      among(scene, at) ??
      betweenTwo(scene, at) ??
      oneAndAnother(scene, at) ??
      thereIs(scene, at) ??
      riftWithin(scene, at) ??
      dividing(scene, at);
    const claim = found === null ? null : claimOf(scene, found);
    if (claim === null || found === null) continue;
    claims.push(claim);
    at = Math.max(at, found.after - 1);
  }
  return claims;
}

/** "Germany is divided", "the coalition is at odds with itself", "Berlin contradicts itself", "cannot keep its story straight". */
function within(scene: Scene, at: number): FoundDivision | null {
  const { words } = scene;
  const state = phraseAt(dividedWords, words, at);
  const verb = state === null ? phraseAt(itselfVerbs, words, at) : null;
  if (state === null && verb === null) return null;
  const floor = floorOf(words, at);
  const before = beforePredicate(words, at, floor);
  const held = state === null || before.linked ? null : holderBefore(scene, before.start, floor);
  if (state !== null && !before.linked && held === null && !isInverted(scene, before.start, floor))
    return null;
  if (verb !== null && words[at]!.lower.endsWith('ing') !== before.be) return null;
  const after = (state ?? verb!).end;
  const divided = state?.value ?? verb!.value.divided;
  // "Divided into sixteen states", "split from its neighbour", "united with its neighbour"
  const top = words[after]?.lower === 'from' && words[after + 1]?.lower === 'top';
  const apart = /^(?:into|from|with|by|kingdom|nations|states)$/.test(words[after]?.lower ?? '');
  if (state !== null && apart && !top && !/cellar/.test(phraseOf(words, after, after + 3))) return null;
  const house =
    held ??
    subjectHouse(scene, before.start, floor) ??
    placedHouse(scene, before.start, floor, verb !== null);
  if (house === null) return null;
  const reflexive =
    /^(?:itself|themselves)$/.test(words[after - 1]!.lower) ||
    /^(?:internally|within|among)$/.test(words[after]?.lower ?? '') ||
    words[at]!.lower === 'internally';
  if (house.actors.length > 1 && !reflexive && !house.each) return null;
  return {
    ...house.found,
    after,
    divided: divided !== (before.negated !== house.none),
    // "Cannot keep its story straight" says that it does not.
    mood: verb?.value.able === true && before.negated && before.mood === 'modal' ? null : before.mood,
    // "Divided", "split", "torn": of a state that can be by a border as well.
    plain: house.ruling || reflexive || verb !== null || /mind|house|ing\b/.test(phraseOf(words, at, after)),
  };
}

/** "[A commentator who] finds Paris [split]": whose state somebody says it is. */
function holderBefore(scene: Scene, end: number, floor: number) {
  const { words } = scene;
  for (let verb = Math.max(floor, end - 6); verb < end - 1; verb++) {
    if (!/^(?:finds?|found|sees?|saw|calls?|called|considers?|considered)$/.test(words[verb]!.lower))
      continue;
    const house = houseAt(scene, verb + 1);
    const lead = beforePredicate(words, verb, floor);
    if (house?.end !== end || lead.negated || lead.mood !== null) return null;
    if (/^(?:nobody|none|few|one)$/.test(words[lead.start - 1]?.lower ?? 'nobody')) return null;
    const found = { start: verb + 1, subjects: house.actors, persons: [] };
    return { found, actors: house.actors, each: false, ruling: house.ruling, none: false };
  }
  return null;
}

/** "In Prague they", "it" before an idiom that only a state is the subject of. */
function placedHouse(scene: Scene, end: number, floor: number, isVerb: boolean) {
  const house = houseInPlace(scene, beforeAside(scene, end), floor);
  if (house === null || (!isVerb && (house.many || (!house.ruling && house.end - house.start === 1))))
    return null;
  const found = { start: house.start, subjects: house.actors, persons: [] };
  return { found, actors: house.actors, each: true, ruling: house.ruling, none: false };
}

/** "Is Germany divided?" */
function isInverted({ words, question }: Scene, end: number, floor: number): boolean {
  return question && words.slice(floor, end).some(({ lower }) => be.has(lower));
}

/** "Rome speaks with two voices." */
function voices(scene: Scene, at: number): FoundDivision | null {
  const { words } = scene;
  const phrase = phraseAt(voiceWords, words, at);
  if (phrase === null) return null;
  const floor = floorOf(words, at);
  let verb = at;
  while (verb > floor && isAdverb(words[verb - 1]!.lower)) verb -= 1;
  if (!/^(?:speaks?|spoke|spoken|speaking|talks?|talked|talking)$/.test(words[verb - 1]?.lower ?? ''))
    return null;
  const before = beforePredicate(words, verb - 1, floor);
  const persons = personsBefore(scene, before.start, floor);
  const actor = persons === null ? null : oneSide(persons);
  if (persons !== null && actor !== null) {
    const divided = phrase.value !== before.negated;
    const who = { start: persons.start, subjects: [actor], persons: named(persons) };
    return { ...who, after: phrase.end, divided, mood: before.mood, plain: true };
  }
  const house =
    subjectHouse(scene, before.start, floor, true) ?? placedHouse(scene, before.start, floor, true);
  if (house === null || (house.actors.length > 1 && !house.each)) return null;
  return {
    ...house.found,
    after: phrase.end,
    divided: phrase.value !== (before.negated !== house.none),
    mood: before.mood,
    plain: true,
  };
}

/** Before ", however," and the like. */
function beforeAside({ words }: Scene, end: number): number {
  if (words[end - 1]?.lower !== ',') return end;
  const open = words.findLastIndex(({ lower }, i) => i < end - 1 && lower === ',');
  const said = open === -1 ? '' : phraseOf(words, open + 1, end - 1);
  // "The Poles, who were against it in March, have been ..."
  if (/^(?:who|which|whose)\b/.test(said)) return open;
  return /^(?:however|too|meanwhile|for its part|of course|though|by contrast|in turn|as ever|once more)$/.test(
    said,
  )
    ? open
    : end;
}

/** A house as the subject of its clause. */
function subjectHouse(scene: Scene, before: number, floor: number, many = false) {
  const end = beforeAside(scene, before);
  const each = scene.words[end - 1]?.lower === 'each' || scene.words[end - 1]?.lower === 'both';
  const house: House | null = houseBefore(scene, each ? end - 1 : end, floor);
  if (house === null || (house.many && !many)) return null;
  const both = scene.words[house.start - 1]?.lower === 'both' && house.start > floor;
  const even =
    scene.words[house.start - 1]?.lower === 'even' && scene.words[house.start - 2]?.lower === 'not';
  const start = house.start - (both ? 1 : 0) - (even ? 2 : 0);
  if (!opensClause(scene, start)) return null;
  const found = { start, subjects: house.actors, persons: [] };
  return { found, actors: house.actors, each: each || both, ruling: house.ruling, none: even };
}

function claimOf(
  scene: Scene,
  { start, after, subjects, persons, divided, mood, plain }: FoundDivision,
): Draft<DivisionClaim> | null {
  const end = clauseEnd(scene.words, after);
  if (isAboutElse(scene, after, end)) return null;
  const frame = frameOf(scene, start, end, mood);
  if (frame === null) return null;
  const { from, ...common } = frame;
  const topic = topicOfClaim(scene, from, end);
  // "Germany was divided": by a border, where nothing near says on what.
  if (!plain && (topic.issue === null || topic.issueFrom === 'document')) return null;
  return { ...common, ...topic, kind: 'division', actors: subjects, subjects, persons, divided };
}
