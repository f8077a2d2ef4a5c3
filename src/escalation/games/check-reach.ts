import { EntenteError } from '../../error.ts';
import type { Place } from './assemble-game.ts';
import type { Game } from './game.ts';
import { setName } from './set-name.ts';

/**
 * Makes sure that chance lets the play come to every information set: where all ways to one have probability 0, nobody can say
 * what its player believes there. O(nodes).
 *
 * @throws EntenteError with the place of the set
 */
export function checkReach({ nodes, sets, chances, players }: Game, place: Place): void {
  const reached = new Uint8Array(nodes.length);
  for (const [at, node] of nodes.entries()) {
    if (node.parent < 0) {
      reached[at] = 1;
      continue;
    }
    const before = nodes[node.parent]!;
    const isPossible =
      before.move !== 'chance' || chances[before.set]!.probabilities[node.branch]!.numerator !== 0n;
    reached[at] = isPossible ? reached[node.parent]! : 0;
  }
  const lost = sets.find((set) => set.nodes.every((node) => reached[node] === 0));
  if (lost === undefined) return;
  const value = `${setName(lost, players)} at ${place(lost.nodes[0]!)}`;
  const advice = 'every way to it has a probability of 0; leave it out, or give chance a probability above 0';
  throw new EntenteError('input', 'an unreachable information set', value, advice);
}
