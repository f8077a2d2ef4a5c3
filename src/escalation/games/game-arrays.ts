import type { Game } from './game.ts';
import { compare, divide, type Rational, rational, subtract, toNumber } from './rational.ts';
import { totalPayoffs } from './total-payoffs.ts';

/** A game as typed arrays, for numbers that are computed many times. */
export interface GameArrays {
  readonly players: number;
  readonly nodes: number;
  readonly parent: Int32Array;
  /** By node, where what follows it ends: its tree is [node, after). */
  readonly after: Int32Array;
  /** By node, the set of the player that moves; -1 for chance and ends. */
  readonly set: Int32Array;
  /** By node, of the move that leads to it: its place in a profile, or -1 for chance and the root. */
  readonly action: Int32Array;
  /** By node, of a move of chance that leads to it: its probability; else 1. */
  readonly chance: Float64Array;
  /** By set, where its actions begin in a profile; one more for the end. */
  readonly offset: Int32Array;
  /** By set, its player. */
  readonly player: Int32Array;
  /** By set, its nodes. */
  readonly members: readonly (readonly number[])[];
  /** By node, the first of those that follow; others by `next`. */
  readonly children: readonly (readonly number[])[];
  /** By node and player, at ends: 0 for the least that the player can get. In units of `range`. */
  readonly payoff: Float64Array;
  /** The greatest difference between what some player can get and the least that it can; 0 where all ends are alike. */
  readonly range: number;
}

/** Payoffs are shifted and scaled exactly before they become doubles, so that large ones lose nothing. */
export function gameArrays(game: Game): GameArrays {
  const { nodes, sets, chances, players } = game;
  const offset = new Int32Array(sets.length + 1);
  for (const [set, { actions }] of sets.entries()) offset[set + 1] = offset[set]! + actions.length;
  const parent = Int32Array.from(nodes, (node) => node.parent);
  const after = Int32Array.from(nodes, (_, at) => at + 1);
  for (let at = nodes.length - 1; at > 0; at--)
    after[parent[at]!] = Math.max(after[parent[at]!]!, after[at]!);
  const action = new Int32Array(nodes.length).fill(-1);
  const chance = new Float64Array(nodes.length).fill(1);
  for (const [at, node] of nodes.entries()) {
    const before = nodes[node.parent];
    if (before === undefined) continue;
    if (before.move === 'player') action[at] = offset[before.set]! + node.branch;
    else chance[at] = toNumber(chances[before.set]!.probabilities[node.branch]!);
  }
  const { payoff, range } = scaledPayoffs(game);
  return {
    players: players.length,
    nodes: nodes.length,
    parent,
    after,
    set: Int32Array.from(nodes, ({ move, set }) => (move === 'player' ? set : -1)),
    action,
    chance,
    offset,
    player: Int32Array.from(sets, ({ player }) => player),
    members: sets.map((set) => set.nodes),
    children: nodes.map(({ children }) => children),
    payoff,
    range: toNumber(range),
  };
}

function scaledPayoffs(game: Game): { readonly payoff: Float64Array; readonly range: Rational } {
  const count = game.players.length;
  const totals = totalPayoffs(game);
  const least: Rational[] = [];
  const most: Rational[] = [];
  for (const total of totals) {
    for (const [player, value] of (total ?? []).entries()) {
      if (least[player] === undefined || compare(value, least[player]) < 0) least[player] = value;
      if (most[player] === undefined || compare(value, most[player]) > 0) most[player] = value;
    }
  }
  const range = most
    .map((value, player) => subtract(value, least[player]!))
    .reduce((a, b) => (compare(a, b) < 0 ? b : a), rational(0n));
  const payoff = new Float64Array(totals.length * count);
  if (range.numerator === 0n) return { payoff, range };
  for (const [node, total] of totals.entries()) {
    for (const [player, value] of (total ?? []).entries())
      payoff[node * count + player] = toNumber(divide(subtract(value, least[player]!), range));
  }
  return { payoff, range };
}
