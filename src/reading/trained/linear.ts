import { MOST_SCORE } from './lattice.ts';

/** Weights of hashed features: row `code >>> shift` has one weight for each of `classes`, in units of `scale`. */
export interface Table {
  /** Score classes of the lattice that the columns belong to. */
  readonly classes: readonly number[];
  /** Of 32 bits, how many are not of the row's number. */
  readonly shift: number;
  readonly weights: Int8Array;
  readonly scale: number;
}

/** A table as it is read: the weights of a row at once, and what their sum makes of a score. */
export interface Scorer {
  readonly classes: readonly number[];
  readonly shift: number;
  /** The weights, with three bytes or more behind them. */
  readonly rows: DataView;
  /** e to the power of the score, by the sum of weights from `-most` to `most`; of larger sums as of those. */
  readonly factors: Float64Array;
  readonly most: number;
}

/** A token has no more features. */
const MOST_FEATURES = 64;
/** Weights are read as bytes without a sign: each is so much more. */
const ZERO = 128;
const ZEROS = 0x80808080;
/** The first and the third of four bytes: sums of `MOST_FEATURES` bytes fit into two. */
const TWO = 0x00ff00ff;

export function scorerOf({ classes, shift, weights, scale }: Table): Scorer {
  const { buffer, byteOffset, length } = weights;
  let rows = new DataView(buffer, byteOffset);
  if (rows.byteLength < length + 3) {
    const copy = new Uint8Array(length + 3);
    copy.set(new Uint8Array(buffer, byteOffset, length));
    rows = new DataView(copy.buffer);
  }
  const most = Math.min(ZERO * MOST_FEATURES, Math.ceil(MOST_SCORE / scale));
  const factors = Float64Array.from({ length: 2 * most + 1 }, (_, i) =>
    Math.exp(Math.max(-MOST_SCORE, Math.min(MOST_SCORE, (i - most) * scale))),
  );
  return { classes, shift, rows, factors, most };
}

/** Sets in `factors`, at `at` and the number of a class, what the features of a token make of its score. Cost O(count classes). */
export function setFactors(
  scorer: Scorer,
  codes: Int32Array,
  count: number,
  factors: Float64Array,
  at: number,
): void {
  const { classes, shift, rows } = scorer;
  const zero = ZERO * count;
  switch (classes.length) {
    case 2: {
      let a = 0;
      let b = 0;
      for (let f = 0; f < count; f++) {
        const row = rows.getUint16(Math.imul(codes[f]! >>> shift, 2), true) ^ ZEROS;
        a = (a + (row & 255)) | 0;
        b = (b + ((row >>> 8) & 255)) | 0;
      }
      factors[at + classes[0]!] = factorOf(scorer, a - zero);
      factors[at + classes[1]!] = factorOf(scorer, b - zero);
      return;
    }
    case 3: {
      let ac = 0;
      let b = 0;
      for (let f = 0; f < count; f++) {
        const row = rows.getInt32(Math.imul(codes[f]! >>> shift, 3), true) ^ ZEROS;
        ac = (ac + (row & TWO)) | 0;
        b = (b + ((row >>> 8) & 255)) | 0;
      }
      factors[at + classes[0]!] = factorOf(scorer, (ac & 65535) - zero);
      factors[at + classes[1]!] = factorOf(scorer, b - zero);
      factors[at + classes[2]!] = factorOf(scorer, (ac >>> 16) - zero);
      return;
    }
    case 5: {
      let ac = 0;
      let bd = 0;
      let e = 0;
      for (let f = 0; f < count; f++) {
        const at = Math.imul(codes[f]! >>> shift, 5);
        const row = rows.getInt32(at, true) ^ ZEROS;
        ac = (ac + (row & TWO)) | 0;
        bd = (bd + ((row >>> 8) & TWO)) | 0;
        e = (e + rows.getInt8(at + 4)) | 0;
      }
      factors[at + classes[0]!] = factorOf(scorer, (ac & 65535) - zero);
      factors[at + classes[1]!] = factorOf(scorer, (bd & 65535) - zero);
      factors[at + classes[2]!] = factorOf(scorer, (ac >>> 16) - zero);
      factors[at + classes[3]!] = factorOf(scorer, (bd >>> 16) - zero);
      factors[at + classes[4]!] = factorOf(scorer, e);
      return;
    }
    default: {
      const width = classes.length;
      for (let k = 0; k < width; k++) {
        let sum = 0;
        for (let f = 0; f < count; f++) sum += rows.getInt8((codes[f]! >>> shift) * width + k);
        factors[at + classes[k]!] = factorOf(scorer, sum);
      }
    }
  }
}

const factorOf = ({ factors, most }: Scorer, sum: number): number =>
  factors[(sum > most ? most : sum < -most ? -most : sum) + most]!;
