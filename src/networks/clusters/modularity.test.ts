import { describe, expect, it } from 'vitest';
import { rng } from '../../stats/rng.ts';
import type { Matrix } from '../matrix.ts';
import { graphOf } from './graph.ts';
import { modularity } from './modularity.ts';

function networkOf(links: readonly (readonly [string, string, number])[]): Matrix {
  const rows = [...new Set(links.flatMap(([a, b]) => [a, b]))].toSorted();
  const values = new Float64Array(rows.length * rows.length);
  for (const [a, b, weight] of links) {
    values[rows.indexOf(a) * rows.length + rows.indexOf(b)] = weight;
    values[rows.indexOf(b) * rows.length + rows.indexOf(a)] = weight;
  }
  return { rows, columns: rows, values };
}

/** The greatest modularity of all ways to divide a network in two. */
function bestInTwo(network: Matrix): number {
  const graph = graphOf(network);
  let best = -Infinity;
  for (let code = 0; code < 1 << network.rows.length; code += 2) {
    best = Math.max(
      best,
      modularity(
        graph,
        Int32Array.from(network.rows, (_, i) => (code >> i) & 1),
      ),
    );
  }
  return best;
}

describe('the modularity of the best division in two', () => {
  it('of six actors is that of networkx 2.8.8', () => {
    const network = networkOf([
      ['FRA', 'POL', 2],
      ['FRA', 'EST', 2],
      ['POL', 'EST', 3],
      ['HUN', 'SVK', 3],
      ['HUN', 'ITA', 1],
      ['SVK', 'ITA', 1],
      ['ITA', 'FRA', 1],
    ]);
    expect(bestInTwo(network)).toBeCloseTo(0.41124260355029585, 12);
  });

  it('is far from 0 in networks without any camps: read it beside those (pitfall 7)', () => {
    const random = rng(11);
    for (let network = 0; network < 5; network++) {
      const links = Array.from({ length: 10 }, (_, i) =>
        Array.from({ length: i }, (_, j) => [`${i}`, `${j}`, random() < 0.35 ? 1 : 0] as const),
      ).flat();
      expect(bestInTwo(networkOf(links))).toBeGreaterThan(0.1);
    }
  });
});
