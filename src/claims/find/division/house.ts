import { actorsBefore } from '../subject/actor-subject.ts';
import { groupAfter } from '../subject/group-after.ts';
import { personInMind, stateInMind } from '../subject/in-mind.ts';
import { isPossessive } from '../subject/person-phrase.ts';
import type { Mention, Scene } from '../scene.ts';
import { ruling, spokesNouns } from '../../words/division-words.ts';
import { isAdverb } from '../../words/small-words.ts';

/** A state as those who speak for it: "Berlin", "the German coalition", "the cabinet". */
export interface House {
  readonly start: number;
  readonly end: number;
  readonly actors: readonly string[];
  /** Its government, or its ministers, are named as such. */
  readonly ruling: boolean;
  /** Persons in the plural: "the German ministers". */
  readonly many: boolean;
}

/** The house whose name the words before `end` are; null for an alliance, a person, or where it is not known whose it is. */
export function houseBefore(scene: Scene, end: number, floor: number): House | null {
  for (let start = Math.max(floor, end - 9); start < end; start++) {
    const house = rulersAt(scene, start);
    if (house?.end === end) return house;
  }
  const list = actorsBefore(scene, end, floor);
  if (list === null || !list.actors.every((actor) => isState(scene, actor))) return null;
  return {
    start: list.start,
    end,
    actors: list.actors,
    ruling: ruling.has(scene.words[end - 1]!.lower),
    many: false,
  };
}

/** The house that begins at word `at`. */
export function houseAt(scene: Scene, at: number): House | null {
  const rulers = rulersAt(scene, at);
  if (rulers !== null) return rulers;
  const group = groupAfter(scene, at);
  if (group?.actors.length !== 1 || !isState(scene, group.actors[0]!)) return null;
  return {
    start: at,
    end: group.end,
    actors: group.actors,
    ruling: ruling.has(scene.words[group.end - 1]!.lower),
    many: false,
  };
}

const before =
  /^(?:ruling|governing|whole|entire|federal|own|same|very|leading|senior|top|grand|new|fragile|shaky|left-wing|right-wing|centre-left|centre-right|conservative|liberal|\w+-(?:party|light|green|red))$/;

/** "The (ruling) German coalition (in Berlin)", "Germany's ministers", "two members of the German cabinet", "the cabinet". */
function rulersAt(scene: Scene, at: number): House | null {
  const { words, mentions } = scene;
  let next = at;
  const determiner = words[next]?.lower ?? '';
  const counted = /^(?:two|three|four|several|some|the|leading|different)$/.test(determiner);
  const whose = /^(?:his|her|its|their)$/.test(determiner);
  if (counted || whose) next += 1;
  if (/^(?:two|three|four)$/.test(words[next]?.lower ?? '')) next += 1;
  // "Two members of the German cabinet", "ministers of the same government"
  const plural = words[next]?.lower ?? '';
  if (
    /^(?:members|ministers|parts|wings|parties|leaders)$/.test(plural) &&
    /^(?:of|in|from|within)$/.test(words[next + 1]?.lower ?? '')
  ) {
    const of =
      rulersAt(scene, next + 2) ??
      (plural === 'ministers' || plural === 'leaders' ? stateAt(scene, next + 2) : null);
    return of === null ? null : { ...of, start: at, ruling: true, many: true };
  }
  while (before.test(words[next]?.lower ?? '')) next += 1;
  const mention = mentions.find((each) => each.from <= next && each.from >= at && each.to > next);
  let actor: string | null = null;
  if (mention !== undefined) {
    if (!owns(scene, mention)) return null;
    actor = mention.actor;
    next = mention.to;
    while (before.test(words[next]?.lower ?? '')) next += 1;
  }
  // "The cabinet ministers"
  if (words[next]?.lower === 'cabinet' && spokesNouns.has(words[next + 1]?.lower ?? '')) next += 1;
  const noun = words[next]?.lower ?? '';
  const many = spokesNouns.has(noun) && noun !== 'leadership';
  if (!ruling.has(noun) && !many) return null;
  next += 1;
  if (actor === null && /^(?:in|of)$/.test(words[next]?.lower ?? '')) {
    const from = words[next + 1]?.lower === 'the' ? next + 2 : next + 1;
    const place = mentions.find((each) => each.from <= from && each.from > next && each.to > from);
    if (place === undefined || place.role === 'demonym' || !isState(scene, place.actor)) return null;
    actor = place.actor;
    next = place.to;
  }
  // "The coalition": whose that is the paragraph says.
  if (actor === null && !many && (determiner === 'the' || whose)) {
    const person = /^(?:his|her)$/.test(determiner) ? personInMind(scene, at) : null;
    actor = person?.actor ?? stateInMind(scene, at);
  }
  if (actor === null || !isState(scene, actor)) return null;
  return { start: at, end: next, actors: [actor], ruling: true, many };
}

function stateAt(scene: Scene, at: number): House | null {
  const group = groupAfter(scene, at);
  if (group?.actors.length !== 1 || !isState(scene, group.actors[0]!)) return null;
  return { start: at, end: group.end, actors: group.actors, ruling: true, many: true };
}

function owns({ words }: Scene, { role, to }: Mention): boolean {
  return role === 'demonym' || isPossessive(words[to - 1]!);
}

function isState({ registry }: Scene, actor: string): boolean {
  const kind = registry.actors.get(actor)?.kind;
  return kind === 'state' || kind === 'group';
}

/** Past adverbs from word `at` on. */
export function pastAdverbs({ words }: Scene, at: number): number {
  let next = at;
  while (isAdverb(words[next]?.lower ?? '')) next += 1;
  return next;
}
