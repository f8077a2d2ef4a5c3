import type { Decision } from '../decision.ts';
import { issueOf } from '../issue.ts';
import type { Lever } from './lever.ts';
import { gotThere, type Outcome, type Target } from './what-if.ts';

/** What it costs to move an actor by one unit: as much as it cares, as much as it weighs, or the same for all. */
export type MoveCost = 'salience' | 'capability-salience' | 'equal';

/** Who would have to move, how far, for an outcome. */
export interface CheapestMoves {
  /** Moves, the greatest first; none where the outcome is there already; null where no moves found get there. */
  readonly moves: readonly Extract<Lever, { kind: 'move' }>[] | null;
  /** Distances moved, times what a unit costs. */
  readonly cost: number;
  /** Whether no cheaper set exists; else none was found. */
  readonly exact: boolean;
}

/**
 * The cheapest moves that bring the weighted mean to a target: exact. A unit of cost moves the mean by weight over cost, so whoever
 * gives most for it moves first, all the way, and the last as far as it takes. O(n log n).
 *
 * @example cheapestForMean(decision, { dimension: 0, at: 70 }, 'salience').moves // [{ kind: 'move', actor: 'France', ... }]
 */
export function cheapestForMean(decision: Decision, target: Target, cost: MoveCost): CheapestMoves {
  const { dimension, at } = target;
  const { positions, weights, low, high } = issueOf(decision, dimension, 'capability-salience');
  const costs = issueOf(decision, dimension, cost).weights;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = positions.reduce((sum, x, i) => sum + (weights[i]! / total) * x, 0);
  let left = at - mean;
  const end = left > 0 ? high : low;
  const order = positions
    .map((x, i) => ({ i, x, effect: weights[i]! / total, cost: costs[i]! }))
    .filter(({ x, effect }) => effect > 0 && x !== end)
    .toSorted((a, b) => a.cost / a.effect - b.cost / b.effect || a.i - b.i);
  let spent = 0;
  const made: { actor: string; to: number; by: number }[] = [];
  for (const { i, x, effect, cost } of order) {
    if (Math.abs(left) <= 1e-12 * (high - low)) break;
    const by = Math.abs(left / effect) < Math.abs(end - x) ? left / effect : end - x;
    left -= effect * by;
    spent += cost * Math.abs(by);
    made.push({ actor: decision.actors[i]!.name, to: x + by, by: Math.abs(by) });
  }
  if (Math.abs(left) > 1e-9 * (high - low)) return { moves: null, cost: Infinity, exact: true };
  return {
    moves: made
      .toSorted((a, b) => b.by - a.by)
      .map(({ actor, to }) => ({ kind: 'move', actor, dimension, to }) as const),
    cost: spent,
    exact: true,
  };
}

/** As many steps as a search makes with one actor alone, with the weightiest of them: a grid, then bisection. */
const GRID = 20;
const ALONE = 20;
const BISECTIONS = 30;

/**
 * Cheap moves that bring the outcome of any model to a target, by search: what one of the twenty weightiest actors alone can do; the moves that would do it for
 * the mean; actors moved all the way one after the other until it is reached. Each is then trimmed, actor by actor, to what it
 * takes, and the cheapest is given. Models jump, so that a cheaper set may exist. Some 1,000 + n forecasts.
 */
export function* cheapestBySearch(
  decision: Decision,
  forecast: Outcome,
  target: Target,
  cost: MoveCost,
): Generator<number, CheapestMoves> {
  const { dimension, at } = target;
  const before = forecast(decision);
  const { positions, low, high } = issueOf(decision, dimension, 'equal');
  const costs = issueOf(decision, dimension, cost).weights;
  const end = at > before[dimension]! ? high : low;
  let forecasts = 0;
  const reaches = (to: readonly number[]) => {
    forecasts++;
    const actors = decision.actors.map((actor, i) => ({
      ...actor,
      position: actor.position.with(dimension, to[i]!),
    }));
    return gotThere(forecast({ ...decision, actors }), target, before);
  };
  const costOf = (to: readonly number[]) =>
    to.reduce((sum, x, i) => sum + costs[i]! * Math.abs(x - positions[i]!), 0);
  if (reaches(positions)) return { moves: [], cost: 0, exact: true };
  const starts: number[][] = [];
  for (const { i, x } of weightiest(decision, dimension)) {
    yield forecasts;
    for (let step = 1; step <= GRID; step++) {
      const to = positions.with(i, x + ((end - x) * step) / GRID);
      if (!reaches(to)) continue;
      starts.push(to);
      break;
    }
  }
  const mean = cheapestForMean(decision, { dimension, at: end }, cost).moves ?? [];
  const ahead = [...positions];
  for (const { actor } of mean) {
    yield forecasts;
    ahead[decision.actors.findIndex(({ name }) => name === actor)] = end;
    if (!reaches(ahead)) continue;
    starts.push([...ahead]);
    break;
  }
  let best: number[] | null = null;
  for (const start of starts) {
    yield forecasts;
    const trimmed = trim(start, positions, costs, reaches);
    if (best === null || costOf(trimmed) < costOf(best)) best = trimmed;
  }
  if (best === null) return { moves: null, cost: Infinity, exact: false };
  const moves = best
    .flatMap((to, i) =>
      to === positions[i] ? [] : [{ actor: decision.actors[i]!.name, to, by: Math.abs(to - positions[i]!) }],
    )
    .toSorted((a, b) => b.by - a.by)
    .map(({ actor, to }) => ({ kind: 'move', actor, dimension, to }) as const);
  return { moves, cost: costOf(best), exact: false };
}

function weightiest(decision: Decision, dimension: number): { i: number; x: number }[] {
  const { positions, weights } = issueOf(decision, dimension, 'capability-salience');
  return positions
    .map((x, i) => ({ i, x }))
    .toSorted((a, b) => weights[b.i]! - weights[a.i]!)
    .slice(0, ALONE);
}

/** Takes back as much of each move as the target allows, the dearest first. */
function trim(
  start: readonly number[],
  positions: readonly number[],
  costs: readonly number[],
  reaches: (to: readonly number[]) => boolean,
): number[] {
  let to = [...start];
  const order = to
    .map((x, i) => ({ i, spent: costs[i]! * Math.abs(x - positions[i]!) }))
    .filter(({ i }) => to[i] !== positions[i])
    .toSorted((a, b) => b.spent - a.spent);
  for (const { i } of order) {
    if (reaches(to.with(i, positions[i]!))) {
      to = to.with(i, positions[i]!);
      continue;
    }
    let [enough, short] = [to[i]!, positions[i]!];
    for (let step = 0; step < BISECTIONS; step++) {
      const middle = (enough + short) / 2;
      if (reaches(to.with(i, middle))) enough = middle;
      else short = middle;
    }
    to = to.with(i, enough);
  }
  return to;
}
