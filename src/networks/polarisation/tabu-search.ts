import type { Rng } from '../../stats/rng.ts';
import type { CampWeights } from './camp-networks.ts';
import { campSizes, goalOf, leastGain, type Partition } from './fitness.ts';
import { GoalTables, strangersBound, swapGain } from './goal-tables.ts';

/** An actor that moved may not move again for so many steps, and up to as many more by chance. */
const TENURE = 6;

/**
 * Improves `start` by tabu search (Glover 1989, DOI 10.1287/ijoc.1.3.190). A step is the best of all moves of one actor to another
 * camp and all swaps of two, also where that is worse than staying; who has just moved stays, unless moving it would beat all that
 * was seen. No camp becomes smaller than `smallest`. It ends after `patience` steps that brought nothing.
 *
 * A move changes two sizes, and with them the even weights of all pairs. For each pair of camps these are the same whoever moves, so
 * that the goal after every one of the moves is read off one table (`GoalTables`). A step costs O(n k) for each table kept, of which there
 * are some k^2; sizes that were not met of late cost O(n^2 k).
 *
 * @returns the best partition seen; never worse than `start`
 */
export function tabuSearch(
  weights: CampWeights,
  k: number,
  start: Int32Array,
  { smallest, patience, rng }: { readonly smallest: number; readonly patience: number; readonly rng: Rng },
): Partition {
  const least = leastGain(weights);
  const tables = new GoalTables(weights, start, k);
  const { camps } = tables;
  const sizes = campSizes(camps, k);
  let best: Partition = { camps: start.slice(), goal: goalOf(weights, start, k) };
  const freeAt = new Int32Array(weights.n);

  for (let step = 1, idle = 0; idle < patience; step++) {
    const move: Move = { goal: -Infinity, actor: -1, other: -1, to: -1 };
    const consider = (goal: number, actor: number, other: number, to: number) => {
      if (goal <= move.goal) return;
      const free = freeAt[actor]! <= step && (other < 0 || freeAt[other]! <= step);
      if (free || goal > best.goal + least) Object.assign(move, { goal, actor, other, to });
    };
    considerMoves(tables, sizes, smallest, consider);
    considerSwaps(weights, tables, sizes, move, consider);
    if (move.actor < 0) break;

    const from = camps[move.actor]!;
    for (const [actor, to] of [[move.actor, move.to] as const, [move.other, from] as const]) {
      if (actor < 0) continue;
      sizes[camps[actor]!]!--;
      sizes[to]!++;
      tables.move(actor, to);
      freeAt[actor] = step + 1 + TENURE + Math.floor(rng() * TENURE);
    }
    tables.nextStep();
    if (move.goal > best.goal + least) {
      best = { camps: camps.slice(), goal: move.goal };
      idle = 0;
    } else idle++;
  }
  return { camps: best.camps, goal: goalOf(weights, best.camps, k) };
}

interface Move {
  /** What the partition is worth after it. */
  goal: number;
  actor: number;
  /** Whom it is swapped with; -1 for nobody. */
  other: number;
  to: number;
}

type Consider = (goal: number, actor: number, other: number, to: number) => void;

function considerMoves(tables: GoalTables, sizes: Int32Array, smallest: number, consider: Consider): void {
  const { camps } = tables;
  const k = sizes.length;
  for (let from = 0; from < k; from++) {
    if (sizes[from]! <= smallest) continue;
    for (let to = 0; to < k; to++) {
      if (from === to) continue;
      const after = sizes.slice();
      after[from]!--;
      after[to]!++;
      const { goal, there } = tables.of(after);
      for (let i = 0; i < camps.length; i++)
        if (camps[i] === from) consider(goal + there[i * k + to]! - there[i * k + from]!, i, -1, to);
    }
  }
}

/** Swaps are tried from those that would bring most if the two were strangers; how far that can be wrong is bounded by the even weights. */
function considerSwaps(
  weights: CampWeights,
  tables: GoalTables,
  sizes: Int32Array,
  best: Move,
  consider: Consider,
): void {
  const k = sizes.length;
  const { camps } = tables;
  const table = tables.of(sizes);
  for (let a = 0; a < k; a++) {
    for (let b = 0; b < a; b++) {
      const [ofA, ofB] = [mostFirst(camps, table.there, k, a, b), mostFirst(camps, table.there, k, b, a)];
      const bound = strangersBound(table.even, k, a, b);
      for (const [i, first] of ofA) {
        for (const [j, second] of ofB) {
          if (table.goal + first + second + bound <= best.goal) break;
          consider(table.goal + swapGain(weights, table, camps, k, i, j), i, j, b);
        }
      }
    }
  }
}

/** The actors of a camp with what each would bring in another, most first. */
function mostFirst(
  camps: Int32Array,
  there: Float64Array,
  k: number,
  camp: number,
  other: number,
): (readonly [actor: number, gain: number])[] {
  const gains: (readonly [number, number])[] = [];
  for (let i = 0; i < camps.length; i++)
    if (camps[i] === camp) gains.push([i, there[i * k + other]! - there[i * k + camp]!]);
  return gains.toSorted(([, one], [, two]) => two - one);
}
