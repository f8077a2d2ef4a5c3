import type { Trees } from '../../src/reading/trained/trees.ts';
import type { Rng } from '../../src/stats/rng.ts';

export interface Growth {
  readonly trees: number;
  readonly depth: number;
  /** How much of each tree's answer counts. */
  readonly rate: number;
  readonly leastRows: number;
  /** Added to the curvature of each leaf. */
  readonly ridge: number;
  /** Shares of the rows and of the features that each tree sees. */
  readonly rows: number;
  readonly features: number;
  readonly rng: Rng;
}

const BINS = 64;

/**
 * Gradient boosting of regression trees on the logistic loss, with histograms and second-order leaves (Friedman 2001,
 * doi:10.1214/aos/1013203451; Chen and Guestrin 2016, doi:10.1145/2939672.2939785). `rows` all have the same length; `right` is 0 or 1, or a share.
 */
export function boost(rows: readonly ArrayLike<number>[], right: readonly number[], growth: Growth): Trees {
  const n = rows.length;
  const width = rows[0]!.length;
  const cuts = Array.from({ length: width }, (_, f) => cutsOf(rows, f));
  const bins = new Uint8Array(n * width);
  for (let i = 0; i < n; i++)
    for (let f = 0; f < width; f++) {
      const own = cuts[f]!;
      let b = 0;
      while (b < own.length && rows[i]![f]! > own[b]!) b++;
      bins[i * width + f] = b;
    }
  const share = right.reduce((a, b) => a + b, 0) / n;
  const prior = Math.log(share / (1 - share));
  const made: Made = { feature: [], limit: [], yes: [], no: [], value: [] };
  const roots: number[] = [];
  const odds = new Float64Array(n).fill(prior);
  const slope = new Float64Array(n);
  const curve = new Float64Array(n);
  for (let t = 0; t < growth.trees; t++) {
    for (let i = 0; i < n; i++) {
      const chance = 1 / (1 + Math.exp(-odds[i]!));
      slope[i] = right[i]! - chance;
      curve[i] = chance * (1 - chance);
    }
    const sample: number[] = [];
    for (let i = 0; i < n; i++) if (growth.rng() < growth.rows) sample.push(i);
    const columns: number[] = [];
    for (let f = 0; f < width; f++) if (growth.rng() < growth.features) columns.push(f);
    const root = grow(sample, growth.depth, { bins, width, cuts, slope, curve, columns, growth }, made);
    roots.push(root);
    for (let i = 0; i < n; i++) {
      let node = root;
      for (let f = made.feature[node]!; f >= 0; f = made.feature[node]!)
        node = rows[i]![f]! <= made.limit[node]! ? made.yes[node]! : made.no[node]!;
      odds[i] = odds[i]! + made.value[node]!;
    }
  }
  return {
    prior,
    roots: Int32Array.from(roots),
    feature: Int16Array.from(made.feature),
    limit: Float64Array.from(made.limit),
    yes: Int32Array.from(made.yes),
    no: Int32Array.from(made.no),
    value: Float64Array.from(made.value),
  };
}

interface Made {
  readonly feature: number[];
  readonly limit: number[];
  readonly yes: number[];
  readonly no: number[];
  readonly value: number[];
}

interface Data {
  readonly bins: Uint8Array;
  readonly width: number;
  readonly cuts: readonly Float64Array[];
  readonly slope: Float64Array;
  readonly curve: Float64Array;
  readonly columns: readonly number[];
  readonly growth: Growth;
}

/** Limits between the bins of a feature, as they are stored: in single precision. */
function cutsOf(rows: readonly ArrayLike<number>[], f: number): Float64Array {
  const values = Float64Array.from(rows, (row) => row[f]!).toSorted();
  const cuts: number[] = [];
  for (let q = 1; q < BINS; q++) {
    const value = Math.fround(values[Math.floor((q * values.length) / BINS)]!);
    if (cuts.length === 0 || value > cuts.at(-1)!) cuts.push(value);
  }
  return Float64Array.from(cuts);
}

function grow(rows: readonly number[], depth: number, data: Data, made: Made): number {
  const { slope, curve, growth, bins, width, cuts } = data;
  let sum = 0;
  let weight = 0;
  for (const i of rows) {
    sum += slope[i]!;
    weight += curve[i]!;
  }
  const node = made.feature.length;
  made.feature.push(-1);
  made.limit.push(0);
  made.yes.push(0);
  made.no.push(0);
  made.value.push(Math.fround((growth.rate * sum) / (weight + growth.ridge)));
  if (depth === 0 || rows.length < 2 * growth.leastRows) return node;
  const split = bestSplit(rows, sum, weight, data);
  if (split === null) return node;
  const yes: number[] = [];
  const no: number[] = [];
  for (const i of rows) (bins[i * width + split.feature]! <= split.bin ? yes : no).push(i);
  made.feature[node] = split.feature;
  made.limit[node] = cuts[split.feature]![split.bin]!;
  made.value[node] = 0;
  made.yes[node] = grow(yes, depth - 1, data, made);
  made.no[node] = grow(no, depth - 1, data, made);
  return node;
}

function bestSplit(rows: readonly number[], sum: number, weight: number, data: Data) {
  const { bins, width, cuts, slope, curve, columns, growth } = data;
  const { ridge, leastRows } = growth;
  let best: { feature: number; bin: number } | null = null;
  let most = 1e-3;
  for (const f of columns) {
    const count = cuts[f]!.length + 1;
    const slopes = new Float64Array(count);
    const curves = new Float64Array(count);
    const sizes = new Int32Array(count);
    for (const i of rows) {
      const b = bins[i * width + f]!;
      slopes[b] = slopes[b]! + slope[i]!;
      curves[b] = curves[b]! + curve[i]!;
      sizes[b] = sizes[b]! + 1;
    }
    let left = 0;
    let heft = 0;
    let size = 0;
    for (let b = 0; b < count - 1; b++) {
      left += slopes[b]!;
      heft += curves[b]!;
      size += sizes[b]!;
      if (size < leastRows || rows.length - size < leastRows) continue;
      const right = sum - left;
      const gain =
        (left * left) / (heft + ridge) +
        (right * right) / (weight - heft + ridge) -
        (sum * sum) / (weight + ridge);
      if (gain > most) {
        most = gain;
        best = { feature: f, bin: b };
      }
    }
  }
  return best;
}
