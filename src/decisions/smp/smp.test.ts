import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ktabRuns, randomActors } from '../../../test/fixtures/ktab-runs.ts';
import { plainSmpTurn } from '../../../test/fixtures/plain-smp.ts';
import { randomDecision } from '../../../test/fixtures/random-decision.ts';
import { rng } from '../../stats/index.ts';
import type { Decision, DecisionActor } from '../decision.ts';
import { parseKtabCsv } from '../files/parse-ktab-csv.ts';
import type { Forecast, ModelSettings } from '../forecast.ts';
import { decide } from '../models.ts';

const { decision: random } = parseKtabCsv(randomActors, 'random.csv');
const smp = (decision: Decision, settings: ModelSettings = {}, preset: string | null = null): Forecast =>
  decide(decision, 'smp', settings, { rng: rng(1), trace: false }, preset);

const actors = (rows: readonly (readonly [string, number, number, number])[]): DecisionActor[] =>
  rows.map(([name, position, salience, capability]) => ({
    name,
    capability,
    position: [position],
    salience: [salience],
  }));
const onOneLine = (list: readonly DecisionActor[]): Decision => ({
  dimensions: ['aid'],
  actors: list,
  scale: [[0, 100]],
  reference: [null],
});

describe('the spatial model with the preset ktab', () => {
  test.each(ktabRuns)('ends where KTAB ends with $settings', ({ settings, states, last }) => {
    const { turns } = smp(random, settings, 'ktab');
    expect(turns.length).toBe(states);
    for (const [i, position] of turns.at(-1)!.entries())
      for (const [d, x] of position.entries()) expect(x / 100).toBeCloseTo(last[i]![d]!, 12);
  });

  test('takes no third party into account with NoCommit and FullCommit, and corrected it does', () => {
    expect(smp(random, { thirdPartyCommit: 'NoCommit' }, 'ktab').turns).toEqual(
      smp(random, { thirdPartyCommit: 'FullCommit' }, 'ktab').turns,
    );
    expect(smp(random, { thirdPartyCommit: 'NoCommit' }).turns).not.toEqual(
      smp(random, { thirdPartyCommit: 'FullCommit' }).turns,
    );
  });

  test('refuses who cannot vote, as KTAB does', () => {
    const silent = onOneLine(
      actors([
        ['a', 0, 0, 1],
        ['b', 50, 0.5, 1],
        ['c', 100, 0.5, 1],
      ]),
    );
    expect(() => smp(silent, {}, 'ktab')).toThrow('KTAB takes nobody without capability or salience: a');
    expect(smp(silent).outcome[0]).toSatisfy(Number.isFinite);
  });
});

const anActor = fc.record({
  position: fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 2, maxLength: 2 }),
  salience: fc.array(fc.double({ min: 0.01, max: 0.5, noNaN: true }), { minLength: 2, maxLength: 2 }),
  capability: fc.double({ min: 0.1, max: 100, noNaN: true }),
});
const someActors = fc
  .array(anActor, { minLength: 2, maxLength: 7 })
  .map((list) => list.map((actor, i) => ({ name: `a${i}`, ...actor })));
/** Where no two are equal: equal ones are told apart by their order, as in KTAB. */
const differentActors = fc.tuple(fc.integer({ min: 2, max: 7 }), fc.nat()).map(([n, seed]) => {
  const random = rng(seed);
  const draw = (low: number, high: number) => low + random() * (high - low);
  return Array.from({ length: n }, (_, i) => ({
    name: `a${i}`,
    position: [draw(0, 100), draw(0, 100)],
    salience: [draw(0.01, 0.5), draw(0.01, 0.5)],
    capability: draw(0.1, 100),
  }));
});
const inSpace = (list: readonly DecisionActor[]): Decision => ({
  dimensions: ['aid', 'troops'],
  actors: list,
  scale: [
    [0, 100],
    [0, 100],
  ],
  reference: [null, null],
});
const options = fc.record({
  votingRule: fc.constantFrom('Binary', 'PropBin', 'Prop', 'PropCbc', 'Cubic', 'ASymProsp'),
  victoryProbModel: fc.constantFrom('Linear', 'Square', 'Quartic', 'Octic', 'Binary'),
  pceModel: fc.constantFrom('Conditional', 'MarkovIncentive', 'MarkovUniform'),
  bigRAdjust: fc.constantFrom('None', 'OneThird', 'Half', 'TwoThirds', 'Full'),
  bigRRange: fc.constantFrom('Min', 'Mid', 'Max'),
  thirdPartyCommit: fc.constantFrom('NoCommit', 'SemiCommit', 'FullCommit'),
  interVecBrgn: fc.constantFrom('S1P1', 'S2P2', 'S2PMax'),
  bargnModel: fc.constantFrom('InitOnlyInterp', 'InitRcvrInterp', 'PWCompInterp'),
  outcome: fc.constantFrom('expected', 'likeliest', 'mean'),
});

/** Rules that count heads make a vote of differences of 1e-8, and so of rounding. */
const countsNoHeads = fc
  .tuple(options, fc.constantFrom('Prop', 'PropCbc', 'Cubic', 'ASymProsp'))
  .map(([settings, votingRule]) => ({ ...settings, votingRule }));

describe('the spatial model, whatever its options', () => {
  test('stays on the scale', () => {
    fc.assert(
      fc.property(someActors, options, fc.constantFrom(null, 'ktab'), (list, settings, preset) => {
        // In KTAB the view of the receiver is no chance, and may lead off the scale.
        const views = preset === 'ktab' ? { bargnModel: 'InitOnlyInterp' } : {};
        const { outcome, turns } = smp(inSpace(list), { ...settings, ...views, maxTurns: '5' }, preset);
        for (const x of [...outcome, ...turns.flat(2)]) {
          // KTAB rounds to four decimals of the scale.
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(100 + 1e-9);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('does not look at names', () => {
    fc.assert(
      fc.property(someActors, options, (list, settings) => {
        const renamed = list.map((actor, i) => ({ ...actor, name: `z${list.length - i}` }));
        expect(smp(inSpace(renamed), settings)).toEqual(smp(inSpace(list), settings));
      }),
      { numRuns: 20 },
    );
  });

  test('mirrors its outcome where the scale is mirrored', () => {
    fc.assert(
      fc.property(differentActors, countsNoHeads, (list, settings) => {
        const few = { ...settings, maxTurns: '1' };
        const mirrored = list.map((actor) => ({ ...actor, position: actor.position.map((x) => 100 - x) }));
        const there = smp(inSpace(list), few).outcome;
        const back = smp(inSpace(mirrored), few).outcome.map((x) => 100 - x);
        for (const [d, x] of there.entries()) expect(back[d]).toBeCloseTo(x, 6);
      }),
      { numRuns: 60 },
    );
  });

  test('does not depend on the order of the actors, save of those who are equal', () => {
    fc.assert(
      fc.property(differentActors, countsNoHeads, (list, settings) => {
        const few = { ...settings, maxTurns: '1' };
        const there = smp(inSpace(list), few);
        const back = smp(inSpace(list.toReversed()), few);
        // Of those within 0.1 of each other the first stands for all: whose wishes count, and so what is likely, is a matter of order.
        const last = there.turns.at(-1)!;
        const apart = last.every((a, i) =>
          last.every((b, j) => i === j || Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!) > 0.2),
        );
        if (apart) for (const [d, x] of there.outcome.entries()) expect(back.outcome[d]!).toBeCloseTo(x, 6);
        for (const [i, position] of back.turns.at(-1)!.toReversed().entries())
          for (const [d, x] of position.entries()) expect(x).toBeCloseTo(there.turns.at(-1)![i]![d]!, 6);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the spatial model', () => {
  test('takes a turn as the description of it reads', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 9 }),
        fc.integer({ min: 1, max: 3 }),
        fc.nat(),
        (n, dimensions, seed) => {
          const decision = randomDecision(n, dimensions, seed);
          const { turns } = smp(decision, { maxTurns: '1' });
          for (const [i, place] of plainSmpTurn(decision).entries())
            for (const [d, x] of place.entries()) expect(turns[1]![i]![d]).toBeCloseTo(x, 6);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('tells who challenged whom, and who moved', () => {
    const decision = onOneLine(
      actors([
        ['north', 20, 0.5, 3],
        ['south', 80, 0.5, 1],
      ]),
    );
    const { steps } = decide(decision, 'smp', {}, { rng: rng(1), trace: true });
    expect(steps.slice(0, 2)).toMatchInlineSnapshot(`
      [
        {
          "actor": "north",
          "gain": 0.2492307692130178,
          "kind": "challenge",
          "other": "south",
          "probability": 0.6923076922583826,
          "turn": 1,
          "words": "north challenges south: it expects to prevail with a chance of 0.692 and to gain 0.249",
        },
        {
          "actor": "south",
          "gain": 0.2057142857387757,
          "kind": "challenge",
          "other": "north",
          "probability": 0.2857142857482993,
          "turn": 1,
          "words": "south challenges north: it expects to prevail with a chance of 0.286 and to gain 0.206",
        },
      ]
    `);
  });

  test('draws the same with the same seed, and may draw something else with another', () => {
    const drawn = (seed: number) =>
      decide(random, 'smp', { stateTransitions: 'Stochastic' }, { rng: rng(seed), trace: false }).turns;
    expect(drawn(7)).toEqual(drawn(7));
    expect([1, 2, 3, 4].map(drawn).some((turns) => JSON.stringify(turns) !== JSON.stringify(drawn(7)))).toBe(
      true,
    );
  });

  test('refuses more attention than there is', () => {
    const list = random.actors.map((actor) => ({ ...actor, salience: [0.5, 0.5, 0.1] }));
    expect(() => smp({ ...random, actors: list })).toThrow('saliences of R0 add up to more than 1: 1.1');
  });

  test('lets ideals lag behind positions where told, so that positions differ', () => {
    const list = random.actors.map((actor) => ({ ...actor, idealFrom: { [actor.name]: 0.5 } }));
    const lagging = smp({ ...random, actors: list }, {}, 'ktab');
    expect(lagging.turns[1]).toEqual(smp(random, {}, 'ktab').turns[1]);
    expect(lagging.turns[2]).not.toEqual(smp(random, {}, 'ktab').turns[2]);
  });
});
