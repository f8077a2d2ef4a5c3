import type { Rng } from '../../stats/rng.ts';
import { shuffle } from '../../stats/shuffle.ts';
import type { ConceptNetworks, ConceptSet } from './concept-networks.ts';
import { everySet, setCount } from './every-set.ts';
import { lossOf, type Losses, penalised, sizeOf, without } from './losses.ts';
import { type Move, moves, randomMove, withMove } from './moves.ts';

/** Temperatures at the beginning and at the end: how much more, as a share, is taken with a chance of one in e. */
const HOT = 0.2;
const COLD = 0.01;
/** Goals that differ by less are equal. */
const ROUNDING = 1e-12;
/** Losses below this are rounding: nothing is lost. */
const NOTHING = 1e-15;

export interface BackboneOptions {
  /** How many concepts the backbone has; null, the default, leaves that to the penalty. */
  readonly size?: number | null;
  /** How much smaller backbones are favoured (`penalised`); 7.5 unless told. A size needs none. */
  readonly penalty?: number;
  /** Steps of the annealing; 10,000 unless told. Where there are no more sets than that, all are tried. */
  readonly iterations?: number;
  /** The degree version of the spectrum (`lossOf`). */
  readonly dna?: boolean;
  readonly rng: Rng;
}

/** The losses are those of the set itself, without penalty. */
export interface Backbone extends Losses {
  readonly concepts: readonly string[];
  /** The concepts outside. */
  readonly outside: readonly string[];
  /** The loss that was made small, with its penalty. */
  readonly penalised: number;
  readonly statements: number;
  /** Whether all sets were tried, so that none is better. */
  readonly exact: boolean;
}

/**
 * The set of concepts that keeps most of the network for its size: with least penalised loss, or with least loss of all sets of `size`. It
 * has at least one concept and not all of them.
 *
 * Where there are no more sets than `iterations` all are tried. Else simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983, DOI
 * 10.1126/science.220.4598.671) of the logarithm of the loss, so that the size of losses does not matter: a step adds, takes out or swaps
 * a concept by chance (a given size: swaps only), and where that loses more it is taken with chance exp(-more / temperature), the
 * temperature falling from .2 to .01 by the same share each step. The best set seen is then improved until no single step does.
 * The losses are those of the set returned. (The Discourse Network Analyzer anneals the loss itself, with a chance that hardly
 * depends on how much more is lost, and reports the losses of the last set visited.)
 *
 * Cost: a network and a spectrum a step.
 *
 * @returns null where there are fewer than two concepts, or no set of `size`
 */
export function findBackbone(
  networks: ConceptNetworks,
  { size = null, penalty = 7.5, iterations = 10_000, dna = false, rng }: BackboneOptions,
): Backbone | null {
  const all = networks.concepts.length;
  if (all < 2 || (size !== null && !(Number.isInteger(size) && size > 0 && size < all))) return null;
  const loss = lossOf(networks, dna);
  const weight = size === null ? penalty : 0;
  const goal = (set: ConceptSet) =>
    Math.log(Math.max(loss(set), NOTHING)) - (weight * (all - sizeOf(set))) / all;
  const exact = setCount(all, size) <= iterations;
  const set = exact
    ? bestOf(everySet(all, size), goal)
    : descend(anneal(startOf(all, size, rng), goal, size, iterations, rng), goal, size);
  return {
    concepts: networks.concepts.filter((_, concept) => set[concept] === 1),
    outside: networks.concepts.filter((_, concept) => set[concept] === 0),
    backbone: loss(set),
    redundant: loss(without(set)),
    penalised: penalised(loss(set), sizeOf(set), all, weight),
    statements: networks.statements(set),
    exact,
  };
}

/** What is made small: the logarithm of the penalised loss. */
type Goal = (set: ConceptSet) => number;

/** The first of the best, so that equal sets do not depend on anything else. */
function bestOf(sets: Iterable<ConceptSet>, goal: Goal): ConceptSet {
  let [best, least] = [new Uint8Array(0), Infinity];
  for (const set of sets) {
    const reached = goal(set);
    if (reached < least - ROUNDING) [best, least] = [set.slice(), reached];
  }
  return best;
}

function startOf(all: number, size: number | null, rng: Rng): ConceptSet {
  const wanted = size ?? 1 + Math.floor(rng() * (all - 1));
  const concepts = shuffle(
    Int32Array.from({ length: all }, (_, concept) => concept),
    rng,
  );
  const set = new Uint8Array(all);
  for (let at = 0; at < wanted; at++) set[concepts[at]!] = 1;
  return set;
}

function anneal(
  start: ConceptSet,
  goal: Goal,
  size: number | null,
  iterations: number,
  rng: Rng,
): ConceptSet {
  let set = start;
  let reached = goal(set);
  let [best, least] = [set, reached];
  for (let t = 1; t <= iterations; t++) {
    const other = withMove(set, randomMove(set, size !== null, rng));
    const there = goal(other);
    const temperature = HOT * (COLD / HOT) ** (t / iterations);
    if (there <= reached || rng() < Math.exp((reached - there) / temperature))
      [set, reached] = [other, there];
    if (reached < least) [best, least] = [set, reached];
  }
  return best;
}

function descend(start: ConceptSet, goal: Goal, size: number | null): ConceptSet {
  let set = start;
  for (let reached = goal(set); ;) {
    let step: Move | null = null;
    for (const move of moves(set, size !== null)) {
      const there = goal(withMove(set, move));
      if (there < reached - ROUNDING) [step, reached] = [move, there];
    }
    if (step === null) return set;
    set = withMove(set, step);
  }
}
