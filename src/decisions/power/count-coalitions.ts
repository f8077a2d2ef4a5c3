import { cellsOf, type WholeGame } from './whole-game.ts';

/** A prime below 2^31; with 2^32 it tells apart all counts below 2^63. */
const PRIME = 2_147_483_647;
/** 1 / 2^32 modulo the prime: 2^31 is 1, so 2^32 is 2, and half of 1 is 2^30. */
const INVERSE = 2n ** 30n;

/** Coalitions counted exactly. */
export interface CoalitionCounts {
  /** By member, then by size of the coalition without it: how many lose without it and win with it. */
  readonly swings: readonly (readonly bigint[])[];
  /** How many win. */
  readonly winning: bigint;
}

/**
 * Counts coalitions by size and sums of weights. Members come in by adding the counts shifted by their weights to the counts, and
 * one is taken out by subtracting them again. Counts go to 2^60, more than a number holds exactly, and there is nothing but adding
 * and subtracting: so they are kept modulo 2^32 and modulo a prime, which together tell them apart. O(n c) for c cells.
 */
export function countCoalitions(game: WholeGame): CoalitionCounts {
  const { members, scales, sums } = game;
  const cells = cellsOf(game);
  const strides = sums.map((_, at) => sums.slice(at + 1).reduce((product, sum) => product * (sum + 1), 1));
  const rows = cells / (members + 1);
  const shifts = Array.from({ length: members }, (_, i) =>
    scales.reduce((shift, weights, at) => shift + weights[i]! * strides[at]!, rows),
  );
  const all = { low: new Uint32Array(cells), high: new Uint32Array(cells) };
  all.low[0] = 1;
  all.high[0] = 1;
  let top = 0;
  for (const shift of shifts) {
    top += shift;
    // From above, so that what is added has not been changed yet.
    for (let at = top; at >= shift; at--) {
      all.low[at] = all.low[at]! + all.low[at - shift]!;
      const sum = all.high[at]! + all.high[at - shift]!;
      all.high[at] = sum >= PRIME ? sum - PRIME : sum;
    }
  }
  const wins = winningCells(game, strides, rows, cells);
  const without = { low: new Uint32Array(cells), high: new Uint32Array(cells) };
  const known = new Map<number, readonly bigint[]>();
  const swings = shifts.map((shift) => {
    // Members of equal weights have the same shift and the same swings.
    const before = known.get(shift);
    if (before !== undefined) return before;
    const counted = swingsOf(shift, all, without, wins, rows, members);
    known.set(shift, counted);
    return counted;
  });
  let winning = 0n;
  for (let at = 0; at < cells; at++)
    if (wins[at] === 1 && (all.low[at]! | all.high[at]!) !== 0)
      winning += joined(all.low[at]!, all.high[at]!);
  return { swings, winning };
}

interface Residues {
  readonly low: Uint32Array;
  readonly high: Uint32Array;
}

function swingsOf(
  shift: number,
  all: Residues,
  without: Residues,
  wins: Uint8Array,
  rows: number,
  members: number,
): bigint[] {
  const { length } = all.low;
  for (let at = 0; at < length; at++) {
    const from = at - shift;
    without.low[at] = all.low[at]! - (from < 0 ? 0 : without.low[from]!);
    const difference = all.high[at]! - (from < 0 ? 0 : without.high[from]!);
    without.high[at] = difference < 0 ? difference + PRIME : difference;
  }
  return Array.from({ length: members }, (_, size) => {
    let low = 0;
    let high = 0;
    const end = Math.min((size + 1) * rows, length - shift);
    for (let at = size * rows; at < end; at++) {
      if (wins[at] === 1 || wins[at + shift] === 0) continue;
      low = (low + without.low[at]!) >>> 0;
      high = (high + without.high[at]!) % PRIME;
    }
    return joined(low, high);
  });
}

/** By cell whether those in it win. */
function winningCells(
  { members, sums, clauses }: WholeGame,
  strides: readonly number[],
  rows: number,
  cells: number,
): Uint8Array {
  const wins = new Uint8Array(cells);
  for (let size = 0; size <= members; size++) {
    for (let row = 0; row < rows; row++) {
      const won = clauses.some((clause) =>
        clause.every(({ scale, quota }) => {
          const reached = scale < 0 ? size : Math.floor(row / strides[scale]!) % (sums[scale]! + 1);
          return reached >= quota;
        }),
      );
      if (won) wins[size * rows + row] = 1;
    }
  }
  return wins;
}

/** The number below 2^63 that leaves these remainders (Chinese remainder theorem). */
function joined(low: number, high: number): bigint {
  const [a, b, p] = [BigInt(low), BigInt(high), BigInt(PRIME)];
  const times = ((((b - a) % p) + p) * INVERSE) % p;
  return a + (times << 32n);
}
