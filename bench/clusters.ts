/** Clusters of n and 10 n actors: trees and Jaccard distances beside scipy, communities beside graphology's Louvain. */
import { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import { frustration } from '../src/networks/balance/index.ts';
import {
  graphOf,
  hierarchicalClusters,
  jaccardDistances,
  leiden,
  louvain,
  modularity,
} from '../src/networks/clusters/index.ts';
import type { Matrix } from '../src/networks/matrix.ts';
import { changePoints } from '../src/networks/phases/index.ts';
import { rng } from '../src/stats/rng.ts';
import { scipy } from './python/scipy.ts';
import { compare, interleaved, shortest } from './timing.ts';

// At run time the function itself; its types say a module.
const graphologyLouvain = louvainModule as unknown as typeof louvainModule.default;
const concepts = 200;

/** Actors in four camps; each camp says mostly its own quarter of the concepts. */
function profiles(actors: number): Matrix {
  const random = rng(actors);
  const rows = Array.from({ length: actors }, (_, i) => `actor ${i}`);
  const columns = Array.from({ length: concepts }, (_, j) => `concept ${j}`);
  const values = Float64Array.from({ length: actors * concepts }, (_, at) => {
    const [i, j] = [Math.floor(at / concepts), at % concepts];
    return random() < (i % 4 === Math.floor((4 * j) / concepts) ? 0.15 : 0.03) ? 1 : 0;
  });
  return { rows, columns, values };
}

/** How many concepts two actors share. */
function shared({ rows, values }: Matrix): Matrix {
  const n = rows.length;
  const cells = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) {
      let both = 0;
      for (let j = 0; j < concepts; j++) both += values[i * concepts + j]! * values[k * concepts + j]!;
      // Two shared concepts are no more than chance.
      const weight = Math.max(0, both - 2);
      cells[i * n + k] = weight;
      cells[k * n + i] = weight;
    }
  }
  return { rows, columns: rows, values: cells };
}

function growth(what: string, times: readonly number[]): void {
  console.log(`growth from n to 10 n: ${what} x ${(times[1]! / times[0]!).toFixed(1)}`);
}

const [trees, distancesTimes, leidenTimes]: number[][] = [[], [], []];
for (const n of [300, 3000]) {
  const given = profiles(n);
  const distances = jaccardDistances(given);
  // Added noise keeps heights from being equal, where trees may differ.
  const random = rng(1);
  const values = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) {
      values[i * n + k] = distances.values[i * n + k]! + 0.001 * random();
      values[k * n + i] = values[i * n + k]!;
    }
  }
  const noisy = { ...distances, values };
  const runs = n > 1000 ? 3 : 7;
  const tree = shortest(() => void hierarchicalClusters(noisy, 'average'), runs);
  const jaccard = shortest(() => void jaccardDistances(given), runs);
  trees!.push(tree);
  distancesTimes!.push(jaccard);
  const theirs = scipy<{ tree: number; heights: number[]; jaccard: number; sum: number }>(
    joined(values, given.values),
    `
from scipy.cluster.hierarchy import linkage
from scipy.spatial.distance import squareform, pdist
n = ${n}
condensed = squareform(data[:n * n].reshape(n, n), checks=False)
rows = data[n * n:].reshape(n, ${concepts}).astype(bool)
print(json.dumps({
    'tree': shortest(lambda: linkage(condensed, 'average'), 3),
    'heights': linkage(condensed, 'average')[:, 2].tolist(),
    'jaccard': shortest(lambda: squareform(pdist(rows, 'jaccard')), 3),
    'sum': float(pdist(rows, 'jaccard').sum()),
}))`,
  );
  if (theirs !== null) {
    const { merges } = hierarchicalClusters(noisy, 'average');
    if (merges.some(({ height }, t) => Math.abs(height - theirs.heights[t]!) > 1e-9))
      throw new Error('trees differ');
    const sum = distances.values.reduce((total, distance) => total + distance, 0) / 2;
    if (Math.abs(sum - theirs.sum) > 1e-6 * sum) throw new Error('distances differ');
    compare(`average linkage, ${n} actors`, [theirs.tree, 'scipy'], [tree, 'ours']);
    compare(`Jaccard distances, ${n} x ${concepts}`, [theirs.jaccard, 'scipy'], [jaccard, 'ours']);
  }

  const network = shared(given);
  const graph = graphOf(network);
  const other = new UndirectedGraph<object, { weight: number }>();
  for (const label of network.rows) other.addNode(label);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) {
      const weight = network.values[i * n + k]!;
      if (weight > 0) other.addEdge(network.rows[i]!, network.rows[k]!, { weight });
    }
  }
  const [ours, byLeiden, graphologys] = interleaved(
    [
      () => void louvain(graph, { rng: rng(1), starts: 1 }),
      () => void leiden(graph, { rng: rng(1), starts: 1 }),
      () => void graphologyLouvain(other, { rng: rng(1) }),
    ],
    n > 1000 ? 3 : 15,
  );
  leidenTimes!.push(byLeiden!);
  compare(`communities, ${n} actors`, [graphologys!, "graphology's Louvain"], [ours!, 'our Louvain']);
  compare(`communities, ${n} actors`, [graphologys!, "graphology's Louvain"], [byLeiden!, 'Leiden']);
  const found = {
    graphology: graphologyLouvain.detailed(other, { rng: rng(1) }).modularity,
    louvain: modularity(graph, louvain(graph, { rng: rng(1), starts: 1 })),
    leiden: modularity(graph, leiden(graph, { rng: rng(1), starts: 1 })),
  };
  console.log(
    `modularity found, ${other.size} links: ${Object.entries(found)
      .map(([name, value]) => `${name} ${value.toFixed(4)}`)
      .join(', ')}`,
  );
}
growth('average linkage', trees!);
growth('Jaccard distances', distancesTimes!);
growth('Leiden', leidenTimes!);

const frustrations = [20, 40].map((n) => {
  const random = rng(n);
  const values = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) {
      values[i * n + k] = random() < 0.5 ? 1 : -1;
      values[k * n + i] = values[i * n + k]!;
    }
  }
  const rows = Array.from({ length: n }, (_, i) => `${i}`);
  return shortest(() => void frustration({ rows, columns: rows, values }), 3);
});
console.log(
  `frustration index, all linked, signs at random: 20 actors ${frustrations[0]!.toFixed(1)} ms, 40 actors ${frustrations[1]!.toFixed(1)} ms`,
);

const changes = [50, 500].map((n) => {
  const random = rng(n);
  const points = Array.from({ length: n }, (_, t) => random() + (t > n / 2 ? 1 : 0));
  const rows = points.map((_, t) => `${t}`);
  const values = Float64Array.from(points.flatMap((a) => points.map((b) => Math.abs(a - b))));
  return shortest(() => void changePoints({ rows, columns: rows, values }, { rng: rng(1) }), 3);
});
console.log(`change points of 50 slices ${changes[0]!.toFixed(1)} ms`);
growth('change points', changes);

function joined(one: Float64Array, other: Float64Array): Float64Array {
  const all = new Float64Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}
