import {
  arcChance,
  forwardBackward,
  type Lattice,
  setScores,
  Sums,
} from '../../src/reading/trained/lattice.ts';
import type { Rng } from '../../src/stats/rng.ts';

/** Features of one kind and the score classes that they weigh in. */
export interface Group {
  readonly classes: readonly number[];
  readonly bits: number;
}

/** One sequence: for each token its label (or -1 for free), forced labels, and for each group its features. */
export interface Sequence {
  readonly length: number;
  /** Arc of the gold labelling at each token. */
  readonly arcs: Int8Array;
  readonly forced: Int8Array;
  /** For each group: codes of all tokens, and where each token's begin (length + 1). */
  readonly codes: readonly Int32Array[];
  readonly offsets: readonly Int32Array[];
}

export interface Weights {
  readonly lattice: Lattice;
  readonly groups: readonly Group[];
  readonly tables: readonly Float32Array[];
  readonly bias: Float64Array;
}

export interface Plan {
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
  /** Share of the features of each token left out at each turn, so that weights do not lean on each other. */
  readonly dropout: number;
  readonly rng: Rng;
  readonly onEpoch?: (epoch: number, loss: number) => void;
}

export const emptyWeights = (lattice: Lattice, groups: readonly Group[]): Weights => ({
  lattice,
  groups,
  tables: groups.map(({ classes, bits }) => new Float32Array(2 ** bits * classes.length)),
  bias: new Float64Array(lattice.arcs.length),
});

export function scoresOf(weights: Weights, sequence: Sequence, scores: Float64Array): void {
  const { classes } = weights.lattice;
  scores.fill(0, 0, sequence.length * classes);
  for (const [g, group] of weights.groups.entries()) {
    const table = weights.tables[g]!;
    const shift = 32 - group.bits;
    const own = group.classes;
    const width = own.length;
    const codes = sequence.codes[g]!;
    const offsets = sequence.offsets[g]!;
    const sums = new Float64Array(width);
    for (let i = 0; i < sequence.length; i++) {
      sums.fill(0);
      for (let f = offsets[i]!; f < offsets[i + 1]!; f++) {
        const at = (codes[f]! >>> shift) * width;
        for (let c = 0; c < width; c++) sums[c] = sums[c]! + table[at + c]!;
      }
      for (let c = 0; c < width; c++)
        scores[i * classes + own[c]!] = scores[i * classes + own[c]!]! + sums[c]!;
    }
  }
}

/** Maximum likelihood by AdaGrad, one sequence at a time; the mean of the weights after the last half of the epochs. */
export function trainCrf(
  lattice: Lattice,
  groups: readonly Group[],
  data: readonly Sequence[],
  plan: Plan,
): Weights {
  const weights = emptyWeights(lattice, groups);
  const squares = weights.tables.map((table) => new Float32Array(table.length));
  const means = weights.tables.map((table) => new Float32Array(table.length));
  const biasSquares = new Float64Array(weights.bias.length);
  const biasMean = new Float64Array(weights.bias.length);
  const sums = new Sums(lattice, weights.bias);
  const order = Int32Array.from(data, (_, i) => i);
  const { classes } = lattice;
  const most = Math.max(...data.map(({ length }) => length));
  const scores = new Float64Array((most + 1) * classes);
  const gradient = new Float64Array((most + 1) * classes);
  const first = Math.floor(plan.epochs / 2);
  let averaged = 0;
  const noise = new Uint32Array([Math.floor(plan.rng() * 2 ** 32) | 1]);
  for (let epoch = 0; epoch < plan.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(plan.rng() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    let loss = 0;
    for (const index of order) {
      const sequence = plan.dropout > 0 ? thinned(data[index]!, plan.dropout, noise) : data[index]!;
      const n = sequence.length;
      scoresOf(weights, sequence, scores);
      sums.room(n);
      setScores(sums, scores, n);
      sums.forced.set(sequence.forced);
      const logZ = forwardBackward(sums);
      if (logZ === -Infinity) continue;
      gradient.fill(0, 0, n * classes);
      const biasGradient = new Float64Array(lattice.arcs.length);
      let gold = 0;
      for (let i = 0; i < n; i++) {
        for (let a = 0; a < lattice.arcs.length; a++) {
          const own = lattice.arcs[a]!.classes;
          let diff = sequence.arcs[i] === a ? 1 : 0;
          if (diff === 1) {
            gold += weights.bias[a]!;
            for (const c of own) gold += Math.max(-30, Math.min(30, scores[i * classes + c]!));
          }
          diff -= arcChance(sums, i, a);
          biasGradient[a] = biasGradient[a]! + diff;
          for (const c of own) gradient[i * classes + c] = gradient[i * classes + c]! + diff;
        }
      }
      loss += logZ - gold;
      for (let a = 0; a < biasGradient.length; a++) {
        const d = biasGradient[a]!;
        if (Math.abs(d) < 1e-4) continue;
        biasSquares[a] = biasSquares[a]! + d * d;
        weights.bias[a] = weights.bias[a]! + (plan.rate * d) / Math.sqrt(biasSquares[a]! + 1);
      }
      for (const [g, group] of groups.entries()) {
        const table = weights.tables[g]!;
        const square = squares[g]!;
        const shift = 32 - group.bits;
        const own = group.classes;
        const width = own.length;
        const codes = sequence.codes[g]!;
        const offsets = sequence.offsets[g]!;
        for (let i = 0; i < n; i++) {
          for (let c = 0; c < width; c++) {
            const d = gradient[i * classes + own[c]!]!;
            if (d < 0.002 && d > -0.002) continue;
            for (let f = offsets[i]!; f < offsets[i + 1]!; f++) {
              const at = (codes[f]! >>> shift) * width + c;
              const own = d - plan.l2 * table[at]!;
              const s = square[at]! + own * own;
              square[at] = s;
              table[at] = table[at]! + (plan.rate * own) / Math.sqrt(s + 0.01);
            }
          }
        }
      }
    }
    if (epoch >= first) {
      averaged++;
      for (const [g, mean] of means.entries()) {
        const table = weights.tables[g]!;
        for (let i = 0; i < mean.length; i++) mean[i] = mean[i]! + (table[i]! - mean[i]!) / averaged;
      }
      for (let a = 0; a < biasMean.length; a++)
        biasMean[a] = biasMean[a]! + (weights.bias[a]! - biasMean[a]!) / averaged;
    }
    plan.onEpoch?.(epoch, loss / data.length);
  }
  if (plan.dropout > 0)
    for (const mean of means) for (let i = 0; i < mean.length; i++) mean[i] = mean[i]! * (1 - plan.dropout);
  return { lattice, groups, tables: means, bias: biasMean };
}

/** A sequence with some of its features left out. */
function thinned(sequence: Sequence, dropout: number, noise: Uint32Array): Sequence {
  const limit = dropout * 2 ** 32;
  let state = noise[0]!;
  const codes: Int32Array[] = [];
  const offsets: Int32Array[] = [];
  for (const [g, all] of sequence.codes.entries()) {
    const kept = new Int32Array(all.length);
    const old = sequence.offsets[g]!;
    const made = new Int32Array(old.length);
    let at = 0;
    for (let i = 0; i < sequence.length; i++) {
      for (let f = old[i]!; f < old[i + 1]!; f++) {
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        if (state >>> 0 >= limit) kept[at++] = all[f]!;
      }
      made[i + 1] = at;
    }
    codes.push(kept);
    offsets.push(made);
  }
  noise[0] = state;
  return { ...sequence, codes, offsets };
}
