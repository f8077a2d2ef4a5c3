import { describe, expect, it } from 'vitest';
import { agreementNetworks } from '../../../test/fixtures/agreement-networks.ts';
import { rng } from '../../stats/rng.ts';
import { bestPartition } from './best-partition.ts';
import { campWeights } from './camp-networks.ts';
import { campFitness } from './fitness.ts';
import { startOf } from './starts.ts';
import { tabuSearch } from './tabu-search.ts';

/** Ten networks of 18 actors, each the views of some that are alike by chance. */
const made = Array.from({ length: 10 }, (_, seed) => {
  const random = rng(seed);
  const said = Array.from({ length: 90 }, () => ({
    actor: Math.floor(18 * random() ** 1.5),
    concept: Math.floor(6 * random()),
    agrees: random() < 0.7,
  }));
  return campWeights(agreementNetworks(said, 18));
});

describe('the search for the fittest camps', () => {
  it.each([2, 3])('from twelve starts ends where the proof ends, %d camps', (k) => {
    for (const weights of made) {
      const random = rng(1);
      const ends = Array.from({ length: 12 }, (_, turn) =>
        tabuSearch(weights, k, startOf(turn, weights, k, 1, random), {
          smallest: 1,
          patience: 60,
          rng: random,
        }),
      );
      const best = ends.toSorted((a, b) => b.goal - a.goal)[0]!;
      const { goal, finished } = bestPartition(weights, k, best, { smallest: 1, limit: 2 ** 16 });
      expect(finished || k > 2).toBe(true);
      expect(best.goal).toBeCloseTo(goal, 10);
    }
  });

  it('says of each partition the fitness that it has, though it never computes one whole', () => {
    for (const weights of made.slice(0, 4)) {
      const random = rng(2);
      const start = startOf(2, weights, 3, 2, random);
      const { camps, goal } = tabuSearch(weights, 3, start, { smallest: 2, patience: 20, rng: random });
      expect(goal).toBe(campFitness(weights, camps, 3).raw);
      expect(goal).toBeGreaterThanOrEqual(campFitness(weights, start, 3).raw);
      for (let camp = 0; camp < 3; camp++)
        expect(camps.filter((other) => other === camp).length).toBeGreaterThanOrEqual(2);
    }
  });

  it('starts by turns from equal camps, from one large camp, and from any', () => {
    const sizes = (turn: number) => {
      const camps = startOf(turn, made[0]!, 3, 1, rng(3));
      return [0, 1, 2].map((camp) => camps.filter((other) => other === camp).length);
    };
    expect(sizes(0)).toEqual([6, 6, 6]);
    expect(sizes(1)).toEqual([16, 1, 1]);
    expect(sizes(2).reduce((sum, size) => sum + size)).toBe(18);
  });
});
