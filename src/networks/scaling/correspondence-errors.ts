import type { Rng } from '../../stats/rng.ts';
import { runSteps } from '../../stats/run-steps.ts';
import type { Matrix } from '../matrix.ts';
import type { Correspondence } from './correspondence.ts';

/** How far each point may be off: standard deviations, laid out like the positions. */
export interface CorrespondenceErrors {
  readonly rows: Float64Array;
  readonly columns: Float64Array;
  readonly draws: number;
}

/**
 * The errors of the positions by the partial bootstrap: tables with as many counts are drawn from this one, and their rows and
 * columns are placed on its dimensions. Rows or columns that a draw lacks do not count in it. The dimensions are held, so that the
 * errors are those of points within the map, and not of the map.
 *
 * Greenacre 1984, section 8.1; Lebart 2006 in Multiple Correspondence Analysis and Related Methods, DOI
 * 10.1201/9781420011319. The counts are taken as independent: draws of whole documents are wider.
 *
 * @param table counts, whole numbers
 */
export function correspondenceErrors(
  table: Matrix,
  map: Correspondence,
  options: { readonly rng: Rng; readonly draws?: number },
): CorrespondenceErrors {
  return runSteps(correspondenceErrorsByStep(table, map, options));
}

/** `correspondenceErrors` in steps, so that a caller can tell how far it is: the number of draws done, then the result. */
export function* correspondenceErrorsByStep(
  table: Matrix,
  map: Correspondence,
  { rng, draws = 1000 }: { readonly rng: Rng; readonly draws?: number },
): Generator<number, CorrespondenceErrors> {
  const { values } = table;
  const [n, m, k] = [map.rows.length, map.columns.length, map.dimensions];
  if (!(draws >= 2)) throw new RangeError(`no draws: ${draws}`);
  const upTo = new Float64Array(values.length);
  let total = 0;
  for (const [at, count] of values.entries()) {
    if (!Number.isInteger(count)) throw new RangeError(`no count: ${count}`);
    total += count;
    upTo[at] = total;
  }
  const moments = { rows: noMoments(n * k), columns: noMoments(m * k) };
  const drawn = new Float64Array(values.length);
  for (let draw = 0; draw < draws; draw++) {
    yield draw;
    drawn.fill(0);
    for (let s = 0; s < total; s++) drawn[firstAbove(upTo, rng() * total)]!++;
    for (let i = 0; i < n; i++) {
      project(drawn, i * m, 1, map.columnPositions, map.inertias, k, i * k, moments.rows);
    }
    for (let j = 0; j < m; j++) {
      project(drawn, j, m, map.rowPositions, map.inertias, k, j * k, moments.columns);
    }
  }
  return { rows: deviations(moments.rows), columns: deviations(moments.columns), draws };
}

/** Where a profile lies among the points of the other side: their mean, stretched by the dimension. */
function project(
  counts: Float64Array,
  from: number,
  step: number,
  others: Float64Array,
  inertias: Float64Array,
  dimensions: number,
  into: number,
  moments: Moments,
): void {
  const length = others.length / dimensions;
  let sum = 0;
  for (let o = 0; o < length; o++) sum += counts[from + o * step]!;
  if (sum === 0) return;
  for (let d = 0; d < dimensions; d++) {
    let at = 0;
    for (let o = 0; o < length; o++) at += counts[from + o * step]! * others[o * dimensions + d]!;
    add(moments, into + d, at / sum / Math.sqrt(inertias[d]!));
  }
}

function firstAbove(upTo: Float64Array, value: number): number {
  let [low, high] = [0, upTo.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (upTo[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Running means and squares of many numbers. */
interface Moments {
  readonly counts: Float64Array;
  readonly means: Float64Array;
  readonly squares: Float64Array;
}

function noMoments(length: number): Moments {
  const [counts, means, squares] = [0, 1, 2].map(() => new Float64Array(length));
  return { counts: counts!, means: means!, squares: squares! };
}

/** Welford 1962, DOI 10.1080/00401706.1962.10490022. */
function add({ counts, means, squares }: Moments, at: number, value: number): void {
  const count = ++counts[at]!;
  const away = value - means[at]!;
  means[at]! += away / count;
  squares[at]! += away * (value - means[at]!);
}

function deviations({ counts, squares }: Moments): Float64Array {
  return squares.map((sum, at) => Math.sqrt(sum / (counts[at]! - 1)));
}
