import { actAt } from './act-at.ts';
import { isUnionNoun } from './alliance-subject.ts';
import { opensClause } from './clause-opening.ts';
import { clauseEnd } from './clause.ts';
import { fits } from './form-fits.ts';
import { phraseAt } from './phrase-book.ts';
import { predicateLead } from './predicate-lead.ts';
import type { Scene } from './scene.ts';
import { aboutAt, namedBefore, type Sequence } from './sequence.ts';
import { topicOfObject } from './topic.ts';
import { whoAfter } from './who-before.ts';
import { be } from '../words/small-words.ts';
import { leadings } from '../words/sequence-words.ts';
import { isMemberNoun, stateNouns } from '../words/member-words.ts';

/** "France was the first ally to back it", "Italy had been first to speak out against it". */
export function firstTo(scene: Scene, at: number): Sequence | null {
  const { words } = scene;
  if (words[at]!.lower !== 'first') return null;
  const lead = predicateLead(scene, beforeFirst(scene, at));
  if (!lead.be && !isAsked(scene, at)) return null;
  const doing = doingAfter(scene, at + 1);
  const subject = doing === null ? null : namedBefore(scene, lead);
  if (doing === null || subject === null) return null;
  const end = clauseEnd(words, doing.end);
  const topic = topicOfObject(scene, subject.start, doing.end, end);
  if (topic === null) return null;
  return {
    start: subject.start,
    after: doing.end,
    end,
    earlier: subject.actors,
    later: [],
    side: doing.side,
    topic,
    negated: lead.negated,
    mood: lead.mood,
    apart: [[at, at + 1]],
  };
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
      const act = actAt(scene, i + 1);
      const form = word === 'to' ? 'finite' : word === 'in' || word === 'at' ? 'ing' : 'past';
      if (act !== null && act.form === form) return act;
    }
    if (!isRival(scene, i)) return null;
  }
  return null;
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
  if (words[at]!.lower !== 'first' || words[at - 1]?.lower !== 'the' || !opensClause(scene, at - 1))
    return null;
  const doing = doingAfter(scene, at + 1);
  if (doing === null) return null;
  const end = clauseEnd(words, doing.end);
  const link = words.findIndex(
    ({ lower }, i) => i >= doing.end && i < end && /^(?:was|were|is|wasn't|isn't)$/.test(lower),
  );
  if (link === -1) return null;
  const not = words[link + 1]?.lower === 'not' || words[link]!.lower.endsWith("n't");
  const group = whoAfter(scene, words[link + 1]?.lower === 'not' ? link + 2 : link + 1);
  const topic = topicOfObject(scene, at - 1, doing.end, link);
  if (group === null || topic === null) return null;
  return {
    start: at - 1,
    after: group.end,
    end: group.end,
    earlier: group.actors,
    later: [],
    side: doing.side,
    topic,
    negated: not,
    mood: null,
    apart: [[at, at + 1]],
  };
}

/** "It was France that first called for it". */
export function itWas(scene: Scene, at: number): Sequence | null {
  const { words } = scene;
  if (words[at]!.lower !== 'it' || !/^(?:was|is|wasn't)$/.test(words[at + 1]?.lower ?? '')) return null;
  const not = words[at + 2]?.lower === 'not' || words[at + 1]!.lower === "wasn't";
  const group = whoAfter(scene, words[at + 2]?.lower === 'not' ? at + 3 : at + 2);
  if (group === null) return null;
  // "It was France, not Spain, that ..."
  const close =
    words[group.end]?.lower === ',' && words[group.end + 1]?.lower === 'not'
      ? words.findIndex(({ lower }, i) => i > group.end + 1 && lower === ',')
      : -1;
  const that = close === -1 ? group.end : close + 1;
  if (!/^(?:that|who|which)$/.test(words[that]?.lower ?? '')) return null;
  const first = words[that + 1]?.lower === 'first' || words[that + 2]?.lower === 'first';
  const doing = words.findIndex((_, i) => i > that && i < that + 4 && actAt(scene, i) !== null);
  const act = doing === -1 ? null : actAt(scene, doing);
  if (!first || act === null || act.form === 'ing' || !opensClause(scene, at)) return null;
  const end = clauseEnd(words, act.end);
  const topic = topicOfObject(scene, at, act.end, end);
  if (topic === null) return null;
  const { side } = act;
  const apart = [[that, act.end]] as const;
  return {
    start: at,
    after: act.end,
    end,
    earlier: group.actors,
    later: [],
    side,
    topic,
    negated: not,
    mood: null,
    apart,
  };
}

/** "France led the way in backing it". */
export function leading(scene: Scene, at: number): Sequence | null {
  const found = phraseAt(leadings, scene.words, at);
  if (found === null) return null;
  const lead = predicateLead(scene, at);
  if (!fits(found.value, lead)) return null;
  const subject = namedBefore(scene, lead);
  const about = subject === null ? null : aboutAt(scene, subject.start, found.end);
  if (subject === null || about === null) return null;
  return {
    start: subject.start,
    after: about.end,
    end: clauseEnd(scene.words, about.end),
    earlier: subject.actors,
    later: [],
    side: about.side,
    topic: about.topic,
    negated: lead.negated,
    mood: lead.mood,
    apart: [[at, found.end]],
  };
}
