import type { MagnitudeClaim } from '../claim.ts';
import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';
import { aidAmountAt } from './magnitude/aid-amounts.ts';
import { aheadAt } from './magnitude/ahead-of.ts';
import { amountsFrom } from './magnitude/amount-from.ts';
import { ownedAmountAt } from './magnitude/owned-amount.ts';
import { keptAt, stationedAt } from './magnitude/stationed.ts';
import { wholeBillAt } from './magnitude/whole-bill.ts';
import { giftsAt } from './magnitude/gift.ts';
import { rankAt } from './magnitude/rank-of.ts';
import { accountAt, shareFrom } from './magnitude/share-of.ts';

const single = [
  rankAt,
  accountAt,
  wholeBillAt,
  shareFrom,
  aidAmountAt,
  ownedAmountAt,
  stationedAt,
  keptAt,
  aheadAt,
];

/**
 * The claims of a sentence about how much named actors did: an amount, nothing, a share of all, a place among all, or more or less
 * than others. Each needs somebody who gives, what is given, and an issue that it bears on.
 */
export function findMagnitudes(scene: Scene): Draft<MagnitudeClaim>[] {
  if (scene.mentions.length === 0 && scene.inMind.states.length === 0) return [];
  return scene.words.flatMap((_, at) => [
    ...giftsAt(scene, at),
    ...amountsFrom(scene, at),
    ...single.flatMap((find) => find(scene, at) ?? []),
  ]);
}
