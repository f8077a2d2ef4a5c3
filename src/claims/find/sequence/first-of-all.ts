import { actAt } from '../clause/act-at.ts';
import { isUnionNoun } from '../subject/alliance-subject.ts';
import { opensClause } from '../clause/clause-opening.ts';
import { clauseEnd } from '../clause/clause.ts';
import { fits } from '../clause/form-fits.ts';
import { phraseAt } from '../phrase-book.ts';
import { predicateLead } from '../clause/predicate-lead.ts';
import type { Scene } from '../scene.ts';
import { aboutAt, bareAbout, namedBefore, onlySaysWhen, type Sequence } from './sequence.ts';
import { topicOfWhole } from '../topic.ts';
import { whoAfter } from '../subject/who-before.ts';
import { be } from '../../words/small-words.ts';
import {
  afterAll,
  bareArrivals,
  beforeAll,
  deedNouns,
  leadings,
  placeWords,
} from '../../words/sequence-words.ts';
import { isMemberNoun, stateNouns } from '../../words/member-words.ts';

/** "France was the first ally to back it", "Italy had been first to speak out against it". */
export function firstTo(scene: Scene, at: number): Sequence | null {
  const { words } = scene;
  const place = placeWords.get(words[at]!.lower);
  if (place === undefined) return null;
  const lead = predicateLead(scene, beforeFirst(scene, at));
  // "Durrow, the first of the reluctant to come round, has ...": an apposition.
  const beside = words[lead.start - 1]?.lower === ',' && words[at - 1]?.lower === 'the';
  if (!lead.be && !isAsked(scene, at) && !beside) return null;
  const doing = doingAfter(scene, at + 1);
  const subject = doing === null ? null : namedBefore(scene, lead);
  if (doing === null || subject === null) return null;
  if (beside && !lead.be && subject.actors.length > 1) return null;
  const comma = words.findIndex(({ lower }, i) => i >= doing.end && lower === ',');
  const stop = clauseEnd(words, doing.end);
  const end = beside && !lead.be && comma !== -1 ? Math.min(comma, stop) : stop;
  const topic = topicOfWhole(scene, subject.start, doing.end, end);
  if (topic === null) return null;
  return {
    start: subject.start,
    after: doing.end,
    end,
    ...placed(place, subject.actors),
    side: doing.side,
    topic,
    negated: lead.negated,
    mood: lead.mood,
    apart: [[at, at + 1]],
    closed: beside && !lead.be,
  };
}

/** First of all, or last. */
function placed(place: 'first' | 'last', actors: readonly string[]): Pick<Sequence, 'earlier' | 'later'> {
  return place === 'first' ? { earlier: actors, later: [] } : { earlier: [], later: actors };
}

function isAsked({ words, question }: Scene, at: number): boolean {
  return question && words.slice(0, at).some(({ lower }) => be.has(lower));
}

/** The article before "first": "the very first". */
function beforeFirst({ words }: Scene, at: number): number {
  let start = at;
  if (words[start - 1]?.lower === 'very') start -= 1;
  return words[start - 1]?.lower === 'the' ? start - 1 : start;
}

/** "(member of the alliance) to back", "who opposed", "in calling for" behind "the first". */
function doingAfter(scene: Scene, from: number) {
  const { words } = scene;
  for (let i = from; i < Math.min(words.length, from + 9); i++) {
    const word = words[i]!.lower;
    if (/^(?:to|who|that|in|at)$/.test(word)) {
      const act = actAt(scene, i + 1) ?? bareAct(scene, i + 1);
      const form = word === 'to' ? 'finite' : word === 'in' || word === 'at' ? 'ing' : 'past';
      if (act !== null && act.form === form) return act;
    }
    if (!isRival(scene, i)) return null;
  }
  return null;
}

/** "To come round", "to make up its mind": to a side that is not named. */
function bareAct({ words }: Scene, at: number) {
  const found = phraseAt(bareArrivals, words, at);
  return found === null ? null : { side: null, form: found.value, end: found.end };
}

/** Whether word `at` only says among whom somebody is the first: all the members, not "the first European leader". */
function isRival(scene: Scene, at: number): boolean {
  const { words, mentions, alliance } = scene;
  const word = words[at]!.lower;
  if (mentions.some(({ from, to, actor }) => from <= at && at < to && actor === alliance)) return true;
  return (
    isMemberNoun(word) ||
    isUnionNoun(scene, word) ||
    stateNouns.has(word) ||
    /^(?:the|of|in|among|within|all|one|them|these|its|our|member|allied|alliance|alliance's|leader|publicly|openly|to)$/.test(
      word,
    )
  );
}

/** "The first to back it was France". */
export function firstWas(scene: Scene, at: number): Sequence | null {
  const { words } = scene;
  const place = placeWords.get(words[at]!.lower);
  if (place === undefined || words[at - 1]?.lower !== 'the' || !opensClause(scene, at - 1)) return null;
  const doing = doingAfter(scene, at + 1) ?? (place === 'first' ? firstDeed(scene, at + 1) : null);
  if (doing === null) return null;
  const end = clauseEnd(words, doing.end);
  const link = words.findIndex(
    ({ lower }, i) => i >= doing.end && i < end && /^(?:was|were|is|wasn't|isn't|came)$/.test(lower),
  );
  if (link === -1) return null;
  const came = words[link]!.lower === 'came';
  if (came !== (doing.form === 'noun') || (came && words[link + 1]?.lower !== 'from')) return null;
  const not = words[link + 1]?.lower === 'not' || words[link]!.lower.endsWith("n't");
  const group = whoAfter(scene, came || words[link + 1]?.lower === 'not' ? link + 2 : link + 1);
  const topic = topicOfWhole(scene, at - 1, doing.end, link);
  if (group === null || topic === null) return null;
  return {
    start: at - 1,
    after: group.end,
    end: group.end,
    ...placed(place, group.actors),
    side: doing.side,
    topic,
    negated: not,
    mood: null,
    apart: [[at, at + 1]],
  };
}

/** "[The first] call for it [came from France]". */
function firstDeed({ words }: Scene, at: number) {
  const side = deedNouns.get(words[at]?.lower ?? '');
  if (side == null || !/^(?:for|to|of|against|in)$/.test(words[at + 1]?.lower ?? '')) return null;
  if (side === 'pro' && words[at + 1]!.lower === 'against') return null;
  return { side, form: 'noun' as const, end: at + 1 };
}

/** "It was France that first called for it", "that shut the door before anyone", "which had shown the way". */
export function itWas(scene: Scene, at: number): Sequence | null {
  const { words, question } = scene;
  const asked = question && /^(?:was|is)$/.test(words[at - 1]?.lower ?? '');
  if (words[at]!.lower !== 'it' || (!asked && !/^(?:was|is|wasn't)$/.test(words[at + 1]?.lower ?? '')))
    return null;
  const link = asked ? at : at + 1;
  const not = words[link + 1]?.lower === 'not' || words[link]!.lower === "wasn't";
  const who = words[link + 1]?.lower === 'not' ? link + 2 : link + 1;
  const small = /^(?:little|small|tiny|great|big|proud|poor|plucky|good|old)$/.test(words[who]?.lower ?? '');
  const group = whoAfter(scene, small ? who + 1 : who) ?? peopleAfter(scene, who);
  if (group === null) return null;
  // "It was France, not Spain, that ..."
  const close =
    words[group.end]?.lower === ',' && words[group.end + 1]?.lower === 'not'
      ? words.findIndex(({ lower }, i) => i > group.end + 1 && lower === ',')
      : -1;
  const that = close === -1 ? group.end : close + 1;
  if (!/^(?:that|who|which)$/.test(words[that]?.lower ?? '') || !opensClause(scene, at)) return null;
  const rest = leadAfter(scene, at, that) ?? actAfter(scene, at, that);
  if (rest === null) return null;
  const { place, ...found } = rest;
  const common = { start: asked ? at - 1 : at, negated: not, mood: null };
  return { ...common, ...placed(place, group.actors), ...found };
}

/** "It was the Germans": as a people they stand for their state. */
function peopleAfter({ words, mentions, registry }: Scene, at: number) {
  const mention = mentions.find(({ from, role }) => from === at + 1 && role === 'demonym');
  if (words[at]?.lower !== 'the' || mention === undefined) return null;
  if (!/^(?:that|who|which|,)$/.test(words[mention.to]?.lower ?? '')) return null;
  if (registry.actors.get(mention.actor)?.kind !== 'state') return null;
  return { actors: [mention.actor], end: mention.to };
}

/** "That led the way (in backing it)", "which had shown them the way". */
function leadAfter(scene: Scene, start: number, that: number) {
  const { words } = scene;
  const at = words.findIndex((_, i) => i > that && i < that + 4 && phraseAt(leadings, words, i) !== null);
  if (at === -1) return null;
  const found = phraseAt(leadings, words, at)!;
  const about = aboutAt(scene, start, found.end) ?? bareAbout(scene, start, found.end);
  if (about === null) return null;
  const end = clauseEnd(words, about.end);
  const { side, topic } = about;
  const apart = [[that, found.end]] as const;
  return { place: found.value.place, side, topic, after: about.end, end, apart };
}

/** "That first called for it", "that opposed it before anyone". */
function actAfter(scene: Scene, start: number, that: number) {
  const { words } = scene;
  const doing = words.findIndex((_, i) => i > that && i < that + 4 && actAt(scene, i) !== null);
  const act = doing === -1 ? null : actAt(scene, doing);
  if (act === null || act.form === 'ing') return null;
  const end = clauseEnd(words, act.end);
  const ahead = words.slice(that + 1, doing).find(({ lower }) => placeWords.has(lower));
  const behind = ahead === undefined ? placeBehind(scene, act.end, end) : null;
  const place = ahead === undefined ? behind?.place : placeWords.get(ahead.lower);
  if (place === undefined) return null;
  const topic = topicOfWhole(scene, start, act.end, behind?.at ?? end);
  const apart = [[that, act.end] as const, ...(behind === null ? [] : [[behind.at, end] as const])];
  return topic === null ? null : { place, side: act.side, topic, after: act.end, end, apart };
}

/** "(... it) before anyone", "after everybody else", "first" in the words `[from, to)`. */
export function placeBehind({ words }: Scene, from: number, to: number) {
  for (let at = from; at < to; at++) {
    if (phraseAt(beforeAll, words, at) !== null) return { place: 'first' as const, at };
    if (phraseAt(afterAll, words, at) !== null) return { place: 'last' as const, at };
    const word = words[at]!.lower;
    const ends = at + 1 === to || words[at + 1]?.lower === ',';
    if (ends && /^(?:first|last)$/.test(word) && !/^(?:at|the)$/.test(words[at - 1]!.lower))
      return { place: word as 'first' | 'last', at };
  }
  return null;
}

/** "France led the way in backing it". */
export function leading(scene: Scene, at: number): Sequence | null {
  const found = phraseAt(leadings, scene.words, at);
  if (found === null) return null;
  const lead = predicateLead(scene, at);
  if (!fits(found.value.form, lead)) return null;
  const subject = namedBefore(scene, lead);
  const about =
    subject === null
      ? null
      : (aboutAt(scene, subject.start, found.end) ?? bareAbout(scene, subject.start, found.end));
  if (subject === null || about === null) return null;
  return {
    start: subject.start,
    after: about.end,
    end: clauseEnd(scene.words, about.end),
    ...placed(found.value.place, subject.actors),
    side: about.side,
    topic: about.topic,
    negated: lead.negated,
    mood: lead.mood,
    apart: [[at, found.end]],
  };
}

/** "[Haskar was the first, says its ambassador.] It was the last." */
export function lastOfAll(scene: Scene, at: number): Sequence | null {
  const { words } = scene;
  const place = /^(?:first|last)$/.test(words[at]!.lower) ? placeWords.get(words[at]!.lower) : undefined;
  if (place === undefined || words[at - 1]?.lower !== 'the') return null;
  const lead = predicateLead(scene, at - 1);
  const end = clauseEnd(words, at + 1);
  const stop = words.findIndex(({ lower }, i) => i > at && lower === ',');
  const to = stop === -1 ? end : Math.min(end, stop);
  if (!lead.be || !onlySaysWhen(scene, at + 1, to)) return null;
  const subject = namedBefore(scene, lead);
  // Of whom a sequence has been told just before.
  const told = subject !== null && scene.told.placed.some((actor) => subject.actors.includes(actor));
  const topic = subject === null || !told ? null : topicOfWhole(scene, subject.start, at + 1, at + 1);
  if (subject === null || topic === null) return null;
  return {
    start: subject.start,
    after: to,
    end: to,
    ...placed(place, subject.actors),
    side: null,
    topic,
    negated: lead.negated,
    mood: lead.mood,
    apart: [[at, at + 1]],
  };
}
