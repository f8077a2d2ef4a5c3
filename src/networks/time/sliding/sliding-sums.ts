import type { Pairwise } from '../../one-mode/one-mode.ts';
import type { Levels } from '../../select/levels.ts';

/** The sums over pairs of statements of two rows, of a window that moves. */
export interface SlidingSums {
  /** Cell of rows i and i' at `i * rows + i'`, in units of `unit`; only cells after the diagonal are kept. */
  readonly pairs: Float64Array;
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
  const pairs = new Float64Array(rows * rows);
  const own = new Float64Array(rows);
  return {
    pairs,
    own,
    unit,
    add(cells, i, j, k, by) {
      for (let other = 0; other < count; other++) {
        const weight = by * likeness[k * count + other]!;
        if (weight === 0) continue;
        const from = (j * count + other) * rows;
        addColumn(pairs, cells, from, rows, i, weight);
        own[i]! += 2 * weight * cells[from + i]!;
      }
      own[i]! += by * likeness[k * count + k]!;
    },
  };
}

/** Adds a column's counts to the pairs of row i: those before it in their rows, those after it in its own. */
function addColumn(
  pairs: Float64Array,
  cells: Float64Array,
  from: number,
  rows: number,
  i: number,
  weight: number,
): void {
  for (let to = 0; to < i; to++) pairs[to * rows + i]! += weight * cells[from + to]!;
  for (let to = i + 1; to < rows; to++) pairs[i * rows + to]! += weight * cells[from + to]!;
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
