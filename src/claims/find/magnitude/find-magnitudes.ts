import type { MagnitudeClaim } from '../../claim.ts';
import type { Draft } from '../draft.ts';
import type { Scene } from '../scene.ts';
import { aidAmountAt } from './aid-amounts.ts';
import { aheadAt } from './ahead-of.ts';
import { amountsFrom } from './amount-from.ts';
import { ownedAmountAt } from './owned-amount.ts';
import { keptAt, stationedAt } from './stationed.ts';
import { wholeBillAt } from './whole-bill.ts';
import { giftsAt } from './gift.ts';
import { rankAt } from './rank-of.ts';
import { accountAt, shareFrom } from './share-of.ts';

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
