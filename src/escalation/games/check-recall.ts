import { EntenteError } from '../../error.ts';
import type { Place } from './assemble-game.ts';
import type { Game } from './game.ts';
import { setName } from './set-name.ts';

/**
 * Makes sure that no player forgets what it knew or did: before all nodes of an information set its own last move was the same,
 * at the same information set, or none. Then, by induction, all its earlier moves were. O(nodes).
 *
 * @throws EntenteError with the place of the set
 */
export function checkRecall({ nodes, sets, players }: Game, place: Place): void {
  // Each action of a player has a number of its own; 0 is "has not moved".
  const last = new Int32Array(players.length);
  const seen = new Int32Array(sets.length).fill(-1);
  /** The way to the node before this one, and what the player of each had done before. */
  const way: { readonly node: number; readonly player: number; readonly before: number }[] = [];
  const offsets = actionOffsets(sets);
  for (const [at, node] of nodes.entries()) {
    while (way.length > 0 && way.at(-1)!.node !== node.parent) {
      const { player, before } = way.pop()!;
      if (player >= 0) last[player] = before;
    }
    if (way.length > 0) {
      const parent = nodes[node.parent]!;
      const { player } = way.at(-1)!;
      if (player >= 0) last[player] = offsets[parent.set]! + node.branch + 1;
    }
    if (node.move !== 'player') {
      if (node.move === 'chance') way.push({ node: at, player: -1, before: 0 });
      continue;
    }
    const { player } = sets[node.set]!;
    const own = last[player]!;
    if (seen[node.set] === -1) seen[node.set] = own;
    else if (seen[node.set] !== own) {
      const value = `${setName(sets[node.set]!, players)} at ${place(at)}`;
      const advice =
        'its player did something else before the other nodes of this information set, and must know that';
      throw new EntenteError('input', 'imperfect recall', value, advice);
    }
    way.push({ node: at, player, before: own });
  }
}

function actionOffsets(sets: Game['sets']): Int32Array {
  const offsets = new Int32Array(sets.length);
  for (let set = 1; set < sets.length; set++)
    offsets[set] = offsets[set - 1]! + sets[set - 1]!.actions.length;
  return offsets;
}
