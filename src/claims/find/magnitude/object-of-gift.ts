import type { Measure } from '../../claim.ts';
import { amountAt, bareNumberAt, vagueAt } from '../amount/amount-at.ts';
import { phraseAt } from '../phrase-book.ts';
import { isMoneyUnit, knownUnit } from './known-unit.ts';
import type { Scene } from '../scene.ts';
import { unitInMind } from './unit-in-mind.ts';
import { phraseOf } from '../word.ts';
import { nothing } from '../../words/gift-words.ts';
import { shareAt, wholeAt } from './amount-words.ts';
import { comparedAt } from './compared-gift.ts';
import { contingentAt, OF_ALL, wordsIn } from './contingent.ts';
import { givenNounAt } from './given-noun.ts';

/** How much is said to be given, by the words that follow a verb of giving. */
export interface GiftObject {
  readonly measure: Measure;
  readonly unit: string | null;
  readonly end: number;
  /** Words of a number that is no year. */
  readonly amount?: readonly [from: number, to: number];
  /** It names no number: "billions of euros". */
  readonly vague?: boolean;
  /** It needs an issue beside it: nobody knows what "31 widgets" are. */
  readonly strange?: boolean;
  /** It says nothing without a negation before it: "has not sent a single tank". */
  readonly wantsNot?: boolean;
}

/** What is given, or null where the words are about something else. */
export function giftObjectAt(scene: Scene, at: number): GiftObject | null {
  return (
    comparedAt(scene, at) ??
    mostAt(scene, at) ??
    shareOf(scene, at) ??
    numberAt(scene, at) ??
    elidedAt(scene, at) ??
    nothingAt(scene, at) ??
    anyAt(scene, at) ??
    vagueObject(scene, at)
  );
}

/** "the most", "the least aid", "the most tanks of all members". */
function mostAt(scene: Scene, at: number): GiftObject | null {
  const { words } = scene;
  const said = phraseOf(words, at, at + 3);
  const most = contingentAt(scene, at);
  if (most !== null) return most;
  const match = /^the (?:(second|third)[ -])?(most|least|fewest)(?= |$)/.exec(said);
  if (match === null) return null;
  const start = at + match[0].split(' ').length;
  const noun = givenNounAt(scene, start);
  const rank = match[1] === undefined ? 1 : match[1] === 'second' ? 2 : 3;
  const from = match[2] === 'most' ? 'most' : 'least';
  // "the most modern tanks": an adjective.
  if (noun === null && /^[a-z]+$/.test(words[start]?.lower ?? '') && !closing.test(words[start]!.lower))
    return null;
  const end = noun?.end ?? start;
  return {
    measure: { kind: 'rank', rank, from, behind: [] },
    unit: noun?.unit ?? null,
    end: end + wordsIn(OF_ALL, phraseOf(words, end, end + 5)),
  };
}

const closing = /^(?:of|to|for|in|among|by|since|so|per|and|but|this|last|on|overall|altogether)$/;

/** "a third of all military aid", "half of the shells". */
function shareOf(scene: Scene, at: number): GiftObject | null {
  const share = shareAt(scene.words, at);
  const whole = share === null ? null : wholeAt(scene.words, share.end);
  const noun = share === null ? null : (givenNounAt(scene, share.end) ?? wholeNoun(whole));
  if (share === null || noun === null) return null;
  return {
    measure: { kind: 'share', share: share.share, bound: share.bound },
    unit: noun.unit,
    end: noun.end + wordsIn(ALL_GAVE, phraseOf(scene.words, noun.end, noun.end + 8)),
  };
}

/** "given by all members together": what a share is one of anyway. */
const ALL_GAVE =
  /^(?:(?:that (?:has|have) been )?(?:given|sent|paid|provided|delivered|contributed|collected|donated|raised|shipped)(?: so far)? by (?:all|the) (?:of )?(?:the )?(?:other )?(?:members|allies|states|countries|donors|alliance)(?: together| combined| put together)?|(?:that (?:has|have) been )?(?:given|sent|paid|provided|delivered|collected|raised)(?: so far)?)(?= |$)/;

function wholeNoun(end: number | null) {
  return end === null ? null : { unit: null, end };
}

/** "10 billion euros", "31 tanks", "weapons worth 3 billion dollars". */
function numberAt(scene: Scene, at: number): GiftObject | null {
  const { words } = scene;
  const first = amountAt(words, at);
  const noun = first === null ? givenNounAt(scene, at) : null;
  const worth = noun !== null && /^(?:worth|of)$/.test(words[noun.end]?.lower ?? '') ? noun.end + 1 : null;
  const start = worth ?? at;
  const found = first ?? (worth === null ? null : amountAt(words, worth));
  if (found === null || (worth !== null && !found.isCurrency)) return null;
  const { amount, unit, bound, end, known } = found;
  const strange = !known && !scene.units.has(knownUnit(scene, unit));
  return { measure: { kind: 'amount', amount, bound }, unit, end, amount: [start, end], strange };
}

/** "at least 30", of what was named last. */
function elidedAt(scene: Scene, at: number): GiftObject | null {
  const number = bareNumberAt(scene.words, at);
  const unit = number === null ? null : unitInMind(scene, at);
  if (number === null || unit === null) return null;
  // Millions without a noun are money.
  if (number.amount >= 1e6 && !isMoneyUnit(scene, unit)) return null;
  const { amount, bound, end } = number;
  return { measure: { kind: 'amount', amount, bound }, unit, end, amount: [at, end] };
}

/** "nothing", "no weapons", "not a single tank". */
function nothingAt(scene: Scene, at: number): GiftObject | null {
  const { words } = scene;
  const none = phraseAt(nothing, words, at);
  if (none === null) return null;
  const said = phraseOf(words, at, none.end);
  // "Has sent none": of what was named last.
  if (said.startsWith('none')) {
    const of = /^of (?:it|them|these|those)$/.test(phraseOf(words, none.end, none.end + 2));
    const unit = unitInMind(scene, at);
    return unit === null ? null : { measure: { kind: 'none' }, unit, end: of ? none.end + 2 : none.end };
  }
  if (said.startsWith('nothing')) {
    const next = words[none.end]?.lower ?? '';
    const of = /^(?:in|of)$/.test(next) ? givenNounAt(scene, none.end + 1) : null;
    if (of !== null) return { measure: { kind: 'none' }, unit: of.unit, end: of.end };
    if (/^(?:but|more|less|like|other|away|up|in|of)$/.test(next)) return null;
    return { measure: { kind: 'none' }, unit: null, end: none.end };
  }
  const noun = givenNounAt(scene, none.end);
  return noun === null ? null : { measure: { kind: 'none' }, unit: noun.unit, end: noun.end };
}

/** "any weapons", "a single tank", "anything": nothing, where "not" stands before it. */
function anyAt(scene: Scene, at: number): GiftObject | null {
  const { words } = scene;
  const said = phraseOf(words, at, at + 3);
  const lead = /^(?:anything|any|even one|even a single|a single|one)(?= |$)/.exec(said);
  if (lead === null) return null;
  const start = at + lead[0].split(' ').length;
  const measure: Measure = { kind: 'none' };
  if (lead[0] === 'anything') return { measure, unit: null, end: start, wantsNot: true };
  const noun = givenNounAt(scene, start);
  return noun === null ? null : { measure, unit: noun.unit, end: noun.end, wantsNot: true };
}

/** "next to nothing", "billions of euros in aid", "few weapons". */
function vagueObject(scene: Scene, at: number): GiftObject | null {
  const { words } = scene;
  const end = vagueAt(words, at);
  if (end === null) return null;
  const after = words[end]?.lower === 'of' ? end + 1 : end;
  const noun = givenNounAt(scene, after);
  const money = /^(?:euros|dollars|pounds|kronor|kroner)$/.test(words[after]?.lower ?? '') ? after + 1 : null;
  const closed =
    end >= words.length || !/^[\p{L}\p{N}€$£-]+$/u.test(words[end]!.text) || closing.test(words[end]!.lower);
  if (noun === null && money === null && !closed) return null;
  return { measure: { kind: 'none' }, unit: null, end: noun?.end ?? money ?? end, vague: true };
}
