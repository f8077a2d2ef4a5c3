import type { SideCounts } from '../side.ts';

/**
 * Rice's index of cohesion: how far those who take a side take the same one, from 0 (as many for as against) to 1 (all on one side).
 * No units. Those who are ambivalent are left aside; null where nobody takes a side.
 *
 * A small group has a high index by chance alone: five who toss coins have .375 on the mean. Read it beside `riceByChance`.
 *
 * Rice 1925, "The behavior of legislative groups", DOI 10.2307/2142407.
 *
 * @example rice({ pro: 18, contra: 6, ambivalent: 3 }) // 0.5
 */
export function rice({ pro, contra }: SideCounts): number | null {
  return pro + contra === 0 ? null : Math.abs(pro - contra) / (pro + contra);
}

/**
 * What Rice's index of `n` would be on the mean if each took a side by the toss of a coin: 1 for one, falling to 0 like
 * `√(2 / (π n))`. Null for nobody. O(n).
 *
 * The sum `Σ C(n, k) 2^-n |2k - n| / n` of Desposato 2005 (DOI 10.1017/S0007123405000372), in closed form: the product of
 * `(2j - 1) / 2j` for j up to n / 2.
 *
 * @example riceByChance(5) // 0.375
 */
export function riceByChance(n: number): number | null {
  if (n === 0) return null;
  let mean = 1;
  for (let j = 1; 2 * j <= n; j++) mean *= (2 * j - 1) / (2 * j);
  return mean;
}

/**
 * Rice's index less what chance gives a group of that size: 0 is as much agreement as tossed coins have, below 0 less, at most 1.
 * Null where nobody takes a side.
 *
 * @example riceAboveChance({ pro: 4, contra: 1, ambivalent: 0 }) // 0.6 - 0.375
 */
export function riceAboveChance(counts: SideCounts): number | null {
  const index = rice(counts);
  return index === null ? null : index - riceByChance(counts.pro + counts.contra)!;
}
