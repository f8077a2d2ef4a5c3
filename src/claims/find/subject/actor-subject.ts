import type { SidedPerson } from '../../claim.ts';
import { opensClause } from '../clause/clause-opening.ts';
import { phraseBefore } from '../phrase-book.ts';
import type { Mention, Scene } from '../scene.ts';
import type { Word } from '../word.ts';
import { governments, separators, speakFor } from '../../words/member-words.ts';

/** Named actors as the subject of a predicate: "Germany, Italy and the Czech government". */
export interface ActorSubject {
  readonly kind: 'actors';
  readonly start: number;
  readonly actors: readonly string[];
  /** Where persons are named: who they are, in the order of `actors`, whose side they are of. */
  readonly persons?: readonly SidedPerson[];
  /** "only France": nobody else. */
  readonly only: boolean;
  /** "neither France nor Germany". */
  readonly neither: boolean;
}

/** The list of actors that ends before word `end`; null where it is inside somebody else's phrase. */
export function groupBefore(scene: Scene, end: number, floor: number): ActorSubject | null {
  const { words } = scene;
  const list = actorsBefore(scene, end, floor);
  if (list === null) return null;
  let { start } = list;
  const lead = start > floor ? words[start - 1]!.lower : '';
  // "At least France and Poland": both of them.
  if (lead === 'least' && start - 1 > floor && words[start - 2]!.lower === 'at') start -= 2;
  if (lead === 'both' || lead === 'only' || lead === 'neither') start -= 1;
  if (!opensClause(scene, start)) return null;
  return { kind: 'actors', start, actors: list.actors, only: lead === 'only', neither: lead === 'neither' };
}

/** The actors that the words before `end` list, wherever that stands in its clause; null for none. */
export function actorsBefore(
  scene: Scene,
  end: number,
  floor: number,
): { readonly start: number; readonly actors: readonly string[] } | null {
  const { words } = scene;
  const actors: string[] = [];
  let start = end;
  for (let next = end; ;) {
    const unit = actorBefore(scene, next, floor);
    if (unit === null || (next < end && isAdverbial(words, unit.start, next))) break;
    actors.unshift(unit.actor);
    start = unit.start;
    const separator = phraseBefore(separators, words, start, floor);
    if (separator === null) break;
    next = separator.start;
  }
  return actors.length === 0 ? null : { start, actors };
}

/** Whether what stands before a comma is an adverbial with a name: "Unlike Germany, France ...". */
function isAdverbial(words: readonly Word[], from: number, to: number): boolean {
  const lead = words[from - 1]?.lower ?? '';
  return (
    words[to]?.lower === ',' &&
    /^(?:unlike|like|despite|against|besides|in|from|to|with|for|after|before|since|behind|of|by|at|over|across|outside)$/.test(
      lead,
    )
  );
}

/** The actor that the words before `end` name: "France", "the French government", "the government of France". */
function actorBefore({ words, mentions, registry }: Scene, end: number, floor: number) {
  const named = (to: number) => mentions.find((mention) => mention.to === to && mention.from >= floor);
  let mention: Mention | undefined;
  if (end > floor + 1 && governments.has(words[end - 1]!.lower)) mention = named(end - 1);
  else {
    mention = named(end);
    // "The French are against it": as a people they stand for their state; "some French" do not.
    if (mention?.role === 'demonym' && words[mention.from - 1]?.lower !== 'the') return null;
  }
  if (mention === undefined || mention.role === 'person') return null;
  if (registry.actors.get(mention.actor)?.kind === 'person') return null;
  let start = mention.from;
  const the = () => {
    if (start > floor && words[start - 1]!.lower === 'official') start -= 1;
    if (start > floor && words[start - 1]!.lower === 'the') start -= 1;
  };
  the();
  start = ownerOf(words, mentions, start, floor);
  if (start - 1 > floor && words[start - 1]!.lower === 'of' && speakFor.has(words[start - 2]!.lower)) {
    start -= 2;
    the();
  }
  return { actor: mention.actor, start };
}

/** "Viktor Orbán's Hungary": where the name begins of the person whose state it is called; else `start`. */
function ownerOf(words: readonly Word[], mentions: readonly Mention[], start: number, floor: number): number {
  const isName = (at: number) =>
    at >= floor &&
    /^\p{Lu}\p{Ll}/u.test(words[at]!.text) &&
    !mentions.some(({ from, to, role }) => role !== 'person' && from <= at && to > at);
  if (start <= floor || !isName(start - 1) || !/['’]s$/.test(words[start - 1]!.text)) return start;
  let owner = start - 1;
  while (isName(owner - 1) && start - owner < 3) owner -= 1;
  return owner;
}
