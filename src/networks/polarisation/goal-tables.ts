import type { CampWeights } from './camp-networks.ts';
import { type EvenWeights, evenWeights, pairGoal } from './fitness.ts';

/** What a partition is worth by the even weights of some sizes, its own or others, and what each actor would add elsewhere. */
export interface GoalTable {
  readonly even: EvenWeights;
  /** Actor i, camp c at `i * k + c` -> what the pairs of i add if it is there and all others stay. */
  readonly there: Float64Array;
  goal: number;
}

/** Steps for which a table is kept up although nobody asks for it: sizes come back, and to keep it up is cheaper than to make it. */
const KEPT = 8;

/**
 * The tables of a partition that changes, one for each list of sizes that is asked for. Where an actor moves, all of them are kept up:
 * O(n k) each, while a new one costs O(n^2 k).
 */
export class GoalTables {
  readonly #weights: CampWeights;
  readonly #k: number;
  readonly #tables = new Map<string, GoalTable & { usedAt: number }>();
  #step = 0;
  /** Actor -> camp. */
  readonly camps: Int32Array;

  constructor(weights: CampWeights, camps: Int32Array, k: number) {
    this.#weights = weights;
    this.#k = k;
    this.camps = camps.slice();
  }

  of(sizes: Int32Array): GoalTable {
    const key = sizes.join();
    let table = this.#tables.get(key);
    if (table === undefined) {
      table = { ...this.#made(evenWeights(this.#weights, sizes)), usedAt: 0 };
      this.#tables.set(key, table);
    }
    table.usedAt = this.#step;
    return table;
  }

  move(actor: number, to: number): void {
    const { n } = this.#weights;
    const k = this.#k;
    const from = this.camps[actor]!;
    for (const table of this.#tables.values()) {
      const { even, there } = table;
      table.goal += there[actor * k + to]! - there[actor * k + from]!;
      for (let i = 0; i < n; i++) {
        if (i === actor) continue;
        const cell = actor * n + i;
        for (let c = 0; c < k; c++)
          there[i * k + c]! +=
            pairGoal(this.#weights, even, k, cell, to, c) - pairGoal(this.#weights, even, k, cell, from, c);
      }
    }
    this.camps[actor] = to;
  }

  /** Forgets what was not asked for in the last steps. */
  nextStep(): void {
    this.#step++;
    for (const [key, { usedAt }] of this.#tables) if (usedAt < this.#step - KEPT) this.#tables.delete(key);
  }

  #made(even: EvenWeights): GoalTable {
    const { n } = this.#weights;
    const k = this.#k;
    const there = new Float64Array(n * k);
    let twice = 0;
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        if (i === j) continue;
        for (let c = 0; c < k; c++)
          there[i * k + c]! += pairGoal(this.#weights, even, k, i * n + j, c, this.camps[j]!);
      }
      twice += there[i * k + this.camps[i]!]!;
    }
    return { even, there, goal: twice / 2 };
  }
}

/** What it brings to swap two actors of different camps. O(1). */
export function swapGain(
  weights: CampWeights,
  { even, there }: GoalTable,
  camps: Int32Array,
  k: number,
  i: number,
  j: number,
): number {
  const [a, b] = [camps[i]!, camps[j]!];
  const strangers = there[i * k + b]! - there[i * k + a]! + there[j * k + a]! - there[j * k + b]!;
  return strangers + ofThePair(weights, even, k, i * weights.n + j, a, b);
}

/**
 * What is wrong with the sum of two moves where the two have a link: each counts it as if the other had stayed, as one within camp b, and as
 * one within camp a. It stays one between them. Never more than `strangersBound`, either way.
 */
function ofThePair(
  weights: CampWeights,
  even: EvenWeights,
  k: number,
  cell: number,
  a: number,
  b: number,
): number {
  return (
    2 * pairGoal(weights, even, k, cell, a, b) -
    pairGoal(weights, even, k, cell, a, a) -
    pairGoal(weights, even, k, cell, b, b)
  );
}

/** How far the gain of a swap between two camps can be from the sum of both moves: | |x - e| - |x| | is at most e. */
export function strangersBound({ within, between }: EvenWeights, k: number, a: number, b: number): number {
  return within[a]! + within[b]! + 2 * between[a * k + b]!;
}
