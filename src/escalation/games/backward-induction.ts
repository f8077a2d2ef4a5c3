import { EntenteError } from '../../error.ts';
import type { Game } from './game.ts';
import { add, compare, multiply, type Rational, ZERO } from './rational.ts';
import { setName } from './set-name.ts';
import { totalPayoffs } from './total-payoffs.ts';

/** More equilibria than this are not listed: each tie may double their number. */
export const MOST_EQUILIBRIA = 10_000;
/** Nodes times equilibria that are held. */
export const MOST_HELD = 50_000_000;

/** What is decided of an equilibrium while the tree is walked from its ends. */
interface Partial {
  /** By information set, the action; -1 where it is not decided. */
  readonly choice: Int32Array;
  /** By node, what the play pays from there; only of nodes whose parent comes later. */
  readonly value: (readonly Rational[] | undefined)[];
}

/**
 * All subgame-perfect equilibria in pure strategies of a game of perfect information, exactly: backward induction, with an
 * equilibrium for each way to break every tie. Mixtures of actions that tie are equilibria too, where nobody earlier minds.
 *
 * @returns profiles by player, information set, action: 1 for what is chosen, also where the play does not come
 * @throws EntenteError where an information set has two nodes, or there are more than 10,000 equilibria, or 50 million nodes times
 *   equilibria
 * @example backwardInduction(cascade) // [[0, 1, 0, 1, 1, 0, 1, 0]]
 */
export function backwardInduction(game: Game): number[][] {
  const { nodes, sets, chances, players } = game;
  const shared = sets.find((set) => set.nodes.length > 1);
  if (shared !== undefined) {
    const value = `${setName(shared, players)} has ${shared.nodes.length} nodes`;
    throw new EntenteError('input', 'no game of perfect information', value, 'solve it with --qre or --pure');
  }
  const totals = totalPayoffs(game);
  let partials: Partial[] = [
    { choice: new Int32Array(sets.length).fill(-1), value: Array.from({ length: nodes.length }) },
  ];
  for (let at = nodes.length - 1; at >= 0; at--) {
    const { move, set, children } = nodes[at]!;
    const decided: Partial[] = [];
    for (const partial of partials) {
      const { choice, value } = partial;
      const next = children.map((child) => value[child]!);
      if (move === 'player') {
        const { player } = sets[set]!;
        const best = next.reduce((most, own) => (compare(own[player]!, most[player]!) > 0 ? own : most));
        const ties = Array.from(next.keys()).filter(
          (action) => compare(next[action]![player]!, best[player]!) === 0,
        );
        for (const [i, action] of ties.entries()) {
          // The last takes what is there, so that without ties nothing is copied.
          const own = i === ties.length - 1 ? partial : { choice: choice.slice(), value: value.slice() };
          own.choice[set] = action;
          own.value[at] = next[action]!;
          decided.push(own);
        }
      } else {
        const probabilities = move === 'chance' ? chances[set]!.probabilities : [];
        value[at] =
          move === 'end'
            ? totals[at]!
            : players.map((_, i) =>
                next.reduce((sum, own, branch) => add(sum, multiply(own[i]!, probabilities[branch]!)), ZERO),
              );
        decided.push(partial);
      }
    }
    partials = decided;
    for (const { value } of partials) for (const child of children) value[child] = undefined;
    if (
      partials.length > MOST_EQUILIBRIA ||
      (partials.length > 1 && partials.length * nodes.length > MOST_HELD)
    ) {
      const value = `more than ${partials.length - 1} in ${nodes.length} nodes`;
      const advice = `at most ${MOST_EQUILIBRIA} are listed; solve it with --qre`;
      throw new EntenteError('input', 'too many subgame-perfect equilibria', value, advice);
    }
  }
  const profiles = partials.map(({ choice }) =>
    sets.flatMap(({ actions }, set) => actions.map((_, action) => (action === choice[set] ? 1 : 0))),
  );
  return profiles.toSorted(firstActionsFirst);
}

function firstActionsFirst(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, i) => value !== other[i]);
  return at < 0 ? 0 : other[at]! - one[at]!;
}
