import type { Pairwise } from '../../one-mode/one-mode.ts';
import type { Levels } from '../../select/levels.ts';

/** The sums over pairs of statements of two rows, of a window that moves. */
export interface SlidingSums {
  /** The sum of two rows, in units of `unit`. */
  readonly pair: (i: number, other: number) => number;
  /** Row -> its sum with itself, in units of `unit`. */
  readonly own: Float64Array;
  readonly unit: number;
  /** A statement comes in or goes out, while the counts `cells` (see `SlidingCounts`) are without it. Costs O(rows x levels). */
  readonly add: (cells: Float64Array, i: number, j: number, k: number, by: 1 | -1) => void;
}

/**
 * Sums of pairs (k, k') that weigh q(k, k') = `likeness[k * levels + k'] * unit`. The likenesses are whole numbers, so that what
 * comes in and goes out again leaves no rest.
 */
export function slidingSums(rows: number, levels: Levels, aggregate: Pairwise): SlidingSums {
  const { likeness, unit } = likenessOf(levels, aggregate);
  const count = levels.count;
  // What a statement changed stands in the row of its own row, in one piece; a pair is the sum of both places.
  const changes = new Float64Array(rows * rows);
  const own = new Float64Array(rows);
  return {
    pair: (i, other) => changes[i * rows + other]! + changes[other * rows + i]!,
    own,
    unit,
    add(cells, i, j, k, by) {
      for (let other = 0; other < count; other++) {
        const weight = by * likeness[k * count + other]!;
        if (weight === 0) continue;
        const from = (j * count + other) * rows;
        addColumn(changes, i * rows, cells, from, rows, weight);
        own[i]! += 2 * weight * cells[from + i]!;
      }
      own[i]! += by * likeness[k * count + k]!;
    },
  };
}

/** Adds a column's counts to a row of the changes. */
function addColumn(
  changes: Float64Array,
  to: number,
  cells: Float64Array,
  from: number,
  rows: number,
  weight: number,
): void {
  for (let at = 0; at < rows; at++) changes[to + at]! += weight * cells[from + at]!;
}

/** How alike two levels are for an aggregation, in whole numbers: a share of the span of numbers, else 1 or 0. */
function likenessOf(levels: Levels, aggregate: Pairwise): { likeness: Float64Array; unit: number } {
  const { count, kind, values, span } = levels;
  const likeness = new Float64Array(count * count).fill(1);
  if (aggregate === 'ignore' || kind === 'none') return { likeness, unit: 1 };
  const whole = kind === 'numeric' && span > 0 ? span : 1;
  for (let k = 0; k < count; k++) {
    for (let other = 0; other < count; other++) {
      const apart = kind === 'numeric' ? Math.abs(values[k]! - values[other]!) : k === other ? 0 : 1;
      const same = whole - apart;
      const each = { congruence: same, conflict: apart, subtract: same - apart };
      likeness[k * count + other] = each[aggregate];
    }
  }
  return { likeness, unit: 1 / whole };
}
