import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type View, views } from '../../../test/fixtures/agreement-networks.ts';
import { viewsTable } from '../../../test/fixtures/views-table.ts';
import { rng } from '../../stats/rng.ts';
import { shuffle } from '../../stats/shuffle.ts';
import { networkSpectrum, spectralDistance } from '../distance/spectral.ts';
import { network } from '../make-network.ts';
import { conceptNetworks } from './concept-networks.ts';
import { evaluateBackbone } from './evaluate-backbone.ts';
import { everySet, setCount } from './every-set.ts';
import { findBackbone } from './find-backbone.ts';
import { penalised } from './losses.ts';
import { moves, withMove } from './moves.ts';
import { nestedBackbone } from './nested-backbone.ts';

const options = {
  rows: 'actor',
  columns: 'concept',
  qualifier: 'agreement',
  aggregate: 'subtract',
  normalise: 'average',
} as const;
const networksOf = (said: readonly View[]) => conceptNetworks(viewsTable(said), options);
const view = (actor: number, concept: number, agrees = true): View => ({ actor, concept, agrees });

/** Loss of a set, of networks made each by itself of the statements about its concepts. */
function plainLoss(said: readonly View[], concepts: readonly string[], dna: boolean): number {
  const table = viewsTable(said);
  const of = (values: readonly string[] | null) =>
    networkSpectrum(
      network(table, {
        ...options,
        mode: 'one',
        isolates: true,
        include: values === null ? [] : [{ name: 'concept', values }],
      }).matrix,
      dna ? 'degree' : 'laplacian',
    );
  return spectralDistance(of(null), of(concepts));
}

const some = views({ actors: 6, concepts: 5, statements: 30 });
const many = Array.from({ length: 400 }, (_, at) => {
  const random = rng(at);
  return view(Math.floor(12 * random()), Math.floor(14 * random() ** 1.5), random() < 0.6);
});

describe('the losses of a set of concepts', () => {
  // One concept links actors 0 and 1, another 1 and 2: together a path, with the spectrum 3/4, 1/4, 0.
  const path = [view(0, 0), view(1, 0), view(1, 1), view(2, 1)];

  it('can be had by hand: one of the two links of a path loses half', () => {
    // One link has the spectrum 1, 0, 0; in degrees 1/2, 1/2, 0 beside 1/2, 1/4, 1/4. (`no`, as shares differ with `average`.)
    const networks = conceptNetworks(viewsTable(path), { ...options, normalise: 'no' });
    for (const dna of [false, true]) {
      const losses = evaluateBackbone(networks, ['concept 0'], { dna });
      expect(losses.backbone).toBeCloseTo(0.5, 14);
      expect(losses.redundant).toBeCloseTo(0.5, 14);
    }
  });

  it('are 0 of all concepts and 1 of none', () => {
    const networks = networksOf(path);
    const losses = evaluateBackbone(networks, ['concept 1', 'concept 0']);
    expect(losses.backbone).toBe(0);
    expect(losses.redundant).toBeCloseTo(1, 14);
  });

  it('are penalised by the share of concepts that each leaves out', () => {
    expect(penalised(0.5, 2, 4, 3)).toBe(0.5 * Math.exp(-1.5));
    const networks = networksOf(many);
    const set = networks.concepts.slice(0, 3);
    const [plain, weighed, cut] = [{}, { penalty: 3.5 }, { penalty: 3.5, dna: true }].map((how) =>
      evaluateBackbone(networks, set, how),
    );
    const all = networks.concepts.length;
    expect(weighed!.backbone).toBeCloseTo(plain!.backbone * Math.exp((-3.5 * (all - 3)) / all), 14);
    expect(weighed!.redundant).toBeCloseTo(plain!.redundant * Math.exp((-3.5 * 3) / all), 14);
    // DNA keeps the whole part of a penalty.
    expect(cut).toEqual(evaluateBackbone(networks, set, { penalty: 3, dna: true }));
  });

  it('are those of networks made each by itself, by either spectrum', () => {
    fc.assert(
      fc.property(some, fc.subarray([0, 1, 2, 3, 4]), fc.boolean(), (said, wanted, dna) => {
        const networks = networksOf(said);
        const set = wanted
          .map((concept) => `concept ${concept}`)
          .filter((one) => networks.concepts.includes(one));
        const others = networks.concepts.filter((one) => !set.includes(one));
        const losses = evaluateBackbone(networks, set, { dna });
        expect(losses.backbone).toBeCloseTo(plainLoss(said, set, dna), 10);
        expect(losses.redundant).toBeCloseTo(plainLoss(said, others, dna), 10);
      }),
    );
  });

  it('do not depend on names, sides, or the order of statements', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 0 }), (said, seed) => {
        const random = rng(seed);
        const order = shuffle([0, 1, 2, 3, 4, 5], random);
        const others = shuffle(
          said.map(({ actor, concept, agrees }) => view(order[actor]!, concept, !agrees)),
          random,
        );
        const [one, two] = [said, others].map((some) =>
          evaluateBackbone(networksOf(some), [`concept ${said[0]!.concept}`]),
        );
        expect(two!.backbone).toBeCloseTo(one!.backbone, 10);
        expect(two!.redundant).toBeCloseTo(one!.redundant, 10);
      }),
    );
  });

  it('are refused of a concept that there is not', () => {
    expect(() => evaluateBackbone(networksOf(path), ['concept 7'])).toThrow(/unknown concept: concept 7/);
  });
});

describe('the nested backbone', () => {
  it('takes out each time the concept without which least is lost', () => {
    fc.assert(
      fc.property(some, fc.boolean(), (said, dna) => {
        const networks = networksOf(said);
        let left = [...networks.concepts];
        for (const step of nestedBackbone(networks, { dna })) {
          const without = (gone: readonly string[]) =>
            plainLoss(
              said,
              left.filter((concept) => !gone.includes(concept)),
              dna,
            );
          const losses = left.map((concept) => without([concept]));
          const least = Math.min(...losses);
          expect(step.concepts).toEqual(left.filter((_, at) => losses[at]! < least + 1e-11));
          expect(step.backbone).toBeCloseTo(without(step.concepts), 10);
          left = left.filter((concept) => !step.concepts.includes(concept));
          expect(step.statements).toBe(
            said.filter(({ concept }) => left.includes(`concept ${concept}`)).length,
          );
        }
        expect(left).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('takes out together what is equally dispensable: three concepts about which only one actor speaks', () => {
    const said = [view(0, 0), view(1, 0), view(1, 1), view(1, 2), view(0, 3)];
    const steps = nestedBackbone(conceptNetworks(viewsTable(said), { ...options, normalise: 'no' }));
    expect(steps.map(({ concepts }) => concepts)).toEqual([
      ['concept 1', 'concept 2', 'concept 3'],
      ['concept 0'],
    ]);
    expect(steps.map(({ backbone }) => backbone)).toEqual([0, 1]);
    expect(steps.map(({ statements }) => statements)).toEqual([2, 0]);
    expect(nestedBackbone(networksOf([]))).toEqual([]);
  });
});

describe('the backbone', () => {
  it('of few concepts is the best of all sets, with a penalty and of each size', () => {
    fc.assert(
      fc.property(some, fc.boolean(), (said, dna) => {
        const networks = networksOf(said);
        const all = networks.concepts.length;
        for (const size of [null, 1, 2, 3]) {
          const found = findBackbone(networks, { size, penalty: 2, dna, rng: rng(1) });
          if (all < 2 || (size ?? 1) >= all) {
            expect(found).toBeNull();
            continue;
          }
          const goals = Array.from(everySet(all, size), (set) => {
            const names = networks.concepts.filter((_, concept) => set[concept] === 1);
            return penalised(plainLoss(said, names, dna), names.length, all, size === null ? 2 : 0);
          });
          expect(found!.exact).toBe(true);
          expect(found!.penalised).toBeCloseTo(Math.min(...goals), 10);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('of many concepts is found by annealing: near the best of all sets, and better than any neighbour', () => {
    const networks = networksOf(many);
    const all = networks.concepts.length;
    expect(all).toBe(14);
    for (const size of [null, 5]) {
      const best = findBackbone(networks, {
        size,
        penalty: 3,
        iterations: 2 ** all,
        dna: true,
        rng: rng(1),
      })!;
      const found = findBackbone(networks, { size, penalty: 3, iterations: 1500, dna: true, rng: rng(2) })!;
      expect([best.exact, found.exact]).toEqual([true, false]);
      expect(found.penalised).toBeGreaterThanOrEqual(best.penalised - 1e-12);
      expect(found.penalised).toBeLessThan(1.25 * best.penalised);
      const set = Uint8Array.from(networks.concepts, (concept) => Number(found.concepts.includes(concept)));
      for (const move of moves(set, size !== null)) {
        const other = withMove(set, move);
        const names = networks.concepts.filter((_, concept) => other[concept] === 1);
        const { backbone } = evaluateBackbone(networks, names, { dna: true });
        const there = size === null ? penalised(backbone, names.length, all, 3) : backbone;
        expect(there).toBeGreaterThan(found.penalised - 1e-9);
      }
    }
  });

  it('has the losses of the set that it returns', () => {
    const networks = networksOf(many);
    for (let seed = 0; seed < 3; seed++) {
      const found = findBackbone(networks, { iterations: 200, rng: rng(seed) })!;
      const { backbone, redundant } = evaluateBackbone(networks, found.concepts);
      expect(found.backbone).toBeCloseTo(backbone, 12);
      expect(found.redundant).toBeCloseTo(redundant, 12);
      expect([...found.concepts, ...found.outside].toSorted()).toEqual([...networks.concepts].toSorted());
      expect(found.statements).toBe(
        many.filter(({ concept }) => found.concepts.includes(`concept ${concept}`)).length,
      );
    }
  });

  it('is the same for the same seed', () => {
    const [one, two] = [0, 0].map(() => findBackbone(networksOf(many), { iterations: 300, rng: rng(5) }));
    expect(one).toEqual(two);
  });

  it('is none where there is one concept, or no set of the size', () => {
    expect(findBackbone(networksOf([view(0, 0), view(1, 0)]), { rng: rng(1) })).toBeNull();
    for (const size of [0, 14, 1.5]) expect(findBackbone(networksOf(many), { size, rng: rng(1) })).toBeNull();
  });
});

describe('sets of concepts', () => {
  it('are as many as are counted, each once', () => {
    for (const [all, size] of [
      [5, null],
      [6, 2],
      [6, 5],
    ] as const) {
      const keys = Array.from(everySet(all, size), (set) => set.join(''));
      expect(keys).toHaveLength(setCount(all, size));
      expect(new Set(keys).size).toBe(keys.length);
    }
    expect(setCount(40, 20)).toBe(137_846_528_820);
  });
});
