import type { PairSums } from './pair-sums.ts';
import { meetings, type Profile } from './profile.ts';
import { selfProduct } from './sparse-product.ts';

/** How many sums share a double, and how many bits each has. */
export interface Packing {
  readonly lanes: number;
  readonly bits: number;
}

/** Lanes of a double's 53 bits; a lane holds sums from -2^(bits - 1) to 2^(bits - 1). */
const packings: readonly Packing[] = [
  { lanes: 4, bits: 13 },
  { lanes: 3, bits: 17 },
  { lanes: 2, bits: 26 },
];

/**
 * The packing in which products of two profiles are exact: all values are whole, and no sum is greater than its lane. By
 * Cauchy and Schwarz none is greater than the greatest square sum of a row. Null where none fits.
 */
export function packingOf(left: Profile, right: Profile): Packing | null {
  const most = Math.max(greatestSquareSum(left), left === right ? 0 : greatestSquareSum(right));
  return packings.find(({ bits }) => most < 2 ** (bits - 1)) ?? null;
}

/** Infinity where a value is not whole. */
function greatestSquareSum({ offsets, value }: Profile): number {
  let most = 0;
  for (let i = 0; i + 1 < offsets.length; i++) {
    let sum = 0;
    for (let at = offsets[i]!; at < offsets[i + 1]!; at++) {
      const each = value[at]!;
      if (each !== Math.floor(each)) return Infinity;
      sum += each * each;
    }
    if (sum > most) most = sum;
  }
  return most;
}

/**
 * The same as `sparseProduct`, several later rows in one multiplication: their values are put side by side into the bits of a
 * double, so that a product with a whole number multiplies each, and the sums stay apart while none outgrows its lane.
 * Exact. Costs O(cells x rows / (2 lanes)), and 8 bytes x features x rows / lanes.
 */
export function packedProduct(left: Profile, right: Profile, { lanes, bits }: Packing): PairSums {
  const rows = right.offsets.length - 1;
  const packs = Math.ceil(rows / lanes);
  const packed = pack(right, packs, lanes, bits);
  const sums = new Float64Array(packs);
  return {
    add(i, into, factor) {
      const first = Math.floor((i + 1) / lanes);
      sums.fill(0, first);
      let at = left.offsets[i]!;
      const end = left.offsets[i + 1]!;
      for (; at + 3 < end; at += 4) addFour(left, at, packed, packs, sums, first);
      for (; at < end; at++) {
        const weight = left.value[at]!;
        const from = left.feature[at]! * packs;
        for (let p = first; p < packs; p++) sums[p]! += weight * packed[from + p]!;
      }
      unpack(sums, first, i, into, factor, lanes, bits);
    },
    self: (i) => selfProduct(left, right, i),
    most: Math.ceil(meetings(left, right) / 2),
  };
}

/** Feature by feature, the rows in packs. */
function pack(
  { features, offsets, feature, value }: Profile,
  packs: number,
  lanes: number,
  bits: number,
): Float64Array {
  const packed = new Float64Array(features * packs);
  for (let i = 0; i + 1 < offsets.length; i++) {
    const scale = 2 ** (bits * (i % lanes));
    const place = Math.floor(i / lanes);
    for (let at = offsets[i]!; at < offsets[i + 1]!; at++) {
      packed[feature[at]! * packs + place]! += scale * value[at]!;
    }
  }
  return packed;
}

/** Four cells of a row at once, so that a sum is loaded and stored once for four products. */
function addFour(
  { feature, value }: Profile,
  at: number,
  packed: Float64Array,
  packs: number,
  sums: Float64Array,
  first: number,
): void {
  const [w0, w1, w2, w3] = [value[at]!, value[at + 1]!, value[at + 2]!, value[at + 3]!];
  const f0 = feature[at]! * packs;
  const f1 = feature[at + 1]! * packs;
  const f2 = feature[at + 2]! * packs;
  const f3 = feature[at + 3]! * packs;
  for (let p = first; p < packs; p++) {
    sums[p]! += w0 * packed[f0 + p]! + w1 * packed[f1 + p]! + w2 * packed[f2 + p]! + w3 * packed[f3 + p]!;
  }
}

/** Adds the sums in lanes to the places of their rows, those after i only. */
function unpack(
  sums: Float64Array,
  first: number,
  i: number,
  into: Float64Array,
  factor: number,
  lanes: number,
  bits: number,
): void {
  const radix = 2 ** bits;
  const half = radix / 2;
  let bias = 0;
  for (let lane = 0; lane < lanes; lane++) bias += half * radix ** lane;
  for (let p = first; p < sums.length; p++) {
    let rest = sums[p]! + bias;
    const from = p * lanes;
    for (let lane = 0; lane < lanes; lane++) {
      const upper = Math.floor(rest / radix);
      const to = from + lane;
      if (to > i && to < into.length) into[to]! += factor * (rest - upper * radix - half);
      rest = upper;
    }
  }
}
