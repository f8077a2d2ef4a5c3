import { beforePredicate, type BeforePredicate } from './before-predicate.ts';
import type { DivisionClaim, NamedPerson } from '../claim.ts';
import { opensClause } from './clause-opening.ts';
import { clauseEnd, floorOf } from './clause.ts';
import { type Draft, frameOf } from './draft.ts';
import { personInMind } from './in-mind.ts';
import { type House, houseAt, houseBefore, pastAdverbs } from './house.ts';
import { personPhraseAt } from './person-phrase.ts';
import { type PersonSubject, personsBefore, whole } from './person-subject.ts';
import { speakerBefore } from './speaker-subject.ts';
import { phraseAt } from './phrase-book.ts';
import { phraseOf } from './word.ts';
import type { Scene } from './scene.ts';
import { isAboutElse, issueIn, topicOfClaim } from './topic.ts';
import {
  apartWords,
  dividedWords,
  dividingVerbs,
  eachOther,
  itselfVerbs,
  riftNouns,
  voiceWords,
} from '../words/division-words.ts';
import { againstVerbs, besideWords } from '../words/speaking-words.ts';
import { be, isAdverb } from '../words/small-words.ts';

/** What was found of a claim of division, before its frame and its issue. */
interface Found {
  readonly start: number;
  /** First word behind the predicate. */
  readonly after: number;
  readonly subjects: readonly string[];
  readonly persons: readonly NamedPerson[];
  readonly divided: boolean;
  readonly mood: BeforePredicate['mood'];
  /** The words alone say that it is about those who speak for a state: no border divides it. */
  readonly plain: boolean;
}

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
      thereIs(scene, at) ??
      dividing(scene, at);
    const claim = found === null ? null : claimOf(scene, found);
    if (claim === null || found === null) continue;
    claims.push(claim);
    at = Math.max(at, found.after - 1);
  }
  return claims;
}

/** "Germany is divided", "the coalition is at odds with itself", "Berlin contradicts itself". */
function within(scene: Scene, at: number): Found | null {
  const { words } = scene;
  const state = phraseAt(dividedWords, words, at);
  const verb = state === null ? phraseAt(itselfVerbs, words, at) : null;
  if (state === null && verb === null) return null;
  const floor = floorOf(words, at);
  const before = beforePredicate(words, at, floor);
  if (state !== null && !before.linked && !isInverted(scene, before.start, floor)) return null;
  if (verb !== null && words[at]!.lower.endsWith('ing') !== before.be) return null;
  const { end: after, value: divided } = state ?? verb!;
  // "Divided into sixteen states", "split from its neighbour", "united with its neighbour"
  const top = words[after]?.lower === 'from' && words[after + 1]?.lower === 'top';
  if (/^(?:into|from|with|by|kingdom|nations|states)$/.test(words[after]?.lower ?? '') && !top) return null;
  const house = subjectHouse(scene, before.start, floor);
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
    mood: before.mood,
    plain: house.ruling || reflexive,
  };
}

/** "Is Germany divided?" */
function isInverted({ words, question }: Scene, end: number, floor: number): boolean {
  return question && words.slice(floor, end).some(({ lower }) => be.has(lower));
}

/** "Rome speaks with two voices." */
function voices(scene: Scene, at: number): Found | null {
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
  const house = subjectHouse(scene, before.start, floor);
  if (house === null || (house.actors.length > 1 && !house.each)) return null;
  return {
    ...house.found,
    after: phrase.end,
    divided: phrase.value !== (before.negated !== house.none),
    mood: before.mood,
    plain: true,
  };
}

/** "The German ministers contradict each other", "Fiala and Pavel are at odds". */
function among(scene: Scene, at: number): Found | null {
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
function betweenTwo(scene: Scene, at: number): Found | null {
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

/** "There is a deep rift within the German government." */
function thereIs(scene: Scene, at: number): Found | null {
  const { words } = scene;
  if (words[at]!.lower !== 'there' || !opensClause(scene, at)) return null;
  const end = clauseEnd(words, at);
  for (let noun = at + 1; noun < Math.min(end, at + 9); noun++) {
    const rift = phraseAt(riftNouns, words, noun);
    if (rift === null) continue;
    const none = words.slice(at, noun).some(({ lower }) => lower === 'no');
    const link = beforePredicate(words, pastLink(scene, at + 1), at + 1);
    if (!link.be) return null;
    for (let into = rift.end; into < Math.min(end, rift.end + 10); into++) {
      if (!/^(?:within|in|inside|through|across|among)$/.test(words[into]!.lower)) continue;
      const house = houseAt(scene, into + 1);
      if (house === null) continue;
      const negated = none !== link.negated;
      return {
        start: at,
        after: house.end,
        subjects: house.actors,
        persons: [],
        divided: !negated,
        mood: link.mood,
        plain: true,
      };
    }
    return null;
  }
  return null;
}

function pastLink({ words }: Scene, at: number): number {
  let next = at;
  while (
    next < at + 5 &&
    (be.has(words[next]?.lower ?? '') ||
      isAdverb(words[next]?.lower ?? '') ||
      /^(?:not|has|have|had|may|might|will|would|could|should|must)$/.test(words[next]?.lower ?? ''))
  )
    next += 1;
  return next;
}

/** "The question of troops has split the German coalition." */
function dividing(scene: Scene, at: number): Found | null {
  const { words } = scene;
  const verb = phraseAt(dividingVerbs, words, at);
  if (verb === null) return null;
  const floor = floorOf(words, at);
  const before = beforePredicate(words, at, floor);
  if (before.be !== words[at]!.lower.endsWith('ing')) return null;
  const house = houseAt(scene, pastAdverbs(scene, verb.end));
  if (house === null || /^(?:from|and|into|'s)$/.test(words[house.end]?.lower ?? '')) return null;
  const start = startOfTopic(scene, before.start, floor);
  if (start === null) return null;
  return {
    start,
    after: house.end,
    subjects: house.actors,
    persons: [],
    divided: !before.negated,
    mood: before.mood,
    plain: true,
  };
}

/** Where the subject that names an issue begins; null where the words before the verb name none, or somebody. */
function startOfTopic(scene: Scene, end: number, floor: number): number | null {
  for (let start = Math.max(floor, end - 8); start < end; start++) {
    if (!opensClause(scene, start)) continue;
    const somebody = scene.mentions.some(({ from, to }) => from >= start && to <= end);
    return somebody || issueIn(scene, start, end) === null ? null : start;
  }
  return null;
}

/** Before ", however," and the like. */
function beforeAside({ words }: Scene, end: number): number {
  if (words[end - 1]?.lower !== ',') return end;
  const open = words.findLastIndex(({ lower }, i) => i < end - 1 && lower === ',');
  const said = open === -1 ? '' : phraseOf(words, open + 1, end - 1);
  return /^(?:however|too|meanwhile|for its part|of course|though|by contrast|in turn|as ever|once more)$/.test(
    said,
  )
    ? open
    : end;
}

/** A house as the subject of its clause. */
function subjectHouse(scene: Scene, before: number, floor: number) {
  const end = beforeAside(scene, before);
  const each = scene.words[end - 1]?.lower === 'each' || scene.words[end - 1]?.lower === 'both';
  const house: House | null = houseBefore(scene, each ? end - 1 : end, floor);
  if (house === null || house.many) return null;
  const both = scene.words[house.start - 1]?.lower === 'both' && house.start > floor;
  const even =
    scene.words[house.start - 1]?.lower === 'even' && scene.words[house.start - 2]?.lower === 'not';
  const start = house.start - (both ? 1 : 0) - (even ? 2 : 0);
  if (!opensClause(scene, start)) return null;
  const found = { start, subjects: house.actors, persons: [] };
  return { found, actors: house.actors, each: each || both, ruling: house.ruling, none: even };
}

/** The one side that all of them are of, if there are two or more. */
function oneSide({ persons }: PersonSubject): string | null {
  const sides = new Set(persons.map(({ actor }) => actor));
  return persons.length > 1 && sides.size === 1 ? persons[0]!.actor : null;
}

function named({ persons }: PersonSubject): NamedPerson[] {
  return persons.map(({ name, office }) => ({ name, office }));
}

function claimOf(
  scene: Scene,
  { start, after, subjects, persons, divided, mood, plain }: Found,
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
