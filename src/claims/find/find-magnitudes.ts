import type { MagnitudeClaim } from '../claim.ts';
import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';
import { aidAmountAt } from './magnitude/aid-amounts.ts';
import { giftsAt } from './magnitude/gift.ts';
import { rankAt } from './magnitude/rank-of.ts';
import { accountAt, shareFrom } from './magnitude/share-of.ts';

/**
 * The claims of a sentence about how much named actors did: an amount, nothing, a share of all, a place among all, or more or less
 * than others. Each needs somebody who gives, what is given, and an issue that it bears on.
 */
export function findMagnitudes(scene: Scene): Draft<MagnitudeClaim>[] {
  if (scene.mentions.length === 0 && scene.inMind.states.length === 0) return [];
  return scene.words.flatMap((_, at) => [
    ...giftsAt(scene, at),
    ...[rankAt, accountAt, shareFrom, aidAmountAt].flatMap((find) => find(scene, at) ?? []),
  ]);
}
