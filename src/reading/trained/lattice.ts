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
  /** Of each arc: its states, and which set of score classes it earns. */
  readonly from: Int8Array;
  readonly to: Int8Array;
  readonly earns: Int8Array;
  /** Of each set: up to three classes, padded with the class that always is 1. */
  readonly sets: Int8Array;
  /** Of each set, what it weighs at the token at hand. */
  readonly products: Float64Array;
  readonly labelOfArc: Int8Array;
  /** exp of the arcs' own scores; `setScores` works it out anew. */
  readonly base: Float64Array;
  /** exp of class scores, token by class, and a 1. */
  potentials = new Float64Array(0);
  /** Token -> label that it must have, or -1. */
  forced = new Int8Array(0);
  alpha = new Float64Array(0);
  beta = new Float64Array(0);
  scale = new Float64Array(0);
  /** Arc weights, token by arc. */
  arcs = new Float64Array(0);
  back = new Int8Array(0);
  /** Of each state, how likely the best labelling is that ends there, at the token at hand and at the next. */
  readonly best: Float64Array;
  readonly next: Float64Array;
  length = 0;

  constructor(lattice: Lattice, bias: Float64Array) {
    this.lattice = lattice;
    this.bias = bias;
    this.from = Int8Array.from(lattice.arcs, ({ from }) => from);
    this.to = Int8Array.from(lattice.arcs, ({ to }) => to);
    const sets = [...new Set(lattice.arcs.map(({ classes }) => classes.join()))];
    this.earns = Int8Array.from(lattice.arcs, ({ classes }) => sets.indexOf(classes.join()));
    this.sets = Int8Array.from(
      sets.flatMap((set) => {
        const classes = set === '' ? [] : set.split(',').map(Number);
        return [0, 1, 2].map((k) => classes[k] ?? lattice.classes);
      }),
    );
    this.products = new Float64Array(sets.length);
    this.best = new Float64Array(lattice.states);
    this.next = new Float64Array(lattice.states);
    this.labelOfArc = Int8Array.from(lattice.arcs, ({ to }) => lattice.labels[to]!);
    this.base = bias.map(Math.exp);
  }

  room(length: number): void {
    this.length = length;
    if (this.scale.length >= length + 1) return;
    const size = (length < 2048 ? Math.max(256, 2 * length) : length) + 1;
    const { states, classes, arcs } = this.lattice;
    this.potentials = new Float64Array(size * (classes + 1)).fill(1);
    this.forced = new Int8Array(size);
    this.alpha = new Float64Array(size * states);
    this.beta = new Float64Array(size * states);
    this.scale = new Float64Array(size);
    this.arcs = new Float64Array(size * arcs.length);
    this.back = new Int8Array(size * states);
  }
}

/** Scores of a class are no larger, and no smaller than its negative. */
export const MOST_SCORE = 30;

/** Scores (token by class) to potentials; `forced` must be set for each token. */
export function setScores(sums: Sums, scores: Float64Array, length: number): void {
  const { classes } = sums.lattice;
  const { potentials, base, bias } = sums;
  for (let a = 0; a < base.length; a++) base[a] = Math.exp(bias[a]!);
  for (let i = 0; i < length; i++) {
    for (let c = 0; c < classes; c++) {
      const score = scores[i * classes + c]!;
      potentials[i * (classes + 1) + c] = Math.exp(
        score > MOST_SCORE ? MOST_SCORE : score < -MOST_SCORE ? -MOST_SCORE : score,
      );
    }
  }
}

/** Forward and backward sums, scaled; returns log Z. Cost O(n arcs). */
export function forwardBackward(sums: Sums): number {
  const { lattice, length, alpha, beta, scale, arcs, from, to, base, potentials, forced, labelOfArc } = sums;
  const { earns, sets, products } = sums;
  const { states, ends, start, classes } = lattice;
  const count = from.length;
  let logZ = 0;
  for (let s = 0; s < states; s++) alpha[s] = s === start ? 1 : 0;
  for (let i = 0; i < length; i++) {
    const before = i * states;
    const at = before + states;
    const row = i * count;
    const own = i * (classes + 1);
    const must = forced[i]!;
    for (let s = at; s < at + states; s++) alpha[s] = 0;
    for (let set = 0, k = 0; set < products.length; set++, k += 3)
      products[set] =
        potentials[own + sets[k]!]! * potentials[own + sets[k + 1]!]! * potentials[own + sets[k + 2]!]!;
    for (let a = 0; a < count; a++) arcs[row + a] = base[a]! * products[earns[a]!]!;
    if (must >= 0) for (let a = 0; a < count; a++) if (labelOfArc[a] !== must) arcs[row + a] = 0;
    for (let a = 0; a < count; a++) {
      const state = at + to[a]!;
      alpha[state] = alpha[state]! + alpha[before + from[a]!]! * arcs[row + a]!;
    }
    let sum = 0;
    for (let s = at; s < at + states; s++) sum += alpha[s]!;
    if (!(sum > 0)) return -Infinity;
    scale[i] = sum;
    logZ += Math.log(sum);
    for (let s = at; s < at + states; s++) alpha[s] = alpha[s]! / sum;
  }
  const end = length * states;
  let final = 0;
  for (let s = 0; s < states; s++) if (ends[s]!) final += alpha[end + s]!;
  if (!(final > 0)) return -Infinity;
  for (let s = 0; s < states; s++) beta[end + s] = ends[s]! ? 1 / final : 0;
  logZ += Math.log(final);
  for (let i = length - 1; i >= 0; i--) {
    const at = i * states;
    const row = i * count;
    const sum = scale[i]!;
    for (let s = at; s < at + states; s++) beta[s] = 0;
    for (let a = 0; a < count; a++) {
      const state = at + from[a]!;
      beta[state] = beta[state]! + beta[at + states + to[a]!]! * arcs[row + a]!;
    }
    for (let s = at; s < at + states; s++) beta[s] = beta[s]! / sum;
  }
  return logZ;
}

/** Probability of arc `a` at token `i`, after `forwardBackward`. */
export function arcChance(sums: Sums, i: number, a: number): number {
  const { lattice, alpha, beta, scale, arcs, from, to } = sums;
  const { states } = lattice;
  const before = alpha[i * states + from[a]!]!;
  return (before * arcs[i * from.length + a]! * beta[(i + 1) * states + to[a]!]!) / scale[i]!;
}

/** The best labelling, as states of the tokens, into `path`; false if there is none. Arcs must be filled by `forwardBackward`. */
export function bestPath(sums: Sums, path: Int32Array): boolean {
  const { lattice, length, arcs, from, to, back } = sums;
  const { states, ends, start } = lattice;
  const count = from.length;
  let { best, next } = sums;
  best.fill(0);
  best[start] = 1;
  for (let i = 0; i < length; i++) {
    next.fill(0);
    let most = 0;
    for (let a = 0; a < count; a++) {
      const state = to[a]!;
      const score = best[from[a]!]! * arcs[i * count + a]!;
      if (score > next[state]!) {
        next[state] = score;
        back[i * states + state] = from[a]!;
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
