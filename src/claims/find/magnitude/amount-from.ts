import { amountAt, bareNumberAt } from '../amount/amount-at.ts';
import { beforePredicate } from '../clause/before-predicate.ts';
import type { MagnitudeClaim } from '../../claim.ts';
import { opensClause } from '../clause/clause-opening.ts';
import type { Draft } from '../draft.ts';
import { groupAfter } from '../subject/group-after.ts';
import { phraseAt } from '../phrase-book.ts';
import type { Scene } from '../scene.ts';
import { unitInMind } from './unit-in-mind.ts';
import { coming } from '../../words/gift-words.ts';
import { endOf } from './end-of-gift.ts';
import { isForWhat } from './for-what.ts';
import { magnitudeDraft } from './magnitude-draft.ts';
import { giftObjectAt } from './object-of-gift.ts';

/** So many words can stand between an amount and whose it is. */
const LONGEST = 12;

/** "About 30,000 tonnes of grain came from Durrow": the claims whose amount begins at word `at`. */
export function amountsFrom(scene: Scene, at: number): Draft<MagnitudeClaim>[] {
  const { words } = scene;
  if (!/^(?:[\d€$£¥]|[a-z]+$)/.test(words[at]!.lower) || !opensClause(scene, at)) return [];
  for (let i = at + 1; i < Math.min(words.length, at + LONGEST); i++) {
    const verb = phraseAt(coming, words, i);
    if (verb === null) continue;
    const before = beforePredicate(words, i, at + 1);
    if (verb.value === 'participle' && !before.be) return [];
    const amount = amountBefore(scene, at, before.start);
    // "Six hundred and fifty million": the number begins before its "fifty".
    const begun = [1, 2, 3].some(
      (back) => at >= back && amountBefore(scene, at - back, before.start) !== null,
    );
    if (amount === null || begun || !isForWhat(scene, amount.end, before.start)) return [];
    const group = groupAfter(scene, verb.end);
    if (group === null) return [];
    const common = { subjects: group.actors, unit: amount.unit, negated: before.negated, mood: before.mood };
    const { end, second } = endOf(scene, group.end);
    const first = magnitudeDraft(scene, {
      ...common,
      measure: { kind: 'amount', amount: amount.amount, bound: amount.bound },
      amount: [at, amount.end],
      start: at,
      from: at,
      objectEnd: group.end,
      end,
    });
    const beside = second === null ? null : giftObjectAt(scene, second);
    if (first === null || second === null || beside === null || before.negated) return first ? [first] : [];
    const behind = { start: second, from: second, objectEnd: beside.end, end: beside.end };
    const more = magnitudeDraft(scene, { ...common, measure: beside.measure, ...behind });
    return more === null ? [first] : [first, more];
  }
  return [];
}

/** The amount from word `at` on and before word `end`; the unit of a number alone was named before: "140 million came from Corvessa". */
function amountBefore(scene: Scene, at: number, end: number) {
  const words = scene.words.slice(0, end);
  const full = amountAt(words, at);
  if (full !== null) return full.unit === '% of GDP' ? null : full;
  const bare = bareNumberAt(words, at);
  const unit = bare === null ? null : unitInMind(scene, at);
  return bare === null || unit === null ? null : { ...bare, unit };
}
