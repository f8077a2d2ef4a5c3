import { networkOf } from '../compute.ts';
import type { Matrix } from '../matrix.ts';
import type { Selection } from '../select/select.ts';
import type { Settings } from '../settings.ts';
import type { ConceptSet } from './concept-networks.ts';

/** What the statements about one concept add to the network. */
interface Share {
  /** Cells above the diagonal, as row * n + column, and what they get. */
  readonly cells: Int32Array;
  readonly weights: Float64Array;
  /** Actor -> its statements. */
  readonly rows: Int32Array;
}

/** Sums that differ by less than this share of all that was added are 0, less rounding. */
const ROUNDING = 1e-13;

/**
 * The networks of sets of concepts, where a cell is a sum over concepts, divided by nothing or by the mean number of statements:
 * keeps the sums of the last set and adds or takes away what another changes. Costs O(actors^2) a network, and for each concept that
 * enters or leaves the pairs of actors that speak about it.
 */
export function adjustedNetwork(selection: Selection, settings: Settings): (set: ConceptSet) => Matrix {
  const { labels } = selection.rows;
  const n = labels.length;
  const shares = sharesOf(selection, settings);
  const sums = new Float64Array(n * n);
  // All that was ever added to a cell, by absolute value: what rounding may have left in it is a small share of that.
  const added = new Float64Array(n * n);
  for (const { cells, weights } of shares)
    for (let at = 0; at < cells.length; at++) added[cells[at]!]! += Math.abs(weights[at]!);
  const spoken = new Int32Array(n);
  const inside = new Uint8Array(shares.length);
  const matrix = { rows: labels, columns: labels, values: new Float64Array(n * n) };

  return (set) => {
    for (const [concept, { cells, weights, rows }] of shares.entries()) {
      const change = set[concept]! - inside[concept]!;
      if (change === 0) continue;
      inside[concept] = set[concept]!;
      for (let at = 0; at < cells.length; at++) sums[cells[at]!]! += change * weights[at]!;
      for (let at = 0; at < rows.length; at++) spoken[rows[at]!]! += change;
    }
    for (let i = 0; i < n; i++) {
      for (let j = i + 1; j < n; j++) {
        const cell = i * n + j;
        const sum = Math.abs(sums[cell]!) <= ROUNDING * added[cell]! ? 0 : sums[cell]!;
        const divisor = settings.normalise === 'no' ? 1 : (spoken[i]! + spoken[j]!) / 2;
        matrix.values[cell] = matrix.values[j * n + i] = divisor === 0 ? 0 : sum / divisor;
      }
    }
    return matrix;
  };
}

function sharesOf(selection: Selection, settings: Settings): Share[] {
  const { codes } = selection.columns;
  const n = selection.rows.labels.length;
  const statementsOf = Map.groupBy(codes.keys(), (at) => codes[at]!);
  return selection.columns.labels.map((_, concept) => {
    const statements = Int32Array.from(statementsOf.get(concept) ?? []);
    const alone = { ...settings, normalise: 'no' as const };
    const { values } = networkOf(selection, alone, { statements, isolates: true }, {}).matrix;
    const rows = statements.map((at) => selection.rows.codes[at]!);
    const speakers = new Set(rows);
    const cells = Int32Array.from(
      [...speakers].flatMap((i) =>
        [...speakers].filter((j) => i < j && values[i * n + j] !== 0).map((j) => i * n + j),
      ),
    );
    return { cells, weights: Float64Array.from(cells, (cell) => values[cell]!), rows };
  });
}
