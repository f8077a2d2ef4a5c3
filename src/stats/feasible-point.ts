/** Less than this counts as 0. */
const TINY = 1e-9;

/**
 * Some x of numbers from 0 up with `matrix x = right`, or null where there is none: the first phase of the simplex method, with
 * Bland's rule, which cannot go round in circles. Each pivot costs O(rows columns).
 *
 * @param matrix by row
 * @example feasiblePoint([[1, -1]], [2]) // [2, 0]
 * @example feasiblePoint([[1, 1]], [-1]) // null
 */
export function feasiblePoint(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): number[] | null {
  const columns = matrix[0]?.length ?? 0;
  const rows = matrix.length;
  const width = columns + rows + 1;
  // Each row has an artificial variable of its own; their sum is brought to 0.
  const table = matrix.map((row, i) => {
    const sign = right[i]! < 0 ? -1 : 1;
    const line = new Float64Array(width);
    for (const [j, value] of row.entries()) line[j] = sign * value;
    line[columns + i] = 1;
    line[width - 1] = sign * right[i]!;
    return line;
  });
  const basis = table.map((_, i) => columns + i);
  const cost = new Float64Array(width);
  for (const line of table)
    for (let j = 0; j < width; j++) cost[j]! -= j >= columns && j < width - 1 ? 0 : line[j]!;
  for (;;) {
    const enter = cost.findIndex((value, j) => j < columns && value < -TINY);
    if (enter < 0) break;
    const leave = leaving(table, basis, enter, width);
    // Costs are bounded by 0 from below, so some row always limits the step but for rounding.
    if (leave < 0) break;
    pivot(table, cost, leave, enter);
    basis[leave] = enter;
  }
  if (-cost[width - 1]! > TINY * (1 + Math.max(0, ...right.map(Math.abs)))) return null;
  const point = Array.from({ length: columns }, () => 0);
  for (const [i, column] of basis.entries()) if (column < columns) point[column] = table[i]![width - 1]!;
  return point;
}

function leaving(
  table: readonly Float64Array[],
  basis: readonly number[],
  enter: number,
  width: number,
): number {
  let best = -1;
  let least = Infinity;
  for (const [i, line] of table.entries()) {
    if (line[enter]! <= TINY) continue;
    const ratio = line[width - 1]! / line[enter]!;
    if (ratio < least - TINY || (ratio < least + TINY && best >= 0 && basis[i]! < basis[best]!)) {
      best = i;
      least = Math.min(least, ratio);
    }
  }
  return best;
}

function pivot(table: readonly Float64Array[], cost: Float64Array, row: number, column: number): void {
  const own = table[row]!;
  const divisor = own[column]!;
  for (let j = 0; j < own.length; j++) own[j]! /= divisor;
  for (const line of [...table, cost]) {
    const factor = line[column]!;
    if (line === own || factor === 0) continue;
    for (let j = 0; j < own.length; j++) line[j]! -= factor * own[j]!;
  }
}
