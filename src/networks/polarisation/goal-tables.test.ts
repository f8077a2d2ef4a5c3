import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementNetworks, views } from '../../../test/fixtures/agreement-networks.ts';
import { rng } from '../../stats/rng.ts';
import { shuffle } from '../../stats/shuffle.ts';
import { campWeights } from './camp-networks.ts';
import { campFitness, campSizes, goalOf } from './fitness.ts';
import { GoalTables, strangersBound, swapGain } from './goal-tables.ts';
import { greedySwaps } from './greedy-swaps.ts';

const ACTORS = 9;
const K = 3;
const said = views({ actors: ACTORS, concepts: 4, statements: 50 });
const seeks = fc.constantFrom('highest' as const, 'lowest' as const);
const camps = fc.array(fc.nat(K - 1), { minLength: ACTORS, maxLength: ACTORS });
const moves = fc.array(fc.tuple(fc.nat(ACTORS - 1), fc.nat(K - 1)), { maxLength: 12 });

describe('the tables of a partition', () => {
  it('after any moves say what the partition is worth, and what it would be with each actor elsewhere', () => {
    fc.assert(
      fc.property(said, seeks, camps, moves, (said, seek, start, moves) => {
        const weights = campWeights(agreementNetworks(said, ACTORS), seek);
        const tables = new GoalTables(weights, Int32Array.from(start), K);
        for (const [actor, to] of moves) {
          const sizes = campSizes(tables.camps, K);
          const { goal } = tables.of(sizes);
          expect(goal).toBeCloseTo(goalOf(weights, tables.camps, K), 10);
          const after = tables.camps.slice();
          after[actor] = to;
          const table = tables.of(campSizes(after, K));
          const gain = table.there[actor * K + to]! - table.there[actor * K + tables.camps[actor]!]!;
          expect(table.goal + gain).toBeCloseTo(goalOf(weights, after, K), 10);
          tables.move(actor, to);
          tables.nextStep();
          expect(tables.camps).toEqual(after);
        }
      }),
    );
  });

  it('say what each swap brings, which is not further from the sum of both moves than the bound', () => {
    fc.assert(
      fc.property(said, seeks, camps, fc.boolean(), (said, seek, start, isNegative) => {
        const { congruence, conflict, subtract } = agreementNetworks(said, ACTORS);
        const networks = isNegative ? { congruence: subtract, conflict: subtract } : { congruence, conflict };
        const weights = campWeights(networks, seek);
        const tables = new GoalTables(weights, Int32Array.from(start), K);
        const table = tables.of(campSizes(tables.camps, K));
        for (let i = 0; i < ACTORS; i++) {
          for (let j = 0; j < i; j++) {
            const [a, b] = [start[i]!, start[j]!];
            if (a === b) continue;
            const swapped = Int32Array.from(start);
            [swapped[i], swapped[j]] = [b, a];
            const gain = swapGain(weights, table, tables.camps, K, i, j);
            expect(table.goal + gain).toBeCloseTo(goalOf(weights, swapped, K), 10);
            const { there } = table;
            const strangers = there[i * K + b]! - there[i * K + a]! + there[j * K + a]! - there[j * K + b]!;
            expect(Math.abs(gain - strangers)).toBeLessThanOrEqual(
              strangersBound(table.even, K, a, b) + 1e-12,
            );
          }
        }
      }),
    );
  });
});

describe('the greedy search of DNA', () => {
  it('ends where the search ends that computes the whole fitness before and after each swap', () => {
    fc.assert(
      fc.property(said, fc.integer({ min: 2, max: 4 }), fc.integer({ min: 0 }), (said, k, seed) => {
        const weights = campWeights(agreementNetworks(said, ACTORS));
        const plain = shuffle(
          Array.from({ length: ACTORS }, (_, i) => i % k),
          rng(seed),
        );
        for (let changed = true; changed;) {
          changed = false;
          for (let i = 0; i < ACTORS; i++) {
            for (let j = i + 1; j < ACTORS; j++) {
              const swapped = plain.with(i, plain[j]!).with(j, plain[i]!);
              const gain = campFitness(weights, swapped, k).raw - campFitness(weights, plain, k).raw;
              if (gain <= 1e-11) continue;
              [plain[i], plain[j]] = [swapped[i]!, swapped[j]!];
              changed = true;
            }
          }
        }
        const greedy = greedySwaps(weights, k, rng(seed));
        expect(campFitness(weights, greedy, k).raw).toBeCloseTo(campFitness(weights, plain, k).raw, 10);
        expect(campSizes(greedy, k)).toEqual(campSizes(plain, k));
      }),
    );
  });
});
