import type { Counts } from '../counts/counts.ts';
import { matrixCells } from '../matrix-cells.ts';
import type { Matrix } from '../matrix.ts';
import type { Aggregation, Normalisation } from '../options.ts';
import type { Levels } from '../select/levels.ts';

/**
 * The two-mode network of counts x[i, j, k]:
 * - `ignore`: how often i was linked to j, at whatever level;
 * - `subtract`: agreements less rejections; of numbers their sum;
 * - `combine`: a bit for each level that occurs, that of the greatest level the lowest: of a boolean 1 is only agreement,
 *   2 only rejection, 3 both.
 *
 * `activity` divides a row, `prominence` a column, by its statements (`combine`: by its links). Formulas: Leifeld, P. (2017).
 * Discourse Network Analysis, in: The Oxford Handbook of Political Networks, doi:10.1093/oxfordhb/9780190228217.013.25.
 * Whether the levels can be subtracted or combined, `checkLevels` says.
 */
export function twoMode(counts: Counts, aggregate: Aggregation, normalise: Normalisation): Matrix {
  const { rows, columns, offsets, column, level, count, levels } = counts;
  const weigh = cellOf(levels, aggregate);
  const values = matrixCells(rows.length, columns.length);
  const across = columns.length;
  for (let i = 0; i < rows.length; i++) {
    for (let at = offsets[i]!; at < offsets[i + 1]!; at++) {
      values[i * across + column[at]!]! += weigh(count[at]!, level[at]!);
    }
  }
  const matrix = { rows, columns, values };
  if (normalise === 'activity' || normalise === 'prominence') divide(counts, matrix, aggregate, normalise);
  return matrix;
}

/** What a count at a level adds to its cell. */
function cellOf(levels: Levels, aggregate: Aggregation): (count: number, level: number) => number {
  if (aggregate === 'combine') {
    return (count, level) => (count > 0 ? 2 ** (levels.count - 1 - level) : 0);
  }
  if (aggregate === 'ignore' || levels.kind === 'none') return (count) => count;
  // DNA subtracts nothing from texts; otherwise they do not come here.
  if (levels.kind === 'nominal') return (count) => count;
  if (levels.kind === 'boolean') return (count, level) => (level === 1 ? count : -count);
  return (count, level) => count * levels.values[level]!;
}

function divide(
  { offsets, column, count }: Counts,
  { rows, columns, values }: Matrix,
  aggregate: Aggregation,
  normalise: 'activity' | 'prominence',
): void {
  const across = columns.length;
  const byRow = normalise === 'activity';
  const divisors = new Float64Array(byRow ? rows.length : across);
  for (let i = 0; i < rows.length; i++) {
    if (aggregate === 'combine') {
      for (let j = 0; j < across; j++) if (values[i * across + j] !== 0) divisors[byRow ? i : j]! += 1;
    } else {
      for (let at = offsets[i]!; at < offsets[i + 1]!; at++) divisors[byRow ? i : column[at]!]! += count[at]!;
    }
  }
  for (let at = 0; at < values.length; at++) {
    const divisor = divisors[byRow ? Math.floor(at / across) : at % across]!;
    values[at] = divisor === 0 ? 0 : values[at]! / divisor;
  }
}
