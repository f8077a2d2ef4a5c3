import { logFactorials } from '../../stats/log-factorials.ts';
import { agreementOf } from '../agreement-index.ts';
import type { Side, SideCounts } from '../side.ts';

/**
 * What one member of each side adds to the agreement index, as its Shapley value among all members; 0 for a side without members.
 *
 * The members of one side are alike, and the index depends on nothing but how many stand where: so the mean over all orders of
 * members is a sum over the counts of those who come before, exact for any number of members, in O(pro contra ambivalent). The
 * agreement index of nobody counts as 1 here (nobody is at odds with nobody), so that the values of all members add up to the index
 * less 1: each is the member's share in what the alliance lacks of being at one.
 *
 * Shapley 1953, "A value for n-person games", DOI 10.1515/9781400881970-018.
 *
 * @example shapleyOfCounts({ pro: 1, contra: 1, ambivalent: 0 }) // { pro: -0.375, contra: -0.375, ambivalent: 0 }: .25 less 1
 */
export function shapleyOfCounts(counts: SideCounts): SideCounts {
  return {
    pro: ofOne(counts.pro, counts.contra, counts.ambivalent),
    contra: ofOne(counts.contra, counts.pro, counts.ambivalent),
    ambivalent: ofOne(counts.ambivalent, counts.pro, counts.contra),
  };
}

/** For a member of a side of `own`, beside others of `first` and `second`. */
function ofOne(own: number, first: number, second: number): number {
  if (own === 0) return 0;
  const n = own + first + second;
  // In order of size, so that swapping sides changes no bit of the sum.
  const [b, c] = first > second ? [first, second] : [second, first];
  const logs = logFactorials(n);
  const choose = (of: number, k: number) => logs[of]! - logs[k]! - logs[of - k]!;
  let value = 0;
  for (let i = 0; i < own; i++) {
    for (let j = 0; j <= b; j++) {
      for (let k = 0; k <= c; k++) {
        const before = i + j + k;
        const chance = Math.exp(choose(own - 1, i) + choose(b, j) + choose(c, k) - choose(n - 1, before)) / n;
        value += chance * (worth(i + 1, j, k) - worth(i, j, k));
      }
    }
  }
  return value;
}

function worth(i: number, j: number, k: number): number {
  const all = i + j + k;
  return all === 0 ? 1 : agreementOf(Math.max(i, j, k), all);
}

/** The sides, in an order that stands for nothing. */
export const SIDES: readonly Side[] = ['ambivalent', 'contra', 'pro'];
