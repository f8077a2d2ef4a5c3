import { actWithLead } from '../clause/act-at.ts';
import { clauseEnd, floorOf } from '../clause/clause.ts';
import { groupAfter } from '../subject/group-after.ts';
import { predicateLead } from '../clause/predicate-lead.ts';
import type { Scene } from '../scene.ts';
import { namedBefore, onlySaysWhen, type Sequence } from './sequence.ts';
import { openerAt } from '../subject/told-before.ts';
import { topicOfWhole } from '../topic.ts';
import { phraseOf } from '../word.ts';
import { whoAfter, whoBefore } from '../subject/who-before.ts';

const plain = { side: null, negated: false, mood: null } as const;

/** "Kestrin led and Alvera followed", "Lothen leads, the others follow". */
export function ledAndFollowed(scene: Scene, at: number): Sequence | null {
  const { words } = scene;
  if (!/^(?:led|leads|lead|started|began)$/.test(words[at]!.lower)) return null;
  let next = at + 1;
  if (words[next]?.lower === ',') next += 1;
  if (/^(?:and|while|but|with)$/.test(words[next]?.lower ?? '')) next += 1;
  if (next === at + 1) return null;
  const others = /^the (?:others|rest)$/.test(phraseOf(words, next, next + 2));
  const group = others ? { actors: [], end: next + 2 } : whoAfter(scene, next);
  if (group === null || !/^(?:followed|follows?|following)$/.test(words[group.end]?.lower ?? '')) return null;
  const lead = predicateLead(scene, at);
  const subject = lead.be || lead.mood !== null ? null : namedBefore(scene, lead);
  const comma = words.findIndex(({ lower }, i) => i > group.end && lower === ',');
  const stop = clauseEnd(words, group.end + 1);
  const end = comma === -1 ? stop : Math.min(comma, stop);
  const topic = subject === null ? null : topicOfWhole(scene, subject.start, group.end + 1, end);
  if (subject === null || topic === null || !onlySaysWhen(scene, group.end + 1, end)) return null;
  const after = group.end + 1;
  const [earlier, later] = [subject.actors, group.actors];
  return { ...plain, start: subject.start, after, end, earlier, later, topic, apart: [[at, after]] };
}

/** "Kestrin came next, Durrow third": behind whoever has been told of, and in that order. */
export function cameNext(scene: Scene, at: number): Sequence | null {
  const { words } = scene;
  if (!/^(?:came|was|were|went)$/.test(words[at]!.lower)) return null;
  if (!/^(?:next|second|third)$/.test(words[at + 1]?.lower ?? '')) return null;
  const subject = namedBefore(scene, { start: at });
  const end = clauseEnd(words, at + 2);
  if (subject === null) return null;
  const comma = words[at + 2]?.lower === ',' ? at + 3 : at + 2;
  const second = groupAfter(scene, words[comma]?.lower === 'and' ? comma + 1 : comma);
  const also =
    second !== null && /^(?:third|next|fourth|second|last|after)$/.test(words[second.end]?.lower ?? '');
  const after = also ? second.end + 1 : at + 2;
  if (!onlySaysWhen(scene, after, end)) return null;
  const before = scene.told.placed;
  if (before.some((actor) => subject.actors.includes(actor))) return null;
  if (!also && before.length === 0) return null;
  const topic = topicOfWhole(scene, subject.start, after, after);
  if (topic === null) return null;
  const [earlier, later] = also ? [subject.actors, second.actors] : [before, subject.actors];
  return { ...plain, start: subject.start, after, end, earlier, later, topic, apart: [[at, after]] };
}

/** "[Alvera started all this;] nobody was for it earlier." */
export function nobodyEarlier(scene: Scene, at: number): Sequence | null {
  const { words } = scene;
  const act = actWithLead(scene, at);
  if (act === null || act.lead.negated) return null;
  const floor = floorOf(words, at);
  const none = phraseOf(words, act.lead.start - 2, act.lead.start);
  const length = /\b(?:nobody|none)$/.test(none) ? 1 : none === 'no one' ? 2 : 0;
  const start = act.lead.start - length;
  if (length === 0 || (start !== floor && !/^(?:and|but|,)$/.test(words[start - 1]!.lower))) return null;
  const end = clauseEnd(words, act.end);
  const ahead = words.findIndex(
    ({ lower }, i) => i >= act.end && i < end && /^(?:earlier|sooner|before|later|after)$/.test(lower),
  );
  if (ahead === -1 || !/^(?:(?:it|then|that)? ?)$/.test(phraseOf(words, ahead + 1, end))) return null;
  const who =
    floor > 0
      ? openerAt(scene, floorOf(words, floor - 1))
      : whoBefore(scene, start - 1, floor)?.kind === 'actors'
        ? null
        : scene.told.placed;
  if (who === null || who.length !== 1) return null;
  const topic = topicOfWhole(scene, start, act.end, ahead);
  if (topic === null) return null;
  const last = /^(?:later|after)$/.test(words[ahead]!.lower);
  const order = last ? { earlier: [], later: who } : { earlier: who, later: [] };
  const { side, lead } = act;
  return { ...plain, ...order, side, mood: lead.mood, start, after: end, end, topic, apart: [[ahead, end]] };
}
