import { EntenteError } from '../../error.ts';
import type { Game } from './game.ts';

/** A plan is as long as its player has information sets; more are refused. */
const MOST_SETS = 500;

/** A plan of one player: by its information sets, the action; -1 where its own earlier choices exclude the set. */
export type ReducedStrategy = readonly number[];

/**
 * The strategies of a player in the reduced normal form, in order of its first information set's actions, then of the second's.
 *
 * @param most of all strategies of the player; more are an error
 * @throws EntenteError where there are more
 */
export function reducedStrategies(game: Game, player: number, most: number): ReducedStrategy[] {
  const own = Array.from(game.sets.keys()).filter((set) => game.sets[set]!.player === player);
  if (own.length > MOST_SETS) {
    const value = `${own.length} information sets of ${game.players[player]}`;
    throw new EntenteError('input', 'too large a game for pure equilibria', value, `at most ${MOST_SETS}`);
  }
  const before = ownMovesBefore(game, player);
  const place = new Map(own.map((set, at) => [set, at]));
  let plans: number[][] = [[]];
  // Sets come in order of the tree, so that what a player did before one is decided.
  for (const set of own) {
    const { actions } = game.sets[set]!;
    const last = before[set]!;
    const isExcluded = (plan: ReducedStrategy) => last !== null && plan[place.get(last.set)!] !== last.action;
    const count = plans.reduce((sum, plan) => sum + (isExcluded(plan) ? 1 : actions.length), 0);
    if (count > most) {
      const value = `more than ${most} strategies of ${game.players[player]}`;
      throw new EntenteError('input', 'too large a game for pure equilibria', value, 'solve it with --qre');
    }
    plans = plans.flatMap((plan) =>
      isExcluded(plan) ? [[...plan, -1]] : actions.map((_, action) => [...plan, action]),
    );
  }
  return plans;
}

/** By information set of a player, its own last move before it; perfect recall makes that one for all nodes. */
function ownMovesBefore(
  { nodes, sets }: Game,
  player: number,
): ({ readonly set: number; readonly action: number } | null)[] {
  return sets.map((set) => {
    if (set.player !== player) return null;
    for (let at = set.nodes[0]!; nodes[at]!.parent >= 0; at = nodes[at]!.parent) {
      const parent = nodes[nodes[at]!.parent]!;
      if (parent.move === 'player' && sets[parent.set]!.player === player)
        return { set: parent.set, action: nodes[at]!.branch };
    }
    return null;
  });
}
