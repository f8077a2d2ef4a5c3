import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementNetworks, views } from '../../../test/fixtures/agreement-networks.ts';
import { sampleNetworks } from '../../../test/fixtures/sample-camps.ts';
import { rng } from '../../stats/rng.ts';
import { shuffle } from '../../stats/shuffle.ts';
import type { Matrix } from '../matrix.ts';
import { type CampNetworks, campWeights, type Seek } from './camp-networks.ts';
import { campFitness } from './fitness.ts';
import { greedySwaps } from './greedy-swaps.ts';
import { polarisation } from './polarisation.ts';

/** The highest (lowest) fitness of all partitions into k camps, one after the other. */
function fittestOfAll(networks: CampNetworks, k: number, smallest = 1, seek: Seek = 'highest'): number {
  const further = seek === 'highest' ? Math.max : Math.min;
  const weights = campWeights(networks);
  let best = seek === 'highest' ? -Infinity : Infinity;
  const place = (camps: readonly number[], used: number): void => {
    if (camps.length < weights.n) {
      for (let camp = 0; camp < Math.min(used + 1, k); camp++)
        place([...camps, camp], Math.max(used, camp + 1));
      return;
    }
    const sizes = Array.from({ length: k }, (_, camp) => camps.filter((other) => other === camp).length);
    if (Math.min(...sizes) >= smallest) best = further(best, campFitness(weights, camps, k).raw);
  };
  place([], 0);
  return best;
}

const eight = views({ actors: 8, concepts: 4, statements: 40 });

describe('polarisation', () => {
  it('of DNA’s sample is .5542, with one organization against six; DNA ends at .5342', () => {
    const found = polarisation(sampleNetworks, { rng: rng(1) });
    expect(found?.normalised).toBeCloseTo(0.5542223712100682, 14);
    expect(found?.camps).toEqual(Int32Array.of(0, 0, 1, 0, 0, 0, 0));
    expect(found?.exact).toBe(true);
  });

  it('of DNA’s sample with camps of three at least is what DNA finds', () => {
    const found = polarisation(sampleNetworks, { smallest: 3, rng: rng(1) });
    expect(found?.normalised).toBeCloseTo(0.53424927084197, 14);
    expect(found?.camps).toEqual(Int32Array.of(0, 1, 1, 0, 0, 1, 0));
  });

  it('is the highest fitness of all partitions, whatever the number of camps', () => {
    fc.assert(
      fc.property(
        eight,
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 3 }),
        (said, k, smallest) => {
          const networks = agreementNetworks(said, 8);
          const found = polarisation(networks, { camps: k, smallest, rng: rng(1) });
          if (k * smallest > 8) expect(found).toBeNull();
          else {
            expect(found?.raw).toBeCloseTo(fittestOfAll(networks, k, smallest), 11);
            expect(found?.exact).toBe(true);
            expect(new Set(found?.camps).size).toBe(k);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('with `lowest` is the lowest fitness of all partitions', () => {
    fc.assert(
      fc.property(
        eight,
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 2 }),
        (said, k, smallest) => {
          const networks = agreementNetworks(said, 8);
          const found = polarisation(networks, { camps: k, smallest, seek: 'lowest', rng: rng(1) });
          if (k * smallest > 8) expect(found).toBeNull();
          else expect(found?.raw).toBeCloseTo(fittestOfAll(networks, k, smallest, 'lowest'), 11);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('of two sides that agree within and not between: the highest fitness parts them, the lowest finds them', () => {
    const said = Array.from({ length: 16 }, (_, at) => ({
      actor: at % 8,
      concept: Math.floor(at / 8),
      agrees: at % 8 < 4,
    }));
    const networks = agreementNetworks(said, 8);
    const [highest, lowest] = (['highest', 'lowest'] as const).map((seek) =>
      polarisation(networks, { seek, rng: rng(1) }),
    );
    expect(lowest?.camps).toEqual(Int32Array.of(0, 0, 0, 0, 1, 1, 1, 1));
    expect(highest?.camps.subarray(0, 4)).not.toEqual(Int32Array.of(0, 0, 0, 0));
    // docs/differences-polarisation-backbone.md has both.
    expect(highest!.normalised).toBeCloseTo(0.5385, 4);
    expect(lowest!.normalised).toBeCloseTo(0.25, 14);
  });

  it('is the highest fitness of all partitions where weights are negative', () => {
    fc.assert(
      fc.property(eight, (said) => {
        const { subtract } = agreementNetworks(said, 8);
        const networks = { congruence: subtract, conflict: subtract };
        const found = polarisation(networks, { rng: rng(1) });
        expect(found?.raw).toBeCloseTo(fittestOfAll(networks, 2), 11);
      }),
      { numRuns: 40 },
    );
  });

  it('is never below the greedy search of DNA, also where nothing is proved', () => {
    fc.assert(
      fc.property(
        views({ actors: 26, concepts: 5, statements: 150 }),
        fc.integer({ min: 2, max: 4 }),
        (said, k) => {
          const networks = agreementNetworks(said, 26);
          const weights = campWeights(networks);
          const found = polarisation(networks, { camps: k, branches: 0, starts: 2, rng: rng(1) })!;
          const random = rng(9);
          for (let run = 0; run < 5; run++) {
            const greedy = campFitness(weights, greedySwaps(weights, k, random), k);
            expect(found.raw).toBeGreaterThanOrEqual(greedy.raw - 1e-9);
          }
        },
      ),
      { numRuns: 5 },
    );
  });

  it('gives the same bytes for the same seed', () => {
    const random = rng(5);
    const said = Array.from({ length: 300 }, () => ({
      actor: Math.floor(random() * 40),
      concept: Math.floor(random() * 9),
      agrees: random() < 0.6,
    }));
    const networks = agreementNetworks(said, 40);
    const [one, two] = [0, 0].map(() => polarisation(networks, { starts: 4, branches: 1000, rng: rng(11) }));
    expect(one).toEqual(two);
    expect(one?.exact).toBe(false);
  });

  it('follows the actors where they stand in another order', () => {
    fc.assert(
      fc.property(eight, fc.integer({ min: 0 }), (said, seed) => {
        const order = shuffle(
          Array.from({ length: 8 }, (_, i) => i),
          rng(seed),
        );
        const networks = agreementNetworks(said, 8);
        const moved = agreementNetworks(
          said.map((view) => ({ ...view, actor: order[view.actor]! })),
          8,
        );
        const [here, there] = [networks, moved].map((some) => polarisation(some, { rng: rng(1) })!);
        expect(there!.raw).toBeCloseTo(here!.raw, 11);
        // The camps themselves too, though several may be equally fit.
        const back = Array.from(order, (at) => there!.camps[at]!);
        expect(campFitness(campWeights(networks), back, 2).raw).toBeCloseTo(here!.raw, 11);
      }),
    );
  });

  it('is the same where all change sides, and whatever the order of the statements', () => {
    fc.assert(
      fc.property(eight, fc.integer({ min: 0 }), (said, seed) => {
        const otherSide = said.map((view) => ({ ...view, agrees: !view.agrees }));
        const shuffled = shuffle([...said], rng(seed));
        const [one, two, three] = [said, otherSide, shuffled].map((some) =>
          polarisation(agreementNetworks(some, 8), { rng: rng(1) }),
        );
        expect(two).toEqual(one);
        expect(three).toEqual(one);
      }),
    );
  });

  it('is that of nobody where there are fewer actors than camps', () => {
    const nobody: Matrix = { rows: [], columns: [], values: new Float64Array(0) };
    expect(polarisation({ congruence: nobody, conflict: nobody }, { rng: rng(1) })).toBeNull();
    expect(polarisation(sampleNetworks, { camps: 8, rng: rng(1) })).toBeNull();
    expect(polarisation(sampleNetworks, { smallest: 4, rng: rng(1) })).toBeNull();
  });

  it('is 0 and no camp is better than another where nobody speaks about the same', () => {
    const networks = agreementNetworks([{ actor: 0, concept: 0, agrees: true }], 22);
    const found = polarisation(networks, { rng: rng(1) });
    expect(found).toMatchObject({ raw: 0, normalised: 0, exact: true });
  });

  it.each([{ camps: 0 }, { camps: 2.5 }, { smallest: 0 }, { camps: Number.NaN }])('refuses %o', (options) => {
    expect(() => polarisation(sampleNetworks, { ...options, rng: rng(1) })).toThrow(RangeError);
  });
});
