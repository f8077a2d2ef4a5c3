import type { Matrix } from '../matrix.ts';

/** What each actor says at all, not how often: one row an actor, cells 0 or 1. */
export type Profiles = Matrix;

/**
 * The profiles of a two-mode network made with `combine` of a boolean qualifier (0 none, 1 only agrees, 2 only disagrees, 3
 * both): each column becomes two, `concept - agree` and `concept - disagree`. Columns that nobody uses are left out, rows
 * without a statement too, and with them their labels.
 *
 * @throws RangeError where a cell is no such code
 */
export function profilesOf(combined: Matrix): Profiles {
  const { rows, columns, values } = combined;
  const width = columns.length;
  const used = new Uint8Array(2 * width);
  const kept: number[] = [];
  for (let i = 0; i < rows.length; i++) {
    let any = false;
    for (let j = 0; j < width; j++) {
      const code = values[i * width + j]!;
      if (code !== 0 && code !== 1 && code !== 2 && code !== 3)
        throw new RangeError(`no code 0 to 3: ${code}`);
      if ((code & 1) !== 0) used[2 * j] = 1;
      if ((code & 2) !== 0) used[2 * j + 1] = 1;
      any ||= code > 0;
    }
    if (any) kept.push(i);
  }
  const wanted = [...used.keys()].filter((column) => used[column] === 1);
  const profile = new Float64Array(kept.length * wanted.length);
  for (const [r, i] of kept.entries()) {
    for (const [c, column] of wanted.entries()) {
      const code = values[i * width + (column >> 1)]!;
      profile[r * wanted.length + c] = (code >> (column & 1)) & 1;
    }
  }
  return {
    rows: kept.map((i) => rows[i]!),
    columns: wanted.map((column) => `${columns[column >> 1]!} - ${column % 2 === 0 ? 'agree' : 'disagree'}`),
    values: profile,
  };
}

/**
 * Jaccard distances of the rows: 1 less the share of the columns that both use among those that either uses (a column is
 * used where its cell is not 0). Two empty rows are 0 apart, an empty and another one 1. O(rows² columns / 32).
 *
 * Jaccard 1912, DOI 10.1111/j.1469-8137.1912.tb05611.x.
 */
export function jaccardDistances({ rows, columns, values }: Matrix): Matrix {
  const n = rows.length;
  const words = (columns.length + 31) >> 5;
  const bits = new Int32Array(n * words);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < columns.length; j++) {
      if (values[i * columns.length + j] !== 0) bits[i * words + (j >> 5)]! |= 1 << (j & 31);
    }
  }
  const distances = new Float64Array(n * n);
  // In tiles, so that the mirrored cells are written where the cache still is.
  for (let top = 0; top < n; top += TILE) {
    for (let side = top; side < n; side += TILE) {
      for (let i = top; i < Math.min(n, top + TILE); i++) {
        for (let k = Math.max(i + 1, side); k < Math.min(n, side + TILE); k++) {
          let [both, either] = [0, 0];
          for (let w = 0; w < words; w++) {
            const a = bits[i * words + w]!;
            const b = bits[k * words + w]!;
            both += bitCount(a & b);
            either += bitCount(a | b);
          }
          const distance = either === 0 ? 0 : 1 - both / either;
          distances[i * n + k] = distance;
          distances[k * n + i] = distance;
        }
      }
    }
  }
  return { rows, columns: rows, values: distances };
}

const TILE = 64;

function bitCount(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
