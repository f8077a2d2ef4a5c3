import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rng } from '../../stats/rng.ts';
import { clusterMethods } from '../clusters/clusterings.ts';
import type { Matrix } from '../matrix.ts';
import { classicalScaling } from './classical-scaling.ts';
import { phasesOf } from './phases.ts';
import { sliceDistances } from './slice-distances.ts';

/** Slices of a debate of six actors over eight concepts, in three states, with noise: 5, 7, 4 slices, then 4 like the first. */
function debate(seed: number): Matrix[] {
  const random = rng(seed);
  const states = [0, 1, 2].map(() => Array.from({ length: 48 }, () => Math.floor(6 * random())));
  const sequence = [0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 0, 0, 0, 0];
  const rows = ['a', 'b', 'c', 'd', 'e', 'f'];
  const columns = Array.from({ length: 8 }, (_, j) => `concept ${j}`);
  return sequence.map((state) => ({
    rows,
    columns,
    values: Float64Array.from(states[state]!, (weight) => weight + random()),
  }));
}

const truth = Int32Array.from([0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 0, 0, 0, 0]);

describe('phases', () => {
  const distances = sliceDistances(debate(1), 'absolute');
  const found = phasesOf(distances, { rng: rng(1) });

  it.each(clusterMethods)('are found by %s', (method) => {
    const { chosen } = phasesOf(distances, { rng: rng(1), methods: [method] });
    expect(chosen.membership).toEqual(truth);
    expect(chosen.clusters).toBe(3);
  });

  it('are told one after another, with their states', () => {
    expect(found.phases).toEqual([
      { state: 0, first: 0, last: 4 },
      { state: 1, first: 5, last: 11 },
      { state: 2, first: 12, last: 15 },
      { state: 0, first: 16, last: 19 },
    ]);
    expect(found.silhouette.mean).toBe(found.chosen.silhouette);
    expect(found.chosen.silhouette).toBeGreaterThan(0.5);
    expect(found.candidates.map(({ method }) => method)).toEqual([...clusterMethods]);
  });

  it('are those of the method of the greatest modularity', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
        const random = rng(seed);
        const slices = Array.from({ length: 9 }, () => ({
          rows: ['a', 'b'],
          columns: ['x', 'y'],
          values: Float64Array.from({ length: 4 }, random),
        }));
        const distances = sliceDistances(slices, 'absolute');
        const { chosen, candidates } = phasesOf(distances, { rng: random });
        for (const { modularity } of candidates)
          expect(chosen.modularity).toBeGreaterThanOrEqual(modularity - 1e-9);
        // Leiden maximises modularity itself: no other may be much above.
        expect(candidates.find(({ method }) => method === 'leiden')!.modularity).toBeCloseTo(
          chosen.modularity,
          6,
        );
      }),
      { numRuns: 30, seed: 2 },
    );
  });

  it('are the same with the same seed', () => {
    expect(phasesOf(distances, { rng: rng(7) })).toEqual(phasesOf(distances, { rng: rng(7) }));
  });

  it('of slices without a difference are one', () => {
    const same = sliceDistances([debate(1)[0]!, debate(1)[0]!, debate(1)[0]!], 'absolute');
    expect(phasesOf(same, { rng: rng(1), methods: ['leiden'] }).phases).toEqual([
      { state: 0, first: 0, last: 2 },
    ]);
  });

  it('are refused of one slice, without methods, and for no number of clusters', () => {
    expect(() => phasesOf(sliceDistances([debate(1)[0]!], 'absolute'), { rng: rng(1) })).toThrow(
      'no phases of fewer than 2 slices: 1',
    );
    expect(() => phasesOf(distances, { rng: rng(1), methods: [] })).toThrow(RangeError);
    expect(() => phasesOf(distances, { rng: rng(1), least: 4, most: 3 })).toThrow(
      'no number of clusters: 4 to 3',
    );
  });
});

describe('a map of distances', () => {
  it('keeps those of points on a plane', () => {
    const coordinate = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 8 }), (points) => {
        const labels = points.map((_, i) => `${i}`);
        const values = Float64Array.from(
          points.flatMap(([x, y]) => points.map(([u, v]) => Math.hypot(x - u, y - v))),
        );
        const map = classicalScaling({ rows: labels, columns: labels, values });
        for (const [at, distance] of values.entries()) {
          const [i, j] = [Math.floor(at / points.length), at % points.length];
          const [dx, dy] = [0, 1].map((d) => map.points[i * 2 + d]! - map.points[j * 2 + d]!);
          expect(Math.hypot(dx!, dy!)).toBeCloseTo(distance, 4);
        }
      }),
    );
  });
});
