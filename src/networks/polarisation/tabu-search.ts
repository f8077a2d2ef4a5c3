import type { Rng } from '../../stats/rng.ts';
import type { CampWeights } from './camp-networks.ts';
import { type Partition, goalOf, campSizes, evenWeights, leastGain, pairGoal } from './fitness.ts';

/** An actor that moved may not move again for so many steps, and up to as many more by chance. */
const TENURE = 6;

/**
 * Improves `start` by tabu search (Glover 1989, DOI 10.1287/ijoc.1.3.190). A step is the best of all moves of one actor to another
 * camp and all swaps of two, also where that is worse than staying; who has just moved stays, unless moving it would beat all that
 * was seen. No camp becomes smaller than `smallest`. It ends after `patience` steps that brought nothing.
 *
 * A move changes two sizes, and with them the even weights of all pairs. For each pair of camps these are the same whoever
 * moves, so that the fitness after every one of the moves is had from one pass over the matrices: O(k^2 n^2) a step.
 *
 * @returns the best partition seen; never worse than `start`
 */
export function tabuSearch(
  weights: CampWeights,
  k: number,
  start: Int32Array,
  { smallest, patience, rng }: { readonly smallest: number; readonly patience: number; readonly rng: Rng },
): Partition {
  const { n } = weights;
  const least = leastGain(weights);
  const camps = start.slice();
  const sizes = campSizes(camps, k);
  let best: Partition = { camps: start.slice(), goal: goalOf(weights, start, k) };
  const freeAt = new Int32Array(n);
  // Actor, camp -> what its pairs would add if it were there, by today's sizes.
  const there = new Float64Array(n * k);

  for (let step = 1, idle = 0; idle < patience; step++) {
    const move = { goal: -Infinity, actor: -1, other: -1, to: -1 };
    const consider = (goal: number, actor: number, other: number, to: number) => {
      if (goal <= move.goal) return;
      const free = freeAt[actor]! <= step && (other < 0 || freeAt[other]! <= step);
      if (free || goal > best.goal + least) Object.assign(move, { goal, actor, other, to });
    };
    considerSwaps(weights, camps, sizes, there, consider);
    considerMoves(weights, camps, sizes, smallest, consider);
    if (move.actor < 0) break;

    const from = camps[move.actor]!;
    for (const [actor, to] of [[move.actor, move.to] as const, [move.other, from] as const]) {
      if (actor < 0) continue;
      sizes[camps[actor]!]!--;
      sizes[to]!++;
      camps[actor] = to;
      freeAt[actor] = step + 1 + TENURE + Math.floor(rng() * TENURE);
    }
    if (move.goal > best.goal + least) {
      best = { camps: camps.slice(), goal: move.goal };
      idle = 0;
    } else idle++;
  }
  return { camps: best.camps, goal: goalOf(weights, best.camps, k) };
}

type Consider = (goal: number, actor: number, other: number, to: number) => void;

function considerSwaps(
  weights: CampWeights,
  camps: Int32Array,
  sizes: Int32Array,
  there: Float64Array,
  consider: Consider,
): void {
  const { n } = weights;
  const k = sizes.length;
  const even = evenWeights(weights, sizes);
  there.fill(0);
  let twice = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      if (i === j) continue;
      for (let c = 0; c < k; c++) there[i * k + c]! += pairGoal(weights, even, k, i * n + j, c, camps[j]!);
    }
    twice += there[i * k + camps[i]!]!;
  }
  const goal = twice / 2;
  for (let i = 0; i < n; i++) {
    const a = camps[i]!;
    for (let j = 0; j < i; j++) {
      const b = camps[j]!;
      if (a === b) continue;
      // Both tables count the pair as if the other had stayed: as two of camp b, and as two of camp a. It stays apart.
      const cell = i * n + j;
      const gain =
        there[i * k + b]! -
        there[i * k + a]! +
        there[j * k + a]! -
        there[j * k + b]! +
        2 * pairGoal(weights, even, k, cell, a, b) -
        pairGoal(weights, even, k, cell, a, a) -
        pairGoal(weights, even, k, cell, b, b);
      consider(goal + gain, i, j, b);
    }
  }
}

function considerMoves(
  weights: CampWeights,
  camps: Int32Array,
  sizes: Int32Array,
  smallest: number,
  consider: Consider,
): void {
  const { n } = weights;
  const k = sizes.length;
  const gains = new Float64Array(n);
  for (let from = 0; from < k; from++) {
    if (sizes[from]! <= smallest) continue;
    for (let to = 0; to < k; to++) {
      if (from === to) continue;
      const after = sizes.slice();
      after[from]!--;
      after[to]!++;
      const even = evenWeights(weights, after);
      let goal = 0;
      gains.fill(0);
      for (let i = 0; i < n; i++) {
        const a = camps[i]!;
        for (let j = 0; j < n; j++) {
          if (i === j) continue;
          const stays = pairGoal(weights, even, k, i * n + j, a, camps[j]!);
          if (j < i) goal += stays;
          if (a === from) gains[i]! += pairGoal(weights, even, k, i * n + j, to, camps[j]!) - stays;
        }
      }
      for (let i = 0; i < n; i++) if (camps[i] === from) consider(goal + gains[i]!, i, -1, to);
    }
  }
}
