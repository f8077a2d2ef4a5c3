import type { Matrix } from '../matrix.ts';

/** Who agrees with whom, and who is at odds with whom: one-mode networks of the same actors. */
export interface CampNetworks {
  readonly congruence: Matrix;
  readonly conflict: Matrix;
}

/** `CampNetworks` as the search reads them. Diagonals are 0: nobody agrees or disagrees with itself. */
export interface CampWeights {
  readonly n: number;
  /** Row by row, n * n. */
  readonly congruence: Float64Array;
  readonly conflict: Float64Array;
  /** Absolute cells, and their sums over the whole matrix, that is each pair twice. */
  readonly absoluteCongruence: Float64Array;
  readonly absoluteConflict: Float64Array;
  readonly congruenceTotal: number;
  readonly conflictTotal: number;
  /** What a search makes as large as it can: 1 the fitness, -1 what is left of it (`Seek`). */
  readonly sign: 1 | -1;
}

/**
 * Which camps to look for: those whose fitness is `highest`, as polarisation is defined, or `lowest`. Fitness is a distance: of the
 * networks from those of camps that agree within and are at odds with each other, evenly. So the camps of lowest fitness are those
 * that look most like two sides.
 */
export type Seek = 'highest' | 'lowest';

/** Two cells of a pair that differ by more than this share are not the same weight, rounded differently. */
const ROUNDING = 1e-9;

/**
 * @throws RangeError unless both are one-mode networks of the same actors in the same order, with finite weights that are the
 * same in both directions
 */
export function campWeights({ congruence, conflict }: CampNetworks, seek: Seek = 'highest'): CampWeights {
  const n = congruence.rows.length;
  for (const labels of [congruence.columns, conflict.rows, conflict.columns]) {
    const other = labels.findIndex((label, i) => label !== congruence.rows[i]);
    if (labels.length !== n) throw new RangeError(`not the same actors: ${labels.length} beside ${n}`);
    if (other >= 0)
      throw new RangeError(`not the same actors: ${labels[other]} beside ${congruence.rows[other]}`);
  }
  const [c, f] = [cellsOf(congruence), cellsOf(conflict)];
  const [absoluteCongruence, absoluteConflict] = [c.map(Math.abs), f.map(Math.abs)];
  return {
    n,
    congruence: c,
    conflict: f,
    absoluteCongruence,
    absoluteConflict,
    congruenceTotal: absoluteCongruence.reduce((sum, cell) => sum + cell, 0),
    conflictTotal: absoluteConflict.reduce((sum, cell) => sum + cell, 0),
    sign: seek === 'highest' ? 1 : -1,
  };
}

function cellsOf({ rows, values }: Matrix): Float64Array {
  const n = rows.length;
  if (values.length !== n * n)
    throw new RangeError(`no square matrix: ${values.length} cells of ${n} actors`);
  const cells = Float64Array.from(values);
  for (let i = 0; i < n; i++) {
    cells[i * n + i] = 0;
    for (let j = 0; j < i; j++) {
      const [there, back] = [cells[i * n + j]!, cells[j * n + i]!];
      if (!Number.isFinite(there)) throw new RangeError(`no weight: ${there} of ${rows[i]} and ${rows[j]}`);
      if (Math.abs(there - back) > ROUNDING * Math.abs(there))
        throw new RangeError(`not the same both ways: ${rows[i]} and ${rows[j]} have ${there} and ${back}`);
      cells[j * n + i] = there;
    }
  }
  return cells;
}
