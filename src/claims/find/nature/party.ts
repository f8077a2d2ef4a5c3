import { groupBefore } from '../subject/actor-subject.ts';
import { opensClause } from '../clause/clause-opening.ts';
import { membersBefore } from '../subject/member-subject.ts';
import { stateInMind } from '../subject/in-mind.ts';
import { personsBefore } from '../subject/person-subject.ts';
import { pronounBefore } from '../subject/pronoun-subject.ts';
import type { Scene } from '../scene.ts';
import { phraseOf } from '../word.ts';
import { isMemberNoun } from '../../words/member-words.ts';
import { reporting } from '../../words/that-words.ts';

/** Whoever a judgement, a motive or a prediction is about, in the words `[start, end)`. */
export interface Party {
  readonly start: number;
  readonly end: number;
  /** Ids: the actors named, or the alliance whose members are meant. */
  readonly actors: readonly string[];
  /** The alliance or its members, who decide together, and nobody alone. */
  readonly together: boolean;
}

const allied = /^(?:alliance|bloc|allies|members|partners|parties)$/;
const articles = /^(?:the|an?|our|its|this|these|those|all|both|western|european|other|some|most)$/;

/** The party that ends before word `end` and opens its clause; null where there is none, or it is in somebody else's phrase. */
export function partyBefore(scene: Scene, end: number, floor: number): Party | null {
  if (end <= floor) return null;
  const aside = asideBefore(scene.words, end, floor);
  if (aside !== null) {
    const party = partyBefore(scene, aside, floor);
    return party === null ? null : { ...party, end };
  }
  return (
    alliesBefore(scene, end, floor) ??
    countedBefore(scene, end, floor) ??
    namedBefore(scene, end, floor) ??
    peopleBefore(scene, end, floor) ??
    speakersBefore(scene, end, floor) ??
    personBefore(scene, end, floor) ??
    itBefore(scene, end, floor) ??
    pronounParty(scene, end, floor) ??
    thoseWhoBefore(scene, end, floor)
  );
}

const asides =
  /^(?:(?:i|we|one|they|he|she|you) (?:\w+ )?(?:suspect|fear|think|believe|add|say|note|hear|am told|are told|gather|imagine|reckon|hope|suspects|thinks|believes|fears)|for (?:its|his|her|their|one)(?: part)?|of course|after all|too|however|in truth|in short|alas|by contrast|meanwhile|to be fair|no doubt|it seems|in (?:my|our|his|her|their) (?:own )?(?:view|opinion|assessment)|(?:which|who|whose) .+)$/;

/** Where "Gravonia" ends in "Gravonia, I suspect, resists": before what is said beside it between commas; null for nothing. */
export function asideBefore(words: Scene['words'], end: number, floor: number): number | null {
  if (words[end - 1]!.lower !== ',') return null;
  for (let open = end - 3; open > floor && open >= end - 16; open--) {
    if (words[open]!.lower !== ',') continue;
    if (asides.test(phraseOf(words, open + 1, end - 1))) return open;
    // "Which Alvera, Durrow and Kestrin support": a list has commas of its own.
    if (!/^[a-z]/.test(words[open + 1]!.lower)) return null;
  }
  return null;
}

/** What "it" does where it stands for nobody: "it will happen again", "it takes two". */
const isNobody =
  /^(?:is|was|seems|appears|remains|takes|follows|be|'s|has|(?:will|'ll|won't)(?: not| never| only| soon| also)? (?:be|happen|take|come|seem|never|require|depend|mean|give|cost)\b)/;

/** "They": those of whom the sentence before tells, or the members where it tells of them. */
function pronounParty(scene: Scene, end: number, floor: number): Party | null {
  const pronoun = scene.words[end - 1]!.lower;
  if (pronoun !== 'they' && pronoun !== 'it') return null;
  if (pronoun === 'it' && isNobody.test(phraseOf(scene.words, end, Math.min(end + 3, scene.words.length))))
    return null;
  const named = pronounBefore(scene, end, floor, null);
  if (named !== null) {
    const { start, actors } = named;
    const together = actors.length === 1 && scene.registry.actors.get(actors[0]!)?.kind === 'organisation';
    return { start, end, actors, together };
  }
  const isMembers = pronoun === 'they' && scene.told.subjects === 'members' && opensClause(scene, end - 1);
  if (!isMembers || scene.alliance === null) return null;
  return { start: end - 1, end, actors: [scene.alliance], together: true };
}

/** "Members that have yet to define their position", "those allies who": a part of the alliance. */
function thoseWhoBefore(scene: Scene, end: number, floor: number): Party | null {
  const { words, alliance } = scene;
  if (alliance === null) return null;
  for (let who = end - 2; who > floor && who >= end - 14; who--) {
    if (words[who]!.lower === ',') return null;
    if (!/^(?:that|who|which|whose)$/.test(words[who]!.lower) || !isMemberNoun(words[who - 1]!.lower))
      continue;
    let start = who - 1;
    while (start > floor && articles.test(words[start - 1]!.lower)) start -= 1;
    return opensClause(scene, start) ? { start, end, actors: [alliance], together: true } : null;
  }
  return null;
}

function alliesBefore(scene: Scene, end: number, floor: number): Party | null {
  const { words, alliance } = scene;
  if (alliance === null || !allied.test(words[end - 1]!.lower)) return null;
  let start = end - 1;
  while (start > floor && articles.test(words[start - 1]!.lower)) start -= 1;
  // "NATO allies", "Nato members": an organisation before the noun says whose.
  const named = scene.mentions.find(
    ({ to, actor }) => to === start && scene.registry.actors.get(actor)?.kind === 'organisation',
  );
  if (named !== undefined && start === end - 1) {
    start = named.from;
    while (start > floor && articles.test(words[start - 1]!.lower)) start -= 1;
    return opensClause(scene, start) ? { start, end, actors: [named.actor], together: true } : null;
  }
  // "Partners" and "members" without an article are anybody's; "allies" are not.
  if (start === end - 1 && !isMemberNoun(words[start]!.lower)) return null;
  return opensClause(scene, start) ? { start, end, actors: [alliance], together: true } : null;
}

function countedBefore(scene: Scene, end: number, floor: number): Party | null {
  const members = membersBefore(scene, end, floor);
  const alliance = members?.alliance ?? scene.alliance;
  // "One should be careful": anybody.
  if (members !== null && scene.words[end - 1]!.lower === 'one') return null;
  if (members === null || alliance === null) return null;
  return { start: members.start, end, actors: [alliance], together: true };
}

function namedBefore(scene: Scene, end: number, floor: number): Party | null {
  const group = isPossessive(scene.words[end - 1]!.lower) ? null : groupBefore(scene, end, floor);
  if (group === null) return null;
  const { start, actors } = group;
  const together = actors.length === 1 && scene.registry.actors.get(actors[0]!)?.kind === 'organisation';
  return { start, end, actors, together };
}

/** "The Germans": a people as its state. */
function peopleBefore(scene: Scene, end: number, floor: number): Party | null {
  const { words, mentions } = scene;
  const mention = mentions.find(({ to, from, role }) => to === end && from > floor && role === 'demonym');
  if (mention === undefined || words[mention.from - 1]!.lower !== 'the') return null;
  const start = mention.from - 1;
  return opensClause(scene, start) ? { start, end, actors: [mention.actor], together: false } : null;
}

/** Persons whose side is known, as the actors that they speak for. */
function speakersBefore(scene: Scene, end: number, floor: number): Party | null {
  const found = personsBefore(scene, end, floor);
  if (found === null) return null;
  const actors = [...new Set(found.persons.map(({ actor }) => actor))];
  return { start: found.start, end, actors, together: false };
}

/** "It", where the paragraph has one state in mind. */
function itBefore(scene: Scene, end: number, floor: number): Party | null {
  const at = end - 1;
  if (at < floor || scene.words[at]!.lower !== 'it' || !opensClause(scene, at)) return null;
  // "It is clear that", "it seems": nobody.
  if (
    /^(?:is|was|seems|seemed|appears|remains|takes|follows|be|will|'s)$/.test(scene.words[end]?.lower ?? '')
  )
    return null;
  // "Qantas says it has to": that is whoever says so.
  const said = scene.words[at - 1]?.lower === 'that' ? at - 2 : at - 1;
  if (said > floor && reporting.has(scene.words[said]!.lower)) {
    if (!scene.mentions.some(({ to }) => to <= said && to >= said - 2)) return null;
  }
  const actor = stateInMind(scene, at);
  return actor === null ? null : { start: at, end, actors: [actor], together: false };
}

/** "French President Emmanuel Macron", "Macron". */
function personBefore(scene: Scene, end: number, floor: number): Party | null {
  const { words, mentions, registry } = scene;
  const mention = mentions.find(
    ({ to, from, actor, role }) =>
      to === end && from >= floor && (role === 'person' || registry.actors.get(actor)?.kind === 'person'),
  );
  if (mention === undefined || isPossessive(words[end - 1]!.lower)) return null;
  let start = mention.from;
  while (
    start > floor &&
    (/^\p{Lu}/u.test(words[start - 1]!.text) ||
      /^(?:the|minister|president|chancellor)$/.test(words[start - 1]!.lower))
  )
    start -= 1;
  return opensClause(scene, start) ? { start, end, actors: [mention.actor], together: false } : null;
}

/** "France's", "the allies'". */
export function isPossessive(word: string): boolean {
  return /'s$|s'$/.test(word);
}

/** Whose is what follows: "France's", "Macron's", "the alliance's"; from word `at`, or null. */
export function ownerAt(scene: Scene, at: number): Party | null {
  const { words, mentions, alliance } = scene;
  const mention = mentions.find(({ from }) => from === at);
  if (mention !== undefined && mention.role !== 'demonym' && isPossessive(words[mention.to - 1]!.lower)) {
    const together = scene.registry.actors.get(mention.actor)?.kind === 'organisation';
    return { start: at, end: mention.to, actors: [mention.actor], together };
  }
  const start = /^(?:the|our)$/.test(words[at]?.lower ?? '') ? at + 1 : at;
  const noun = words[start]?.lower ?? '';
  if (start === at || alliance === null) return null;
  if (noun === "alliance's") return { start: at, end: start + 1, actors: [alliance], together: true };
  if (noun === 'allies' && words[start + 1]?.text.match(/^['’]$/))
    return { start: at, end: start + 2, actors: [alliance], together: true };
  return null;
}
