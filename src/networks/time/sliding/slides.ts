import type { Selection } from '../../select/select.ts';
import type { Settings } from '../../settings.ts';
import type { ByDate } from '../between.ts';
import type { Stretch } from '../windows.ts';

/** Cells of the counts that are looked through for every window. */
const MOST_CELLS = 200_000;
/** Rows of which all pairs are kept. */
const MOST_ROWS = 1000;
const MOST_LEVELS = 16;
/** What counting a statement costs, in steps of a sum. */
const COUNTING = 15;

/**
 * Whether windows are better made each of the one before than each by itself: where they overlap so much that less changes
 * than is there, by an estimate of the steps of both ways. Never for what DNA computes otherwise, or for numbers that are not
 * whole, of which sums would keep a rest.
 */
export function slides(
  { rows, columns, levels }: Selection,
  { mode, dna }: Settings,
  windows: readonly Stretch[],
  { between }: ByDate,
): boolean {
  const [n, m, k] = [rows.labels.length, columns.labels.length, levels.count];
  if (dna || n > MOST_ROWS || k > MOST_LEVELS || n * m * k > MOST_CELLS) return false;
  if (levels.kind === 'numeric' && !isWhole(levels.values, levels.span)) return false;
  let [alone, sliding] = [0, 0];
  let last = -Infinity;
  for (const { start, stop } of windows) {
    const held = between(start, stop).length;
    const come = between(Math.max(start, last + 1), stop).length;
    last = stop;
    // All that comes goes out again.
    sliding += 2 * come * (mode === 'one' ? n * k : 1) + n * m * k + (mode === 'one' ? n * n : 0);
    alone += COUNTING * held + (mode === 'one' ? Math.min(held ** 2 / m, n * n * m) / 2 + n * n : n * m);
  }
  return sliding < alone;
}

function isWhole(values: Float64Array, span: number): boolean {
  return Number.isInteger(span) && values.every((value) => Number.isInteger(value));
}
