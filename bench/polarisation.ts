/** The fittest camps by branch and bound and by trying all partitions; the search beside DNA's greedy and genetic; n and 10 n actors. */
import {
  type CampNetworks,
  campFitness,
  campWeights,
  type CampWeights,
  polarisation,
} from '../src/networks/polarisation/index.ts';
import { type Rng, rng } from '../src/stats/rng.ts';
import { shuffle } from '../src/stats/shuffle.ts';
import { compare, shortest } from './timing.ts';

/** Congruence and conflict of actors that speak about twelve concepts, each on one of two sides, mostly. */
function made(actors: number): CampNetworks {
  const random = rng(actors);
  const concepts = 12;
  const said = Array.from({ length: actors }, (_, actor) => {
    const sides = [new Float64Array(concepts), new Float64Array(concepts)];
    const statements = 1 + Math.floor(20 * random() ** 3);
    for (let at = 0; at < statements; at++) {
      const concept = Math.floor(concepts * random());
      sides[Number(random() < 0.85 === (actor % 3 === 0))]![concept]! += 1;
    }
    return { sides, statements };
  });
  const rows = said.map((_, actor) => `actor ${actor}`);
  const [congruence, conflict] = [new Float64Array(actors ** 2), new Float64Array(actors ** 2)];
  for (const [i, one] of said.entries()) {
    for (const [j, other] of said.entries()) {
      if (i === j) continue;
      const mean = (one.statements + other.statements) / 2;
      for (let concept = 0; concept < concepts; concept++) {
        for (const side of [0, 1] as const) {
          const cell = i * actors + j;
          congruence[cell]! += (one.sides[side]![concept]! * other.sides[side]![concept]!) / mean;
          conflict[cell]! += (one.sides[side]![concept]! * other.sides[1 - side]![concept]!) / mean;
        }
      }
    }
  }
  return {
    congruence: { rows, columns: rows, values: congruence },
    conflict: { rows, columns: rows, values: conflict },
  };
}

/** The plain way: the whole fitness of each partition, one after the other. */
function ofAll(weights: CampWeights): number {
  const camps = new Int32Array(weights.n);
  let best = 0;
  for (let partition = 1; partition < 2 ** (weights.n - 1); partition++) {
    for (let i = 1; i < weights.n; i++) camps[i] = (partition >> (i - 1)) & 1;
    best = Math.max(best, campFitness(weights, camps, 2).normalised);
  }
  return best;
}

function balanced(n: number, random: Rng): Int32Array {
  return shuffle(
    Int32Array.from({ length: n }, (_, i) => i % 2),
    random,
  );
}

/** DNA's greedy search as it is written: the whole fitness before and after each swap. */
function plainGreedy(weights: CampWeights, random: Rng): number {
  const camps = balanced(weights.n, random);
  const fitness = () => campFitness(weights, camps, 2).normalised;
  for (let changed = true; changed;) {
    changed = false;
    for (let i = 0; i < weights.n; i++) {
      for (let j = i + 1; j < weights.n; j++) {
        if (camps[i] === camps[j]) continue;
        const before = fitness();
        const [a, b] = [camps[i]!, camps[j]!];
        [camps[i], camps[j]] = [b, a];
        if (fitness() > before + 1e-12) changed = true;
        else [camps[i], camps[j]] = [a, b];
      }
    }
  }
  return fitness();
}

/** DNA's genetic search: equal camps, an elite, parents by chance and fitness, a coin for each actor, camps made equal again. */
function plainGenetic(weights: CampWeights, random: Rng, parents = 50, generations = 200): number {
  const { n } = weights;
  const scored = (camps: Int32Array) => ({ camps, fitness: campFitness(weights, camps, 2).normalised });
  let all = Array.from({ length: parents }, () => scored(balanced(n, random)));
  for (let generation = 0; generation < generations; generation++) {
    all.sort((a, b) => b.fitness - a.fitness);
    const total = all.reduce((sum, { fitness }) => sum + fitness, 0);
    const parent = () => {
      let left = random() * total;
      return (all.find(({ fitness }) => (left -= fitness) < 0) ?? all[0]!).camps;
    };
    const children = Array.from({ length: parents - 5 }, () => {
      const [one, other] = [parent(), parent()];
      let alike = 0;
      for (let i = 0; i < n; i++) alike += Number(one[i] === other[i]);
      const turned = alike * 2 < n ? 1 : 0;
      const child = one.map((camp, i) => (random() < 0.5 ? camp : other[i]! ^ turned));
      const second = () => child.reduce((sum, camp) => sum + camp, 0);
      while (second() > Math.ceil(n / 2) || second() < Math.floor(n / 2)) {
        const i = Math.floor(random() * n);
        if (child[i] === Number(second() > n / 2)) child[i] = 1 - child[i];
      }
      return scored(child);
    });
    all = [...all.slice(0, 5), ...children];
  }
  return Math.max(...all.map(({ fitness }) => fitness));
}

const small = made(18);
const plain = ofAll(campWeights(small));
const proved = polarisation(small, { rng: rng(1) })!;
if (!proved.exact || Math.abs(proved.normalised - plain) > 1e-9) throw new Error('they differ');
compare(
  'the fittest of 131,071 partitions, proved',
  [shortest(() => void ofAll(campWeights(small)), 3), 'each of them'],
  [shortest(() => void polarisation(small, { rng: rng(1) }), 3), 'branch and bound'],
);

for (const actors of [22, 30, 36, 40]) {
  const networks = made(actors);
  let found = polarisation(networks, { rng: rng(1) })!;
  const time = shortest(() => void (found = polarisation(networks, { rng: rng(1) })!), 3);
  console.log(`${actors} actors: ${found.exact ? 'proved' : 'not proved'} in ${time.toFixed(0)} ms`);
}

const middle = made(60);
const weights = campWeights(middle);
const searched = polarisation(middle, { branches: 0, rng: rng(1) })!.normalised;
const greedy = Math.max(...Array.from({ length: 10 }, (_, seed) => plainGreedy(weights, rng(seed))));
const genetic = Math.max(...Array.from({ length: 5 }, (_, seed) => plainGenetic(weights, rng(seed))));
if (searched < Math.max(greedy, genetic)) throw new Error('the search ended below one of DNA');
console.log(
  `60 actors: search ${searched.toFixed(4)}, best of 10 greedy as in DNA ${greedy.toFixed(4)}, of 5 genetic ${genetic.toFixed(4)}`,
);
compare(
  'one search, 60 actors',
  [shortest(() => void plainGreedy(weights, rng(1)), 3), 'greedy as in DNA'],
  [shortest(() => void polarisation(middle, { branches: 0, starts: 1, rng: rng(1) }), 3), 'tabu search'],
);

const [few, many] = [30, 300].map((actors) => {
  const networks = made(actors);
  return shortest(() => void polarisation(networks, { branches: 0, starts: 3, rng: rng(1) }), 2);
}) as [number, number];
console.log(
  `three searches, growth from 30 to 300 actors: x ${(many / few).toFixed(0)} (${few.toFixed(0)} ms, ${many.toFixed(0)} ms)`,
);
