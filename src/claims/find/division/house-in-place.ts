import { opensClause } from '../clause/clause-opening.ts';
import { actorsBefore } from '../subject/actor-subject.ts';
import { stateInMind } from '../subject/in-mind.ts';
import type { House } from './house.ts';
import type { Scene } from '../scene.ts';
import { phraseOf } from '../word.ts';

/** The states of which a place before a subject says that it is theirs. */
export interface Place {
  readonly start: number;
  readonly actors: readonly string[];
}

/**
 * The place right before word `end` that says whose the subject behind it is: "in Prague", "over in Prague,", "in the Czech
 * case", "Poland, where"; null for none.
 */
export function placeBefore(scene: Scene, end: number, floor: number): Place | null {
  return whereBefore(scene, end, floor) ?? inBefore(scene, end, floor);
}

/** "Corvessa and Estrava, where ...". */
function whereBefore(scene: Scene, end: number, floor: number): Place | null {
  const { words } = scene;
  if (words[end - 1]?.lower !== 'where' || end - 1 <= floor) return null;
  const to = words[end - 2]?.lower === ',' ? end - 2 : end - 1;
  const list = actorsBefore(scene, to, floor);
  return list !== null && list.actors.every((actor) => isState(scene, actor)) ? list : null;
}

/** "In Prague", "in the Czech case". */
function inBefore(scene: Scene, end: number, floor: number): Place | null {
  const { words, mentions } = scene;
  const to = words[end - 1]?.lower === ',' ? end - 1 : end;
  const bare = /^(?:case|instance|capital|camp)$/.test(words[to - 1]?.lower ?? '') ? to - 1 : to;
  const mention = mentions.find((each) => each.to === bare && each.from >= floor && each.role !== 'person');
  if (mention === undefined || !isState(scene, mention.actor)) return null;
  if ((mention.role === 'demonym') !== bare < to) return null;
  let start = mention.from;
  if (words[start - 1]?.lower === 'the') start -= 1;
  if (phraseOf(words, start - 2, start) === 'case of') start -= words[start - 3]?.lower === 'the' ? 3 : 2;
  if (!/^(?:in|within|inside)$/.test(words[start - 1]?.lower ?? '') || start - 1 < floor) return null;
  start -= 1;
  while (start > floor && /^(?:over|up|down|back|out|here|now|even|not)$/.test(words[start - 1]!.lower)) {
    if (words[start - 1]!.lower === 'not') return null;
    start -= 1;
  }
  return opensClause(scene, start) ? { start, actors: [mention.actor] } : null;
}

const persons =
  /^(?:those (?:who|that) (?:govern|rule|lead|are in power|run things|run it|run the country|decide)(?: it| there)?|those in (?:power|government|charge|office)|(?:the |its |their |both )?(?:own |two )?(?:senior |leading |top )?(?:ministers|leaders|rulers)|(?:its |their )?(?:own )?(?:senior|leading|top) (?:politicians|officials)|(?:its|their) politicians)$/;
const wholes = /^(?:they|it|the (?:government|cabinet|coalition|leadership|house|administration))$/;

/**
 * A state called by its place and those who rule there, before word `end`: "in Prague they", "Poland, where senior
 * politicians", "those who govern", where the paragraph leaves no doubt whose rulers they are; else null.
 */
export function houseInPlace(scene: Scene, end: number, floor: number): House | null {
  const { words } = scene;
  for (let start = Math.max(floor, end - 7); start < end; start++) {
    const said = phraseOf(words, start, end);
    const many = persons.test(said);
    if (!many && !wholes.test(said)) continue;
    // "The House is divided": a parliament.
    if (words[end - 1]!.text === 'House') return null;
    const place = placeBefore(scene, start, floor);
    if (place !== null) return { ...place, end, ruling: true, many };
    const ruling = /^(?:those|the house)/.test(said) || said === 'it';
    const state = ruling && opensClause(scene, start) ? stateInMind(scene, start) : null;
    // "It is split": of what has been spoken of last nobody knows whether that is the state.
    if (state !== null) return { start, end, actors: [state], ruling: said !== 'it', many };
  }
  return null;
}

function isState({ registry }: Scene, actor: string): boolean {
  const kind = registry.actors.get(actor)?.kind;
  return kind === 'state' || kind === 'group';
}
