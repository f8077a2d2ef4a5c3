import { actorsBefore } from '../subject/actor-subject.ts';
import { opensClause } from '../clause/clause-opening.ts';
import { groupAfter } from '../subject/group-after.ts';
import { countedBefore } from '../subject/member-subject.ts';
import { pastAlliance } from '../subject/of-alliance.ts';
import { phraseAt, phraseBefore } from '../phrase-book.ts';
import { antecedent } from '../subject/pronoun-subject.ts';
import type { Scene } from '../scene.ts';
import { phraseOf } from '../word.ts';
import { everybody, exceptions } from '../../words/exclusivity-words.ts';

/** The subject of a predicate of side that leaves everybody else out: "only France", "nobody but France", "all but Hungary". */
export interface ExclusiveSubject {
  readonly start: number;
  readonly named: readonly string[];
  /** "All but Hungary": the named are left out. */
  readonly outside: boolean;
  /** Id of an alliance that the words name. */
  readonly alliance: string | null;
}

/** All members or none, as the words that end before `end` say; null where they say something else. */
export interface Whole {
  readonly start: number;
  readonly none: boolean;
  readonly alliance: string | null;
}

export function exclusiveBefore(scene: Scene, end: number, floor: number): ExclusiveSubject | null {
  return (
    onlyBefore(scene, end, floor) ??
    wholeWithout(scene, end, floor) ??
    withoutWhole(scene, end, floor) ??
    othersBefore(scene, end, floor)
  );
}

/** "Nobody else", "all the others": all but whom the clause, or the sentence, before it was about. */
function othersBefore(scene: Scene, end: number, floor: number): ExclusiveSubject | null {
  const whole = wholeBefore(scene, scene.words[end - 1]?.lower === 'all' ? end - 1 : end, floor);
  if (whole === null || !opensClause(scene, whole.start)) return null;
  if (!/\b(?:else|others?|rest)\b/.test(phraseOf(scene.words, whole.start, end))) return null;
  const named = antecedent(scene, whole.start);
  if (named === null || named.some((id) => scene.registry.actors.get(id)?.kind !== 'state')) return null;
  return { start: whole.start, named, outside: !whole.none, alliance: whole.alliance };
}

/** "Only France", "France alone", "France and only France", "it is only France that". */
function onlyBefore(scene: Scene, end: number, floor: number): ExclusiveSubject | null {
  const { words } = scene;
  const aside = aloneAside(scene, end, floor);
  if (aside !== null) return aside;
  const joint = /^(?:that|who|which)$/.test(words[end - 1]?.lower ?? '');
  const comma = words[end - 1]?.lower === ',' && /^(?:alone|only)$/.test(words[end - 2]?.lower ?? '');
  const last = joint || comma ? end - 1 : end;
  const alone = words[last - 1]?.lower === 'alone';
  const list = actorsBefore(scene, alone ? last - 1 : last, floor);
  if (list === null) return null;
  const lead = words[list.start - 1]?.lower;
  const only = list.start > floor && (lead === 'only' || lead === 'just');
  if (!alone && !only) return null;
  let start = only ? list.start - 1 : list.start;
  if (joint) {
    // "It is only France that ..."; "only France, which ..." says something else.
    if (words[start - 2]?.lower !== 'it' || !/^(?:is|was)$/.test(words[start - 1]?.lower ?? '')) return null;
    start -= 2;
  } else if (words[start - 1]?.lower === 'and') {
    const to = words[start - 2]?.lower === ',' ? start - 2 : start - 1;
    const same = actorsBefore(scene, to, floor);
    if (same !== null && same.actors.join() === list.actors.join()) start = same.start;
  }
  if (!opensClause(scene, start)) return null;
  return { start, named: [...new Set(list.actors)], outside: false, alliance: null };
}

/** "France, alone among the allies, ..." */
function aloneAside(scene: Scene, end: number, floor: number): ExclusiveSubject | null {
  const { words } = scene;
  if (words[end - 1]?.lower !== ',') return null;
  const open = words.findLastIndex(({ lower }, i) => i >= floor && i < end - 1 && lower === ',');
  if (open === -1 || words[open + 1]!.lower !== 'alone') return null;
  const past = pastAlliance(scene, open + 2);
  const list = past.end === end - 1 ? actorsBefore(scene, open, floor) : null;
  if (list === null || !opensClause(scene, list.start)) return null;
  return { start: list.start, named: list.actors, outside: false, alliance: past.alliance };
}

/** "Nobody but France", "all members except Hungary", "every ally, with the exception of Hungary,". */
function wholeWithout(scene: Scene, end: number, floor: number): ExclusiveSubject | null {
  const { words } = scene;
  const aside = words[end - 1]?.lower === ',';
  const list = actorsBefore(scene, aside ? end - 1 : end, floor);
  if (list === null) return null;
  const except = exceptionBefore(scene, list.start, floor);
  if (except === null) return null;
  const comma = words[except - 1]?.lower === ',';
  const whole = wholeBefore(scene, comma ? except - 1 : except, floor);
  if (whole === null || !opensClause(scene, whole.start)) return null;
  return { start: whole.start, named: list.actors, outside: !whole.none, alliance: whole.alliance };
}

/** "Apart from Hungary nobody", "with the exception of Hungary, all members". */
function withoutWhole(scene: Scene, end: number, floor: number): ExclusiveSubject | null {
  const { words } = scene;
  const whole = wholeBefore(scene, end, floor);
  if (whole === null) return null;
  const comma = words[whole.start - 1]?.lower === ',';
  const last = comma ? whole.start - 1 : whole.start;
  // "With Hungary as the sole exception, ..."
  const sole = /^as (?:the|its) (?:only|sole|lone|single) exceptions?$/.test(phraseOf(words, last - 4, last));
  const list = actorsBefore(scene, sole ? last - 4 : last, floor);
  if (list === null) return null;
  const lead = sole && words[list.start - 1]?.lower === 'with' ? list.start - 1 : null;
  const except = lead ?? exceptionBefore(scene, list.start, floor);
  if (except === null || !opensClause(scene, except)) return null;
  return { start: except, named: list.actors, outside: !whole.none, alliance: whole.alliance };
}

/** What follows the object: "... except Hungary", ", with the exception of Hungary and Slovakia". */
export function exceptionAfter(
  scene: Scene,
  at: number,
): { readonly named: readonly string[]; readonly end: number } | null {
  const { words } = scene;
  const from = words[at]?.lower === ',' ? at + 1 : at;
  const except = phraseAt(exceptions, words, from);
  const being = except === null && from > at ? groupAfter(scene, from) : null;
  // ", Hungary being the sole exception"
  if (
    being !== null &&
    /^being (?:the|its) (?:only|sole|lone|single) exceptions?$/.test(
      phraseOf(words, being.end, being.end + 4),
    )
  ) {
    return { named: being.actors, end: being.end + 4 };
  }
  if (except === null || words[from]!.lower === 'than') return null;
  const group = groupAfter(scene, except.end);
  return group === null ? null : { named: group.actors, end: group.end };
}

/** Where the phrase begins that leaves out what begins at word `end`; null for none. */
function exceptionBefore({ words }: Scene, end: number, floor: number): number | null {
  const except = phraseBefore(exceptions, words, end, floor);
  if (except === null) return null;
  // "Other than": the longer phrase.
  return phraseBefore(exceptions, words, end, Math.max(floor, end - 6))?.start ?? except.start;
}

/** All members, or none, in the words before `end`. */
export function wholeBefore(scene: Scene, end: number, floor: number): Whole | null {
  const { words } = scene;
  const pronoun = phraseBefore(everybody, words, end, floor);
  if (pronoun !== null) return { start: pronoun.start, none: pronoun.value === 'none', alliance: null };
  const counted = countedBefore(scene, end, floor);
  if (counted === null) return null;
  const { least, most } = counted.quantity;
  const none = most !== null && most.value === 0;
  const all = least !== null && least.kind === 'share' && least.value === 1;
  return none || all ? { start: counted.start, none, alliance: counted.alliance } : null;
}

/** All members, or none, in the words from `at` on, before those who are left out. */
export function wholeAt(scene: Scene, at: number): { readonly end: number; readonly none: boolean } | null {
  for (let end = at + 1; end < Math.min(scene.words.length, at + 8); end++) {
    const except = exceptionAfter(scene, end);
    const whole = except === null ? null : wholeBefore(scene, end, at);
    if (whole?.start === at) return { end, none: whole.none };
  }
  return null;
}
