import { EntenteError } from '../../error.ts';
import { consistency } from './consistency.ts';
import { offsetsOf } from './expected-payoffs.ts';
import type { Game } from './game.ts';
import { gameArrays } from './game-arrays.ts';

/** A profile with what each player believes. */
export interface Assessment {
  /** By player, information set, action. */
  readonly profile: ArrayLike<number>;
  /** By node of players, how likely its player takes it to be; they add up to 1 over an information set. */
  readonly beliefs: ArrayLike<number>;
}

/** The best change of one action at one information set. */
export interface Deviation {
  readonly set: number;
  readonly action: number;
  /** What it gains there, in payoff units. */
  readonly gain: number;
}

export interface SequentialCheck {
  /** Both of the following. */
  readonly isSequential: boolean;
  /** Nobody gains more than the tolerance by another action anywhere, given its beliefs. */
  readonly isRational: boolean;
  readonly worst: Deviation | null;
  /** The beliefs are a limit of what Bayes' rule gives where everybody makes mistakes that become ever rarer. */
  readonly isConsistent: boolean;
  /** Which information set's beliefs are no such limit; -1 where no single one is to blame, or all are fine. */
  readonly inconsistentSet: number;
}

/**
 * Whether an assessment is a sequential equilibrium (Kreps and Wilson 1982, Econometrica 50(4)): sequentially rational, by changes of
 * one action at a time, which are enough under perfect recall; and consistent, by their Lemma A1: mistakes have orders and weights
 * that give the beliefs. Both are linear, so this is a decision and no search.
 *
 * @param tolerance of probabilities, and of gains as a share of the range of payoffs; default 1e-6
 * @throws EntenteError where the profile or the beliefs do not add up to 1
 */
export function sequentialCheck(game: Game, assessment: Assessment, tolerance = 1e-6): SequentialCheck {
  checkAssessment(game, assessment, tolerance);
  const worst = bestDeviation(game, assessment);
  const { range } = gameArrays(game);
  const isRational = worst === null || worst.gain <= tolerance * range;
  const { isConsistent, set } = consistency(game, assessment, tolerance);
  return { isSequential: isRational && isConsistent, isRational, worst, isConsistent, inconsistentSet: set };
}

/** Null in a game without information sets. */
function bestDeviation(game: Game, { profile, beliefs }: Assessment): Deviation | null {
  const { nodes, players, children, action, chance, payoff, parent, members, offset, player, range } =
    gameArrays(game);
  const value = Float64Array.from(payoff);
  for (let at = nodes - 1; at > 0; at--) {
    const share = action[at]! >= 0 ? profile[action[at]!]! : chance[at]!;
    for (let i = 0; i < players; i++) value[parent[at]! * players + i]! += share * value[at * players + i]!;
  }
  let worst: Deviation | null = null;
  for (const [set, own] of members.entries()) {
    const count = offset[set + 1]! - offset[set]!;
    const pays = Array.from({ length: count }, (_, branch) =>
      own.reduce(
        (sum, node) => sum + beliefs[node]! * value[children[node]![branch]! * players + player[set]!]!,
        0,
      ),
    );
    const now = pays.reduce((sum, own, branch) => sum + own * profile[offset[set]! + branch]!, 0);
    const best = pays.indexOf(Math.max(...pays));
    const gain = (pays[best]! - now) * range;
    if (worst === null || gain > worst.gain) worst = { set, action: best, gain };
  }
  return worst;
}

function checkAssessment(game: Game, { profile, beliefs }: Assessment, tolerance: number): void {
  const offset = offsetsOf(game);
  for (const [set, { actions, nodes }] of game.sets.entries()) {
    const chances = actions.map((_, action) => profile[offset[set]! + action]!);
    checkShares(chances, `information set ${set + 1} of the profile`, tolerance);
    checkShares(
      nodes.map((node) => beliefs[node]!),
      `beliefs at information set ${set + 1}`,
      tolerance,
    );
  }
}

function checkShares(shares: readonly number[], what: string, tolerance: number): void {
  const sum = shares.reduce((all, share) => all + share, 0);
  if (shares.every((share) => share >= 0) && Math.abs(sum - 1) <= Math.max(1e-9, tolerance)) return;
  throw new EntenteError(
    'input',
    `${what} are no probabilities`,
    shares.join(', '),
    'give numbers from 0 up that add up to 1',
  );
}
