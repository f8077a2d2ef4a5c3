import type { Game } from './game.ts';
import { add, type Rational, ZERO } from './rational.ts';

/** What each end pays in all, with the outcomes on the way to it: by node, by player; null where the game goes on. O(nodes players). */
export function totalPayoffs({ nodes, outcomes, players }: Game): (readonly Rational[] | null)[] {
  const nothing = players.map(() => ZERO);
  const sums: (readonly Rational[])[] = [];
  for (const { parent, outcome } of nodes) {
    const before = parent < 0 ? nothing : sums[parent]!;
    const own = outcome < 0 ? null : outcomes[outcome]!.payoffs;
    sums.push(own === null ? before : before === nothing ? own : before.map((sum, i) => add(sum, own[i]!)));
  }
  return nodes.map(({ move }, at) => (move === 'end' ? sums[at]! : null));
}
