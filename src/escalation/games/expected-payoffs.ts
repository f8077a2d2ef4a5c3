import type { Game } from './game.ts';
import { toNumber } from './rational.ts';

/** How likely each node is reached where everybody plays a profile. O(nodes). */
export function reachOf({ nodes, sets, chances }: Game, profile: ArrayLike<number>): Float64Array {
  const offset = offsetsOf({ sets });
  const reach = new Float64Array(nodes.length);
  for (const [at, { parent, branch }] of nodes.entries()) {
    if (parent < 0) {
      reach[at] = 1;
      continue;
    }
    const { move, set } = nodes[parent]!;
    const chance =
      move === 'chance' ? toNumber(chances[set]!.probabilities[branch]!) : profile[offset[set]! + branch]!;
    reach[at] = reach[parent]! * chance;
  }
  return reach;
}

/**
 * What each player can expect where everybody plays a profile.
 *
 * @param profile by player, information set, action
 * @example expectedPayoffs(chicken, [0, 1, 1, 0]) // [-2, 10]
 */
export function expectedPayoffs(game: Game, profile: ArrayLike<number>): number[] {
  const reach = reachOf(game, profile);
  const own = game.outcomes.map(({ payoffs }) => payoffs.map(toNumber));
  const sums = game.players.map(() => 0);
  for (const [at, { outcome }] of game.nodes.entries())
    if (outcome >= 0) for (const [i, payoff] of own[outcome]!.entries()) sums[i]! += reach[at]! * payoff;
  return sums;
}

/** By information set, where its actions begin in a profile. */
export function offsetsOf({ sets }: Pick<Game, 'sets'>): number[] {
  let sum = 0;
  return sets.map(({ actions }) => {
    sum += actions.length;
    return sum - actions.length;
  });
}
