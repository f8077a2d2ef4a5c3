import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { optimalPartitioning, schwarzPenalty } from './optimal-partitioning.ts';
import { rng } from './rng.ts';

const levels = [1.1, 0.9, 1.0, 1.2, 0.8, 1.0, 3.1, 2.9, 3.0, 3.2, 2.8, 3.0, 2.0, 2.1, 1.9, 2.0];

/** The objective of a division, the plain way. */
function objectiveOf(values: readonly number[], changes: readonly number[], penalty: number): number {
  const bounds = [0, ...changes, values.length];
  const squares = bounds.slice(1).map((end, i) => {
    const stretch = values.slice(bounds[i], end);
    const mean = stretch.reduce((sum, value) => sum + value, 0) / stretch.length;
    return stretch.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  });
  return squares.reduce((sum, each) => sum + each, 0) + penalty * changes.length;
}

describe('optimal partitioning', () => {
  // metrics-oracle.json; R changepoint 2.3, cpt.mean with PELT and a manual penalty, gives the same places.
  it.each([
    [0.5545177444479562, [6, 12], 1.3290354888959113],
    [5.545177444479562, [6], 8.165177444479575],
  ])('with a penalty of %d changes after %j', (penalty, changes, objective) => {
    const found = optimalPartitioning(levels, penalty);
    expect(found.changes).toEqual(changes);
    expect(found.objective).toBeCloseTo(objective, 9);
  });

  it('finds what is best of all ways to divide a series', () => {
    const some = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(
        some,
        fc.double({ min: 0, max: 8, noNaN: true }),
        fc.integer({ min: 1, max: 3 }),
        (values, penalty, least) => {
          fc.pre(values.length >= least);
          const { changes, objective } = optimalPartitioning(values, penalty, least);
          expect(objective).toBeCloseTo(objectiveOf(values, changes, penalty), 9);
          let best = Infinity;
          for (let code = 0; code < 1 << (values.length - 1); code++) {
            const some = values.flatMap((_, i) => (i > 0 && code & (1 << (i - 1)) ? [i] : []));
            const bounds = [0, ...some, values.length];
            if (bounds.slice(1).every((end, i) => end - bounds[i]! >= least)) {
              best = Math.min(best, objectiveOf(values, some, penalty));
            }
          }
          expect(objective).toBeCloseTo(best, 9);
        },
      ),
    );
  });

  it('keeps its answer when all values are moved far from 0', () => {
    const far = levels.map((value) => value + 1e6);
    expect(optimalPartitioning(far, 0.55).changes).toEqual([6, 12]);
  });

  it('finds no change where nothing varies, in one value, and in none', () => {
    for (const values of [[1, 1, 1, 1], [2], []])
      expect(optimalPartitioning(values, 0.1).changes).toEqual([]);
  });

  it('refuses what is no penalty', () => {
    expect(() => optimalPartitioning([1], -1)).toThrow('no penalty: -1');
    expect(() => optimalPartitioning([1], 1, 0)).toThrow('no least length: 0');
    expect(() => optimalPartitioning([Number.NaN], 1)).toThrow('no number: NaN');
  });
});

describe("Schwarz's penalty", () => {
  it('finds the changes of three levels', () => {
    expect(optimalPartitioning(levels, schwarzPenalty(levels)).changes).toEqual([6, 12]);
  });

  it('seldom finds any in noise', () => {
    let found = 0;
    for (let seed = 0; seed < 50; seed++) {
      const random = rng(seed);
      const noise = Array.from({ length: 60 }, () => random() + random() + random() + random());
      if (optimalPartitioning(noise, schwarzPenalty(noise)).changes.length > 0) found += 1;
    }
    expect(found).toBeLessThan(15);
  });

  it('is told from the mean square where most steps are 0, and is 0 where all are', () => {
    expect(schwarzPenalty([1, 1, 1, 1, 2, 2, 2])).toBeCloseTo((2 * Math.log(7)) / 6 / 2, 12);
    expect(schwarzPenalty([1, 1, 1])).toBe(0);
    expect(schwarzPenalty([])).toBe(0);
  });
});
