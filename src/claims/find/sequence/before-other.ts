import { actWithLead, bareArrivalAt } from '../clause/act-at.ts';
import { clauseEnd, floorOf } from '../clause/clause.ts';
import { placeBehind } from './first-of-all.ts';
import { followedAt, type Followed } from './followed-at.ts';
import { phraseAt } from '../phrase-book.ts';
import type { Scene } from '../scene.ts';
import type { Sequence } from './sequence.ts';
import type { ActorSubject } from '../subject/actor-subject.ts';
import { opensClause } from '../clause/clause-opening.ts';
import { between, number } from '../../quantity.ts';
import type { Subject } from '../subject/subject.ts';
import { phraseOf } from '../word.ts';
import { whoBefore } from '../subject/who-before.ts';
import { topicOfWhole } from '../topic.ts';
import { isTimeWord } from '../../words/opening-words.ts';
import { afterAll, beforeAll, deedNouns, orders } from '../../words/sequence-words.ts';
import { isAdverb } from '../../words/small-words.ts';
import { inOrder } from './in-order.ts';

/** "Sweden backed it (only) after France did", "after France's call, Sweden came out for it", "backed it before anyone else". */
export function behindOther(scene: Scene, at: number): Sequence | null {
  const { words } = scene;
  const act = actWithLead(scene, at) ?? bareArrivalAt(scene, at);
  if (act === null) return null;
  const limit = clauseEnd(words, act.end);
  // "Only after France had backed it did Sweden ...": turned round, as in a question.
  const turned = { ...scene, question: true };
  const floor = floorOf(words, at);
  const anybody =
    whoBefore(scene, act.lead.start, floor) ??
    whoBefore(turned, act.lead.start, floor) ??
    behindDeed(scene, act.lead.start) ??
    noOther(scene, act.lead.start);
  if (anybody === null) return null;
  const nobody = anybody.kind === 'members' && isNone(anybody.quantity);
  if (!nobody && (anybody.kind !== 'actors' || anybody.only || anybody.neither)) return null;
  const actors = anybody.kind === 'actors' ? anybody.actors : [];
  const order = nobody
    ? orderBehind(scene, act.end, limit)
    : (orderBehind(scene, act.end, limit) ?? orderBefore(scene, anybody.start, floor));
  if (order === null) return null;
  if (order.who !== null && order.who.side !== null && act.side !== null && order.who.side !== act.side)
    return null;
  const topic = topicOfWhole(scene, anybody.start, act.end, order.from >= act.end ? order.from : limit);
  if (topic === null) return null;
  const common = {
    start: anybody.start,
    after: Math.max(act.end, order.to),
    end: limit,
    side: act.side,
    topic,
    negated: act.lead.negated,
    mood: act.lead.mood,
    apart: [[order.from, order.to] as const],
    opens: order.from < anybody.start ? floorOfOrder(scene, order.from, floor) : null,
  };
  if (nobody)
    return order.who === null || !order.earlier ? null : inOrder(true, order.who.actors, [], common);
  if (order.who === null) return act.lead.negated ? null : inOrder(order.earlier, actors, [], common);
  if (order.who.actors.some((actor) => actors.includes(actor))) return null;
  // "Did not back it until France had": after it.
  if (order.until === true)
    return act.lead.negated ? inOrder(false, actors, order.who.actors, { ...common, negated: false }) : null;
  if (act.lead.negated) return null;
  return inOrder(order.earlier, actors, order.who.actors, common);
}

/** "No other ally", "nobody else": none of them, save who is named behind. */
function noOther(scene: Scene, end: number): Subject | null {
  const { words } = scene;
  for (const length of [4, 3, 2, 1]) {
    const said = phraseOf(words, end - length, end);
    if (
      !/^(?:no other (?:member|ally|member state|allied government|nation in the alliance)|nobody else|no one else|nobody|no one)$/.test(
        said,
      )
    )
      continue;
    if (!opensClause(scene, end - length)) return null;
    return { kind: 'members', start: end - length, quantity: between(number(0), number(0)), alliance: null };
  }
  return null;
}

/** "A week after France's call Sweden ...": the actor that stands right behind a deed. */
function behindDeed({ words, mentions, registry }: Scene, end: number): ActorSubject | null {
  const mention = mentions.find(({ to }) => to === end);
  if (
    mention === undefined ||
    mention.role === 'demonym' ||
    !deedNouns.has(words[mention.from - 1]?.lower ?? '')
  ) {
    return null;
  }
  if (registry.actors.get(mention.actor)?.kind !== 'state') return null;
  return { kind: 'actors', start: mention.from, actors: [mention.actor], only: false, neither: false };
}

/** The adverbs before "after": "only", "a week". */
function floorOfOrder(scene: Scene, from: number, floor: number): number {
  return adverbsBefore(scene, from, floor);
}

/** Whether a quantity of members is none of them. */
function isNone({
  least,
  most,
}: {
  readonly least: { readonly value: number } | null;
  readonly most: { readonly value: number } | null;
}): boolean {
  return most !== null && most.value === 0 && (least === null || least.value === 0);
}

interface Order {
  /** Null for everybody else. */
  readonly who: Followed | null;
  /** Whether the subject is the earlier. */
  readonly earlier: boolean;
  readonly from: number;
  readonly to: number;
  /** "[Not] until France had". */
  readonly until?: boolean;
}

/** "Before anyone else", "(a week) after France did" in the words `[from, to)`. */
function orderBehind(scene: Scene, from: number, to: number): Order | null {
  const { words } = scene;
  for (let i = from; i < to; i++) {
    const all = phraseAt(beforeAll, words, i);
    if (all !== null)
      return { who: null, earlier: true, from: adverbsBefore(scene, i, from), to: Math.min(to, all.end) };
    const place = placeBehind(scene, i, i + 1);
    if (place !== null) {
      const end = phraseAt(afterAll, words, i)?.end ?? i + 1;
      return {
        who: null,
        earlier: place.place === 'first',
        from: adverbsBefore(scene, i, from),
        to: Math.min(to, end),
      };
    }
    const last = i + 1 === to || words[i + 1]?.lower === ',';
    if (
      last &&
      i > from &&
      /^(?:first|last)$/.test(words[i]!.lower) &&
      !/^(?:at|the)$/.test(words[i - 1]!.lower)
    )
      return { who: null, earlier: words[i]!.lower === 'first', from: i, to: i + 1 };
    if (words[i]!.lower === 'until' && words[i - 1]?.lower !== 'not') {
      const who = followedAt(scene, i + 1, to);
      if (who !== null) return { who, earlier: false, from: i, to: Math.max(who.end, i + 1), until: true };
    }
    const order = phraseAt(orders, words, i);
    if (order === null || words[i]!.lower === 'behind' || words[i]!.lower === 'once') continue;
    const who = moreBehind(scene, order, followedAt(scene, order.end, to), to);
    if (who !== null)
      return {
        who,
        earlier: order.value,
        from: adverbsBefore(scene, i, from),
        to: Math.max(who.end, order.end),
      };
  }
  return null;
}

/** "After Haskar, after Jorvany": all of them. */
function moreBehind(
  scene: Scene,
  order: { readonly value: boolean },
  first: Followed | null,
  to: number,
): Followed | null {
  let who = first;
  while (who !== null && scene.words[who.end]?.lower === ',') {
    const next = phraseAt(orders, scene.words, who.end + 1);
    const other = next?.value === order.value ? followedAt(scene, next.end, to) : null;
    if (other === null || other.side !== null) break;
    who = { ...who, actors: [...who.actors, ...other.actors], end: other.end };
  }
  return who;
}

/** "Only", "a week", "shortly" before "after". */
function adverbsBefore({ words }: Scene, at: number, floor: number): number {
  let start = at;
  while (
    start > floor &&
    (isAdverb(words[start - 1]!.lower) ||
      /^(?:only|long|well|just|days?|weeks?|months?|a|an|one|two|three|four|five|six|several|few|soon|right|hours?|\d+|,)$/.test(
        words[start - 1]!.lower,
      ))
  )
    start -= 1;
  return start;
}

/** "A week after France's call," before the subject at word `start`. */
function orderBefore(scene: Scene, start: number, floor: number): Order | null {
  const { words } = scene;
  const comma = words[start - 1]?.lower === ',';
  const turned = /^(?:did|does|has|have)$/.test(words[start - 1]?.lower ?? '');
  if (!comma && !turned && !mayFollow(scene, start)) return null;
  const limit = comma || turned ? start - 1 : start;
  for (let i = floor; i < limit; i++) {
    const order = phraseAt(orders, words, i);
    if (order === null) {
      if (
        !isTimeWord(words[i]!.lower) &&
        !isAdverb(words[i]!.lower) &&
        !/^(?:only|hours?|not|and|but|yet|so|,)$/.test(words[i]!.lower)
      )
        return null;
      continue;
    }
    const who = followedAt(scene, order.end, limit);
    if (who === null || who.end !== limit) return null;
    return { who, earlier: order.value, from: i, to: limit };
  }
  return null;
}

/** "A week after France's call Sweden ...": without a comma. */
function mayFollow({ words }: Scene, start: number): boolean {
  return deedNouns.has(words[start - 1]?.lower ?? '');
}
