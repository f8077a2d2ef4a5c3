import type { Matrix } from '../matrix.ts';

/**
 * How far two networks are apart: the sum of the absolute differences of their cells (`absdiff` of the Discourse Network
 * Analyzer). Cells are matched by their labels; what one of them lacks counts as 0 there. O(cells).
 *
 * @example absoluteDistance of the rows [1, 0] and [0, 2] with the same labels // 3
 */
export function absoluteDistance(a: Matrix, b: Matrix): number {
  if (sameLabels(a.rows, b.rows) && sameLabels(a.columns, b.columns)) return difference(a.values, b.values);
  const [left, right] = onSameLabels([a, b]);
  return difference(left!.values, right!.values);
}

/** The networks with all rows and columns that any of them has, in the order in which they first appear; 0 where one had none. */
export function onSameLabels(networks: readonly Matrix[]): readonly Matrix[] {
  const [first] = networks;
  if (first === undefined) return [];
  const isEqual = networks.every(
    ({ rows, columns }) => sameLabels(rows, first.rows) && sameLabels(columns, first.columns),
  );
  if (isEqual) return networks;
  const rows = [...new Set(networks.flatMap(({ rows }) => rows))];
  const columns = [...new Set(networks.flatMap(({ columns }) => columns))];
  const rowAt = new Map(rows.map((label, i) => [label, i]));
  const columnAt = new Map(columns.map((label, j) => [label, j]));
  return networks.map((network) => {
    const values = new Float64Array(rows.length * columns.length);
    const places = network.columns.map((label) => columnAt.get(label)!);
    for (const [i, label] of network.rows.entries()) {
      const at = rowAt.get(label)! * columns.length;
      for (const [j, place] of places.entries()) values[at + place] = network.values[i * places.length + j]!;
    }
    return { rows, columns, values };
  });
}

function sameLabels(one: readonly string[], other: readonly string[]): boolean {
  return one === other || (one.length === other.length && one.every((label, i) => label === other[i]));
}

function difference(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += Math.abs(a[at]! - b[at]!);
  return sum;
}
