import { describe, expect, it } from 'vitest';
import { rng } from '../../stats/rng.ts';
import type { Matrix } from '../matrix.ts';
import { drawColumns } from './draw-columns.ts';
import { cutInto, hierarchicalClusters } from './linkage.ts';
import { jaccardDistances } from './profiles.ts';
import { clusterStability } from './stability.ts';

describe('the stability of clusters', () => {
  it('is counted from the draws', () => {
    const whole = Int32Array.of(0, 0, 1, 1);
    const stability = clusterStability(whole, [
      { nodes: [0, 1, 2, 3], membership: Int32Array.of(0, 0, 1, 1) },
      { nodes: [0, 1, 2], membership: Int32Array.of(0, 1, 1) },
      { nodes: [0, 1], membership: Int32Array.of(0, 0) },
    ]);
    // Cluster 0: 1, then max(1/2, 1/3), then 1. Cluster 1: 1, then 1/2; the third draw has none of it.
    expect([...stability.byCluster]).toEqual([(1 + 0.5 + 1) / 3, (1 + 0.5) / 2]);
    expect(stability.together[1]).toBeCloseTo(2 / 3, 12);
    expect(stability.together[6]).toBe(0.5);
    expect(stability.together[11]).toBe(1);
    expect(stability.draws).toBe(3);
  });

  it('is high for two camps that share few concepts, and the same with the same seed', () => {
    const labels = Array.from({ length: 8 }, (_, i) => `${i}`);
    const columns = Array.from({ length: 20 }, (_, j) => `c${j}`);
    const random = rng(2);
    const values = Float64Array.from({ length: 160 }, (_, at) => {
      const [i, j] = [Math.floor(at / 20), at % 20];
      return random() < (i < 4 === j < 10 ? 0.6 : 0.1) ? 1 : 0;
    });
    const profiles = { rows: labels, columns, values };
    const clustersOf = (matrix: Matrix) => cutInto(hierarchicalClusters(jaccardDistances(matrix), 'ward'), 2);
    const measure = (seed: number) => {
      const random = rng(seed);
      const draws = Array.from({ length: 50 }, () => {
        const drawn = drawColumns(profiles, random);
        return { nodes: labels.map(Number), membership: clustersOf(drawn) };
      });
      return clusterStability(clustersOf(profiles), draws);
    };
    const stability = measure(1);
    expect(Math.min(...stability.byCluster)).toBeGreaterThan(0.7);
    expect(measure(1)).toEqual(stability);
    expect(measure(2)).not.toEqual(stability);
  });

  it('refuses no draws', () => {
    expect(() => clusterStability(Int32Array.of(0), [])).toThrow('no draws: 0');
  });
});
