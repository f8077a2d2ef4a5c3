import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rng } from '../../stats/rng.ts';
import type { Matrix } from '../matrix.ts';
import { leiden, louvain } from './communities.ts';
import { connectedParts } from './connected-parts.ts';
import { type Graph, graphOf } from './graph.ts';
import { karateClub } from './karate.fixture.ts';
import { inOrderOfAppearance, type Membership } from './membership.ts';
import { mergeNodes } from './merge-nodes.ts';
import { modularity } from './modularity.ts';

function network(size: number, weights: readonly number[]): Matrix {
  const labels = Array.from({ length: size }, (_, i) => `${i}`);
  const values = new Float64Array(size * size);
  let at = 0;
  for (let i = 0; i < size; i++) {
    for (let j = i + 1; j < size; j++) {
      values[i * size + j] = weights[at]!;
      values[j * size + i] = weights[at++]!;
    }
  }
  return { rows: labels, columns: labels, values };
}

const smallNetwork = fc.integer({ min: 2, max: 7 }).chain((size) =>
  fc
    .array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9 })), {
      minLength: (size * (size - 1)) / 2,
      maxLength: (size * (size - 1)) / 2,
    })
    .map((weights) => network(size, weights)),
);

/** The highest modularity of all partitions, by listing them (restricted growth strings). */
function highest(graph: Graph): number {
  const membership = new Int32Array(graph.size);
  let most = -Infinity;
  const place = (v: number, clusters: number): void => {
    if (v === graph.size) {
      most = Math.max(most, plainModularity(graph, membership));
      return;
    }
    for (let c = 0; c <= clusters; c++) {
      membership[v] = c;
      place(v + 1, Math.max(clusters, c + 1));
    }
  };
  place(0, 0);
  return most;
}

/** Newman's form: mean over pairs of (A - k k' / 2m) where both are in one cluster. */
function plainModularity(graph: Graph, membership: Membership): number {
  if (graph.total === 0) return 0;
  let sum = 0;
  for (let i = 0; i < graph.size; i++) {
    const row = new Float64Array(graph.size);
    for (let e = graph.offsets[i]!; e < graph.offsets[i + 1]!; e++)
      row[graph.neighbours[e]!] = graph.weights[e]!;
    for (let j = 0; j < graph.size; j++) {
      if (membership[i] === membership[j])
        sum += row[j]! - (graph.strengths[i]! * graph.strengths[j]!) / graph.total;
    }
  }
  return sum / graph.total;
}

const club = graphOf(karateClub());

describe('modularity', () => {
  it('of the two sides that the karate club split into is that of networkx', () => {
    // networkx 3.6.1: community.modularity of its karate_club_graph without weights, by the attribute "club"
    const sides = [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 1, 0, ...Array(12).fill(1)];
    expect(modularity(club, Int32Array.from(sides))).toBeCloseTo(0.3582347140039448, 12);
  });

  it('of two triangles joined by a link is 5 / 14', () => {
    // 0, 1, 2 and 3, 4, 5; the link from 2 to 3
    const graph = graphOf(network(6, [1, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 1, 1]));
    expect(modularity(graph, Int32Array.of(0, 0, 0, 1, 1, 1))).toBeCloseTo(5 / 14, 12);
  });

  it('agrees with the sum over pairs', () => {
    fc.assert(
      fc.property(smallNetwork, fc.infiniteStream(fc.nat(3)), (matrix, clusters) => {
        const graph = graphOf(matrix);
        const membership = inOrderOfAppearance(matrix.rows.map(() => clusters.next().value!));
        expect(modularity(graph, membership)).toBeCloseTo(plainModularity(graph, membership), 12);
      }),
    );
  });

  it('stays when the nodes of a cluster are merged', () => {
    fc.assert(
      fc.property(smallNetwork, fc.infiniteStream(fc.nat(3)), (matrix, clusters) => {
        const graph = graphOf(matrix);
        const membership = inOrderOfAppearance(matrix.rows.map(() => clusters.next().value!));
        const merged = mergeNodes(graph, membership);
        const alone = Int32Array.from({ length: merged.size }, (_, v) => v);
        expect(modularity(merged, alone)).toBeCloseTo(modularity(graph, membership), 12);
        expect(merged.total).toBeCloseTo(graph.total, 9);
      }),
    );
  });
});

describe.each([
  ['Leiden', leiden],
  ['Louvain', louvain],
])('%s', (_, communities) => {
  it('finds the best partition of the karate club', () => {
    // .4197896 is the proven optimum (Brandes et al. 2008, DOI 10.1109/TKDE.2007.190689; igraph 1.0's exact search agrees)
    expect(modularity(club, communities(club, { rng: rng(1) }))).toBeCloseTo(0.4197896120973, 12);
  });

  it('is never above, and nearly always at, the best of all partitions of a small network', () => {
    let [reached, all] = [0, 0];
    fc.assert(
      fc.property(smallNetwork, (matrix) => {
        const graph = graphOf(matrix);
        const [found, most] = [modularity(graph, communities(graph, { rng: rng(5) })), highest(graph)];
        expect(found).toBeLessThanOrEqual(most + 1e-12);
        all += 1;
        if (found > most - 1e-9) reached += 1;
      }),
      { seed: 11, numRuns: 100 },
    );
    expect(reached / all).toBeGreaterThanOrEqual(0.97);
  });

  it('gives the same with the same seed, whatever the unit of the weights', () => {
    const found = communities(club, { rng: rng(3) });
    expect(communities(club, { rng: rng(3) })).toEqual(found);
    const club8 = karateClub();
    const eightfold = { ...club8, values: club8.values.map((weight) => 8 * weight) };
    expect(communities(graphOf(eightfold), { rng: rng(3) })).toEqual(found);
  });

  it('leaves every node alone without links', () => {
    expect(communities(graphOf(network(3, [0, -1, 0])), { rng: rng(1) })).toEqual(Int32Array.of(0, 1, 2));
  });

  it('finds more communities at a higher resolution', () => {
    const count = (resolution: number) => Math.max(...communities(club, { rng: rng(1), resolution })) + 1;
    expect(count(0.1)).toBeLessThan(count(1));
    expect(count(1)).toBeLessThan(count(4));
  });
});

describe('the communities of Leiden', () => {
  it('are connected', () => {
    fc.assert(
      fc.property(smallNetwork, fc.integer(), (matrix, seed) => {
        const graph = graphOf(matrix);
        const found = leiden(graph, { rng: rng(seed), starts: 1 });
        expect(connectedParts(graph, found)).toEqual(found);
      }),
    );
  });
});

describe('a graph', () => {
  it('refuses a weight that is no number', () => {
    const labels = ['a', 'b'];
    const values = Float64Array.of(0, Number.NaN, Number.NaN, 0);
    expect(() => graphOf({ rows: labels, columns: labels, values })).toThrow(
      'no weight: NaN between a and b',
    );
  });

  it('refuses a network with directions, and a two-mode one', () => {
    const labels = ['a', 'b'];
    expect(() => graphOf({ rows: labels, columns: labels, values: Float64Array.of(0, 1, 2, 0) })).toThrow(
      'no undirected network: 1 one way, 2 the other',
    );
    expect(() => graphOf({ rows: labels, columns: ['c'], values: Float64Array.of(0, 1) })).toThrow(
      RangeError,
    );
  });
});
