import { EntenteError } from '../../error.ts';
import { exactSums } from './exact-sums.ts';
import type { Game } from './game.ts';
import { multiply, ONE, type Rational } from './rational.ts';
import { reducedStrategies, type ReducedStrategy } from './reduced-strategies.ts';
import { totalPayoffs } from './total-payoffs.ts';

/** Of one player. */
export const MOST_STRATEGIES = 50_000;
/** Combinations of strategies, times players, that are looked through. */
export const MOST_CELLS = 20_000_000;
/** Additions to them: a combination can lead to many ends where chance moves. */
export const MOST_ADDITIONS = 400_000_000;

/**
 * All Nash equilibria in pure strategies, of the reduced normal form, exactly: the last player's strategy changes slowest.
 *
 * @returns profiles by player, information set, action: 1 for what is chosen; an information set that the player's own earlier
 *   choices exclude has zeros
 * @throws EntenteError for more than 50,000 strategies of a player, 20 million combinations times players, or 400 million ways to ends
 * @example pureEquilibria(chicken) // [[0, 1, 1, 0], [1, 0, 0, 1]]
 */
export function pureEquilibria(game: Game): number[][] {
  const { players } = game;
  const plans = players.map((_, player) => reducedStrategies(game, player, MOST_STRATEGIES));
  const counts = plans.map(({ length }) => length);
  const cells = counts.reduce((all, count) => all * count, 1);
  if (cells * players.length > MOST_CELLS)
    throw tooLarge(`${cells} combinations of strategies`, `at most ${MOST_CELLS / players.length}`);
  const steps = counts.map((_, player) => counts.slice(0, player).reduce((all, count) => all * count, 1));
  const isStable = new Uint8Array(cells).fill(1);
  const ways = waysToEnds(game, plans);
  const additions = ways.reduce(
    (sum, { consistent }) => sum + consistent.reduce((all, own) => all * own.length, 1),
    0,
  );
  if (additions * players.length > MOST_ADDITIONS)
    throw tooLarge(`${additions} ways to ends`, `at most ${MOST_ADDITIONS / players.length}`);
  for (const player of players.keys()) {
    const sums = exactSums(
      ways.map(({ payoffs, chance }) => multiply(payoffs[player]!, chance)),
      cells,
    );
    for (const [term, { consistent }] of ways.entries())
      forEachCell(consistent, steps, (cell) => sums.add(cell, term));
    const [step, count] = [steps[player]!, counts[player]!];
    for (let cell = 0; cell < cells; cell++) {
      // Of the combinations that differ only in what this player does, the first.
      if (Math.floor(cell / step) % count !== 0) continue;
      let best = cell;
      for (let own = 1; own < count; own++)
        if (sums.isAbove(cell + own * step, best)) best = cell + own * step;
      for (let own = 0; own < count; own++)
        if (sums.isAbove(best, cell + own * step)) isStable[cell + own * step] = 0;
    }
  }
  const found: number[][] = [];
  for (let cell = 0; cell < cells; cell++) {
    if (isStable[cell] === 0) continue;
    const chosen = plans.map((own, player) => own[Math.floor(cell / steps[player]!) % counts[player]!]!);
    found.push(profileOf(game, chosen));
  }
  return found;
}

interface WayToEnd {
  readonly payoffs: readonly Rational[];
  /** Of all moves of chance on the way. */
  readonly chance: Rational;
  /** By player, which of its strategies do not leave this way. */
  readonly consistent: readonly (readonly number[])[];
}

function waysToEnds(game: Game, plans: readonly (readonly ReducedStrategy[])[]): WayToEnd[] {
  const { nodes, sets, chances } = game;
  const places = placesOf(game);
  const all = plans.map((own) => Array.from(own.keys()));
  const totals = totalPayoffs(game);
  const ways: WayToEnd[] = [];
  const at: Omit<WayToEnd, 'payoffs'>[] = [];
  for (const [node, { parent, branch }] of nodes.entries()) {
    if (parent < 0) {
      at.push({ chance: ONE, consistent: all });
    } else {
      const before = nodes[parent]!;
      const { chance, consistent } = at[parent]!;
      if (before.move === 'chance') {
        at.push({ chance: multiply(chance, chances[before.set]!.probabilities[branch]!), consistent });
      } else {
        const { player } = sets[before.set]!;
        const place = places[before.set]!;
        const still = consistent[player]!.filter((plan) => plans[player]![plan]![place] === branch);
        at.push({ chance, consistent: consistent.map((own, i) => (i === player ? still : own)) });
      }
    }
    const payoffs = totals[node]!;
    if (payoffs !== null && at[node]!.chance.numerator !== 0n) ways.push({ ...at[node]!, payoffs });
  }
  return ways;
}

/** By information set, which of its player's it is. */
function placesOf({ sets, players }: Game): number[] {
  const counts = players.map(() => 0);
  return sets.map(({ player }) => counts[player]!++);
}

function forEachCell(
  consistent: readonly (readonly number[])[],
  steps: readonly number[],
  visit: (cell: number) => void,
): void {
  const go = (player: number, cell: number): void => {
    if (player < 0) return visit(cell);
    for (const plan of consistent[player]!) go(player - 1, cell + plan * steps[player]!);
  };
  go(consistent.length - 1, 0);
}

function profileOf({ sets }: Game, chosen: readonly ReducedStrategy[]): number[] {
  const counts = chosen.map(() => 0);
  return sets.flatMap(({ player, actions }) => {
    const action = chosen[player]![counts[player]!++]!;
    return actions.map((_, i) => (i === action ? 1 : 0));
  });
}

function tooLarge(value: string, advice: string): EntenteError {
  return new EntenteError(
    'input',
    'too large a game for pure equilibria',
    value,
    `${advice}; solve it with --qre`,
  );
}
