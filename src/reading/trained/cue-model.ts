import { cueFeatures, MOST_CUE_FEATURES } from './cue-features.ts';
import type { CueMarginals } from './cue-spans.ts';
import { arcChance, forwardBackward, Sums } from './lattice.ts';
import { cueLattice } from './lattices.ts';
import { type Scorer, scorerOf, setFactors, type Table } from './linear.ts';
import type { View } from './view.ts';
import { zeroBytes, zeroFloats, zeroIntegers } from '../zeros.ts';

/** Tells of each token whether it stands in a cue. */
export interface CueModel {
  readonly table: Table;
  readonly bias: Float64Array;
}

const BEGINS = 1;
const GOES_ON = 2;
const ENDS = 3;

/** What a model is read with, kept between paragraphs. */
export interface CueRoom {
  readonly sums: Sums;
  readonly scorer: Scorer;
}

export const cueRoom = ({ table, bias }: CueModel): CueRoom => ({
  sums: new Sums(cueLattice, bias),
  scorer: scorerOf(table),
});

/** Probabilities of a paragraph's tokens to stand in a cue, to begin one, to follow one. Cost O(n). */
export function cueMarginals(model: CueModel, view: View, { sums, scorer } = cueRoom(model)): CueMarginals {
  const n = view.length;
  const inside = zeroFloats(n);
  const begin = zeroFloats(n);
  const stop = zeroFloats(n);
  if (n === 0) return { inside, begin, stop };
  sums.room(n);
  const { potentials } = sums;
  const width = cueLattice.classes + 1;
  const codes = zeroIntegers(MOST_CUE_FEATURES);
  for (let i = 0; i < n; i++) {
    const count = cueFeatures(view, i, codes);
    setFactors(scorer, codes, count, potentials, i * width);
  }
  sums.forced.fill(-1, 0, n);
  if (forwardBackward(sums) === -Infinity) return { inside, begin, stop };
  for (let i = 0; i < n; i++) {
    begin[i] = arcChance(sums, i, BEGINS);
    inside[i] = begin[i]! + arcChance(sums, i, GOES_ON);
    stop[i] = arcChance(sums, i, ENDS);
  }
  return { inside, begin, stop };
}

/** How surely each token stands in a cue, 0..4, as the role model sees it. */
export function cueLevels({ inside }: CueMarginals, length: number): Uint8Array {
  const levels = zeroBytes(length);
  for (let i = 0; i < length; i++) {
    const chance = inside[i]!;
    levels[i] = chance < 0.1 ? 0 : chance < 0.3 ? 1 : chance < 0.6 ? 2 : chance < 0.85 ? 3 : 4;
  }
  return levels;
}
