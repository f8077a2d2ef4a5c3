import type { Measure } from '../../claim.ts';
import { amountAt, bareNumberAt, vagueAt } from '../amount-at.ts';
import { groupAfter } from '../group-after.ts';
import { phraseAt } from '../phrase-book.ts';
import type { Scene } from '../scene.ts';
import { unitInMind } from '../unit-in-mind.ts';
import { phraseOf } from '../word.ts';
import { nothing } from '../../words/gift-words.ts';
import { auxiliaries, be } from '../../words/small-words.ts';
import { type Bound } from '../../words/quantity-words.ts';
import { factorAt, shareAt } from './amount-words.ts';
import { isForWhat } from './for-what.ts';
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

const intensifiers =
  /^(?:far|much|even|considerably|significantly|slightly|vastly|substantially|still|many)$/;

/** "more than France", "twice as many tanks as France and Italy together", "less military aid than Italy". */
function comparedAt(scene: Scene, at: number): GiftObject | null {
  const { words } = scene;
  let start = at;
  while (intensifiers.test(words[start]?.lower ?? '') && !/^(?:many)$/.test(words[start]!.lower)) start += 1;
  const many = words[start]?.lower === 'many' && /^more$/.test(words[start + 1]?.lower ?? '') ? 1 : 0;
  start += many;
  const comparative = words[start]?.lower ?? '';
  if (/^(?:more|less|fewer)$/.test(comparative)) {
    const noun = nounOrThem(scene, start + 1);
    const bound = comparative === 'more' ? 'more' : 'fewer';
    return thanAt(scene, noun?.end ?? start + 1, 'than', noun?.unit ?? null, 1, bound);
  }
  const times = factorAt(words, start);
  if (times === null) return null;
  const noun = givenNounAt(scene, times.end);
  return thanAt(scene, noun?.end ?? times.end, 'as', noun?.unit ?? null, times.factor, times.bound);
}

/** "more of them": of what was named last. */
function nounOrThem(scene: Scene, at: number) {
  const them = /^of (?:them|these|those)$/.test(phraseOf(scene.words, at, at + 2));
  return them ? { unit: unitInMind(scene, at), end: at + 2 } : givenNounAt(scene, at);
}

const anybody =
  /^(?:any (?:other|of the other) (?:member|ally|country|state|government|nation|donor|members|allies)(?: state)?|anyone else|anybody else|everyone else|everybody else|all (?:the )?others|all (?:the )?other (?:members|allies|countries|states|donors)|the others|every other (?:member|ally|country|state|donor))(?: (?:of|in) the alliance)?(?= |$)/;
const together = /^,? ?(?:together|combined|put together|taken together|in total)(?= |$)/;
const rest =
  /^(?:the rest of (?:the )?(?:alliance|members|allies)|all (?:the )?others|all (?:the )?other (?:members|allies|countries|states|donors)|everyone else|everybody else) ?(?:put together|taken together|together|combined)(?= |$)/;

const MEASURED =
  /^(?:per (?:head|capita|person|inhabitant)|(?:as a (?:share|percentage|proportion) of|relative to|in relation to|in proportion to|measured by) (?:(?:its|their|the) )?(?:size of (?:its|their) )?(?:gdp|gross domestic product|economy|population|national income|economic output)) /;

/** What stands behind "than" or "as" at word `at`: actors, or all others. */
function thanAt(
  scene: Scene,
  at: number,
  joint: string,
  unit: string | null,
  factor: number,
  bound: Bound,
): GiftObject | null {
  const { words } = scene;
  // "more per head than France", "more for the canal than France"
  const measured = MEASURED.exec(phraseOf(words, at, at + 8));
  const open = measured === null ? at : at + measured[0].trim().split(' ').length;
  const start = words.findIndex(({ lower }, i) => i >= open && lower === joint);
  if (start === -1 || !isForWhat(scene, open, start)) return null;
  const said = phraseOf(words, start + 1, start + 12);
  const all = rest.exec(said);
  if (all !== null) {
    const measure: Measure = { kind: 'comparison', than: [], together: true, factor, bound };
    return { measure, unit, end: start + 1 + all[0].split(' ').length };
  }
  const any = anybody.exec(said);
  if (any !== null && factor === 1 && (bound === 'more' || bound === 'fewer')) {
    const from = bound === 'more' ? 'most' : 'least';
    return {
      measure: { kind: 'rank', rank: 1, from, behind: [] },
      unit,
      end: start + 1 + any[0].split(' ').length,
    };
  }
  const group = comparedGroup(scene, start + 1);
  if (group === null) return null;
  const behind = phraseOf(words, group.end, group.end + 3);
  const sum = together.exec(behind);
  const end = sum === null ? group.end : group.end + sum[0].trim().split(' ').length;
  // "more than France did": the same verb again.
  const did = /^(?:did|has|have|had|does|do|gave|sent|delivered)$/.test(words[end]?.lower ?? '')
    ? end + 1
    : end;
  const measure: Measure = { kind: 'comparison', than: group.actors, together: sum !== null, factor, bound };
  return { measure, unit, end: did };
}

/** Whom "than" puts beside the subject; of "than Arvenia, and Kelm has spent ..." the second begins another clause. */
function comparedGroup(scene: Scene, at: number) {
  const group = groupAfter(scene, at);
  if (group === null || group.actors.length < 2) return group;
  const { words, mentions } = scene;
  const next = words[group.end]?.lower ?? '';
  const behind = words[group.end + 1]?.text ?? '';
  if (!(be.has(next) || auxiliaries.has(next)) || !/^\p{L}/u.test(behind)) return group;
  const joint = words.findLastIndex(
    ({ lower }, i) => i < group.end && i > at && (lower === 'and' || lower === ','),
  );
  const cut = words[joint - 1]?.lower === ',' ? joint - 1 : joint;
  const ahead = { ...scene, words: words.slice(0, cut), mentions: mentions.filter(({ to }) => to <= cut) };
  return groupAfter(ahead, at);
}

/** "the most", "the least aid", "the most tanks of all members". */
function mostAt(scene: Scene, at: number): GiftObject | null {
  const { words } = scene;
  const said = phraseOf(words, at, at + 3);
  const match = /^the (?:(second|third)[ -])?(most|least|fewest)(?= |$)/.exec(said);
  if (match === null) return null;
  const start = at + match[0].split(' ').length;
  const noun = givenNounAt(scene, start);
  const rank = match[1] === undefined ? 1 : match[1] === 'second' ? 2 : 3;
  const from = match[2] === 'most' ? 'most' : 'least';
  // "the most modern tanks": an adjective.
  if (noun === null && /^[a-z]+$/.test(words[start]?.lower ?? '') && !closing.test(words[start]!.lower))
    return null;
  return {
    measure: { kind: 'rank', rank, from, behind: [] },
    unit: noun?.unit ?? null,
    end: noun?.end ?? start,
  };
}

const closing = /^(?:of|to|for|in|among|by|since|so|per|and|but|this|last|on|overall|altogether)$/;

/** "a third of all military aid", "half of the shells". */
function shareOf(scene: Scene, at: number): GiftObject | null {
  const share = shareAt(scene.words, at);
  const noun = share === null ? null : givenNounAt(scene, share.end);
  if (share === null || noun === null) return null;
  return {
    measure: { kind: 'share', share: share.share, bound: share.bound },
    unit: noun.unit,
    end: noun.end,
  };
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
  return { measure: { kind: 'amount', amount, bound }, unit, end, amount: [start, end], strange: !known };
}

/** "at least 30", of what was named last. */
function elidedAt(scene: Scene, at: number): GiftObject | null {
  const number = bareNumberAt(scene.words, at);
  const unit = number === null ? null : unitInMind(scene, at);
  if (number === null || unit === null) return null;
  const { amount, bound, end } = number;
  return { measure: { kind: 'amount', amount, bound }, unit, end, amount: [at, end] };
}

/** "nothing", "no weapons", "not a single tank". */
function nothingAt(scene: Scene, at: number): GiftObject | null {
  const { words } = scene;
  const none = phraseAt(nothing, words, at);
  if (none === null) return null;
  const said = phraseOf(words, at, none.end);
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
