import { EntenteError } from '../../error.ts';
import type { VotingRule } from '../rules/voting-rule.ts';
import { countCoalitions } from './count-coalitions.ts';
import { type WholeGame, wholeGame } from './whole-game.ts';

/** Who is pivotal under a rule, how often. */
export interface VotingPower {
  /** By member: its share of all swings; sums to 1 (normalised Banzhaf index). */
  readonly banzhaf: readonly number[];
  /** By member: the chance that its vote decides when all others toss coins (Penrose's measure). */
  readonly decisive: readonly number[];
  /** By member: the share of the orders of voting in which it is the one that makes a proposal pass; sums to 1. */
  readonly shapley: readonly number[];
  /** The chance that a proposal passes when all toss coins (Coleman's power of the body to act). */
  readonly passing: number;
  /** Whether weights had to be rounded to ten-thousandths of their sum. */
  readonly rounded: boolean;
}

/** As many members as the exact counts have room for: 2^60 coalitions. */
export const MOST_POWER_MEMBERS = 60;

/**
 * The power of each member under a rule, exact: coalitions are counted by generating functions, never by enumeration, with counts
 * kept in whole numbers throughout. O(n c) for c combinations of size and weights in all thresholds that can occur.
 *
 * Penrose 1946, DOI 10.2307/2981392; Banzhaf 1965; Shapley and Shubik 1954, DOI 10.2307/1951053; generating functions: Mann and
 * Shapley 1962 (RAND RM-3158), Brams and Affuso 1976, DOI 10.1007/BF00128405.
 *
 * @throws EntenteError (input) for more than 60 members, or thresholds whose combinations are too many
 * @example votingPower(qualifiedMajority([4, 4, 4, 2, 2, 1], 12 / 17)).shapley // [0.2333, 0.2333, 0.2333, 0.15, 0.15, 0]
 */
export function votingPower(rule: VotingRule): VotingPower {
  const members = rule.clauses[0]?.[0]?.weights.length ?? 0;
  if (members > MOST_POWER_MEMBERS)
    throw new EntenteError(
      'input',
      'too many members for exact power',
      String(members),
      `it is exact up to ${MOST_POWER_MEMBERS}`,
    );
  const game = wholeGame(rule);
  const { swings, winning } = countCoalitions(game);
  return { ...indices(game, swings), passing: Number(winning) / 2 ** members, rounded: game.rounded };
}

function indices({ members }: WholeGame, swings: readonly (readonly bigint[])[]) {
  const factorials = [1n];
  for (let k = 1; k <= members; k++) factorials.push(factorials[k - 1]! * BigInt(k));
  const totals = swings.map((bySize) => bySize.reduce((sum, count) => sum + count, 0n));
  const all = totals.reduce((sum, count) => sum + count, 0n);
  // The size is that of the coalition before the member joins.
  const pivots = swings.map((bySize) =>
    bySize.reduce(
      (sum, count, size) => sum + count * factorials[size]! * factorials[members - 1 - size]!,
      0n,
    ),
  );
  const half = 2 ** Math.max(0, members - 1);
  return {
    banzhaf: totals.map((count) => (all === 0n ? 0 : Number(count) / Number(all))),
    decisive: totals.map((count) => Number(count) / half),
    shapley: pivots.map((count) => Number(count) / Number(factorials[members]!)),
  };
}
