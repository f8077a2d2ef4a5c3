/** A step of a labelling: from one state to another, with the score classes that it earns at the token it arrives at. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly classes: readonly number[];
}

/** States and arcs of a labelling of tokens; `start` is the state before the first token. */
export interface Lattice {
  readonly states: number;
  readonly start: number;
  readonly arcs: readonly Arc[];
  /** How many score classes a token has. */
  readonly classes: number;
  /** States in which a labelling may end. */
  readonly ends: readonly boolean[];
  /** Label of each state. */
  readonly labels: readonly number[];
}

/** Room for one sequence, kept between calls. */
export class Sums {
  readonly lattice: Lattice;
  readonly bias: Float64Array;
  /** exp of class scores, token by class. */
  potentials = new Float64Array(0);
  /** Token -> label that it must have, or -1. */
  forced = new Int8Array(0);
  alpha = new Float64Array(0);
  beta = new Float64Array(0);
  scale = new Float64Array(0);
  /** Arc weights, token by arc. */
  arcs = new Float64Array(0);
  length = 0;

  constructor(lattice: Lattice, bias: Float64Array) {
    this.lattice = lattice;
    this.bias = bias;
  }

  room(length: number): void {
    this.length = length;
    if (this.scale.length >= length + 1) return;
    const size = Math.max(256, 2 * length) + 1;
    const { states, classes, arcs } = this.lattice;
    this.potentials = new Float64Array(size * classes);
    this.forced = new Int8Array(size);
    this.alpha = new Float64Array(size * states);
    this.beta = new Float64Array(size * states);
    this.scale = new Float64Array(size);
    this.arcs = new Float64Array(size * arcs.length);
  }
}

const MOST = 30;

/** Scores (token by class) to potentials; `forced` must be set for each token. */
export function setScores(sums: Sums, scores: Float64Array, length: number): void {
  const { classes } = sums.lattice;
  const { potentials } = sums;
  for (let i = 0; i < length * classes; i++) {
    const score = scores[i]!;
    potentials[i] = Math.exp(score > MOST ? MOST : score < -MOST ? -MOST : score);
  }
}

/** Weights of the arcs at each token. */
function fillArcs(sums: Sums): void {
  const { lattice, bias, potentials, forced, length, arcs } = sums;
  const { classes } = lattice;
  const count = lattice.arcs.length;
  for (let a = 0; a < count; a++) {
    const arc = lattice.arcs[a]!;
    const label = lattice.labels[arc.to]!;
    const base = Math.exp(bias[a]!);
    const own = arc.classes;
    for (let i = 0; i < length; i++) {
      const must = forced[i]!;
      if (must >= 0 && must !== label) {
        arcs[i * count + a] = 0;
        continue;
      }
      let weight = base;
      for (let c = 0; c < own.length; c++) weight *= potentials[i * classes + own[c]!]!;
      arcs[i * count + a] = weight;
    }
  }
}

/** Forward and backward sums, scaled; returns log Z. Cost O(n arcs). */
export function forwardBackward(sums: Sums): number {
  fillArcs(sums);
  const { lattice, length, alpha, beta, scale, arcs } = sums;
  const { states, ends } = lattice;
  const count = lattice.arcs.length;
  let logZ = 0;
  for (let s = 0; s < states; s++) alpha[s] = s === lattice.start ? 1 : 0;
  for (let i = 0; i < length; i++) {
    const at = (i + 1) * states;
    for (let s = 0; s < states; s++) alpha[at + s] = 0;
    for (let a = 0; a < count; a++) {
      const { from, to } = lattice.arcs[a]!;
      alpha[at + to] = alpha[at + to]! + alpha[i * states + from]! * arcs[i * count + a]!;
    }
    let sum = 0;
    for (let s = 0; s < states; s++) sum += alpha[at + s]!;
    if (!(sum > 0)) return -Infinity;
    scale[i] = sum;
    logZ += Math.log(sum);
    for (let s = 0; s < states; s++) alpha[at + s] = alpha[at + s]! / sum;
  }
  let final = 0;
  for (let s = 0; s < states; s++) {
    beta[length * states + s] = ends[s]! ? 1 : 0;
    if (ends[s]!) final += alpha[length * states + s]!;
  }
  if (!(final > 0)) return -Infinity;
  for (let s = 0; s < states; s++) beta[length * states + s] = beta[length * states + s]! / final;
  logZ += Math.log(final);
  for (let i = length - 1; i >= 0; i--) {
    const at = i * states;
    for (let s = 0; s < states; s++) beta[at + s] = 0;
    for (let a = 0; a < count; a++) {
      const { from, to } = lattice.arcs[a]!;
      beta[at + from] = beta[at + from]! + beta[at + states + to]! * arcs[i * count + a]!;
    }
    for (let s = 0; s < states; s++) beta[at + s] = beta[at + s]! / scale[i]!;
  }
  return logZ;
}

/** Probability of arc `a` at token `i`, after `forwardBackward`. */
export function arcChance(sums: Sums, i: number, a: number): number {
  const { lattice, alpha, beta, scale, arcs } = sums;
  const { from, to } = lattice.arcs[a]!;
  const { states } = lattice;
  return (
    (alpha[i * states + from]! * arcs[i * lattice.arcs.length + a]! * beta[(i + 1) * states + to]!) /
    scale[i]!
  );
}

/** The best labelling, as states of the tokens, into `path`; false if there is none. Arcs must be filled by `forwardBackward`. */
export function bestPath(sums: Sums, path: Int32Array): boolean {
  const { lattice, length, arcs } = sums;
  const { states, ends } = lattice;
  const count = lattice.arcs.length;
  let best = new Float64Array(states).fill(0);
  let next = new Float64Array(states);
  const back = new Int8Array(length * states);
  best[lattice.start] = 1;
  for (let i = 0; i < length; i++) {
    next.fill(0);
    let most = 0;
    for (let a = 0; a < count; a++) {
      const { from, to } = lattice.arcs[a]!;
      const score = best[from]! * arcs[i * count + a]!;
      if (score > next[to]!) {
        next[to] = score;
        back[i * states + to] = from;
        if (score > most) most = score;
      }
    }
    if (most === 0) return false;
    for (let s = 0; s < states; s++) next[s] = next[s]! / most;
    [best, next] = [next, best];
  }
  let state = -1;
  for (let s = 0; s < states; s++)
    if (ends[s]! && best[s]! > 0 && (state < 0 || best[s]! > best[state]!)) state = s;
  if (state < 0) return false;
  for (let i = length - 1; i >= 0; i--) {
    path[i] = state;
    state = back[i * states + state]!;
  }
  return true;
}
