import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rng, runSteps } from '../../stats/index.ts';
import type { Decision } from '../decision.ts';
import { decide } from '../models.ts';
import { cheapestBySearch, cheapestForMean } from './cheapest-moves.ts';
import { type Lever, withLever, withLevers } from './lever.ts';
import { parseLever } from './parse-lever.ts';
import { whatIf } from './what-if.ts';

const decision: Decision = {
  dimensions: ['troops'],
  scale: [[0, 100]],
  reference: [null],
  actors: [
    { name: 'France', capability: 2, position: [40], salience: [1] },
    { name: 'United Kingdom', capability: 1, position: [80], salience: [0.5] },
    { name: 'Malta', capability: 0.5, position: [0], salience: [0.2] },
  ],
};

function outcome(model: string) {
  return (decision: Decision) => decide(decision, model, {}, { rng: rng(1), trace: false }).outcome;
}

describe('a lever', () => {
  it.each<[string, Lever]>([
    ['move France 60', { kind: 'move', actor: 'France', dimension: 0, to: 60 }],
    ['Move united kingdom to 12.5', { kind: 'move', actor: 'United Kingdom', dimension: 0, to: 12.5 }],
    ['salience Malta 80', { kind: 'salience', actor: 'Malta', dimension: 0, to: 0.8 }],
    ['capability Malta 3', { kind: 'capability', actor: 'Malta', to: 3 }],
    ['drop Malta', { kind: 'drop', actor: 'Malta' }],
    ['bloc France + Malta', { kind: 'bloc', actors: ['France', 'Malta'] }],
    ['move France 60 on troops', { kind: 'move', actor: 'France', dimension: 0, to: 60 }],
  ])('is read from "%s"', (text, lever) => {
    expect(parseLever(text, decision)).toEqual(lever);
  });

  it.each([
    ['move Frnce 60', 'no such actor: Frnce — did you mean France?'],
    ['move France 160', 'outside the scale: move France 160 — the value must be 0 to 100'],
    ['salience Malta 101', 'outside the scale: salience Malta 101 — the value must be 0 to 100'],
    ['push France 60', 'no such change: push France 60 — write "move X 60"'],
    ['move France', 'no such change: move France'],
    ['move France 60 on fees', 'no such issue: fees — there are: troops'],
  ])('is refused in a line: "%s"', (text, message) => {
    expect(() => parseLever(text, decision)).toThrow(message);
  });

  it('changes what it says and nothing else', () => {
    expect(
      withLever(decision, { kind: 'move', actor: 'Malta', dimension: 0, to: 9 }).actors[2]!.position,
    ).toEqual([9]);
    expect(withLever(decision, { kind: 'drop', actor: 'France' }).actors).toEqual(decision.actors.slice(1));
    const bloc = withLever(decision, { kind: 'bloc', actors: ['Malta', 'France'] });
    expect(bloc.actors.map(({ name }) => name)).toEqual(['Malta + France', 'United Kingdom']);
    expect(() =>
      withLevers(decision, [
        { kind: 'drop', actor: 'Malta' },
        { kind: 'drop', actor: 'France' },
      ]),
    ).toThrow('nobody left to decide with: France — leave two actors at least');
    expect(() => withLever(decision, { kind: 'bloc', actors: ['Malta', 'Malta'] })).toThrow(
      'no bloc: Malta, Malta',
    );
  });

  it('of a bloc leaves the weighted mean where its members had the same salience', () => {
    const alike = { ...decision, actors: decision.actors.map((actor) => ({ ...actor, salience: [0.5] })) };
    const bloc = withLever(alike, { kind: 'bloc', actors: ['Malta', 'France'] });
    expect(outcome('mean')(bloc)[0]).toBeCloseTo(outcome('mean')(alike)[0]!, 12);
  });
});

describe('what if', () => {
  it('tells the outcome, the change, and how often a target is reached', () => {
    const draws = { count: 10, each: () => Array.from({ length: 10 }, () => decision) };
    const levers = [[parseLever('move France 90', decision)], [parseLever('drop Malta', decision)]];
    const [moved, dropped] = runSteps(
      whatIf(decision, outcome('mean'), levers, { dimension: 0, at: 80 }, draws),
    );
    expect(moved!.outcome[0]).toBeCloseTo((180 + 40) / 2.6, 12);
    expect(moved).toMatchObject({ words: 'France at 90', reaches: true, confidence: 1 });
    expect(dropped).toMatchObject({ words: 'without Malta', reaches: false, confidence: 0 });
    expect(dropped!.change[0]).toBeCloseTo(48 - 120 / 2.6, 12);
  });

  it('counts how often it is enough in draws that differ', () => {
    const poorer = withLever(decision, { kind: 'capability', actor: 'France', to: 0.1 });
    const draws = { count: 2, each: () => [decision, poorer] };
    const target = { dimension: 0, at: 80 };
    const levers = [[parseLever('move France 90', decision)]];
    const [found] = runSteps(whatIf(decision, outcome('mean'), levers, target, draws));
    expect(found!.confidence).toBe(0.5);
  });
});

describe('the cheapest moves', () => {
  it('for the mean move first whoever gives most for it', () => {
    // By salience a unit of cost moves the mean by capability: France first, to the end, then the United Kingdom
    const { moves, cost, exact } = cheapestForMean(decision, { dimension: 0, at: 95 }, 'salience');
    expect(exact).toBe(true);
    expect(moves!.map(({ actor }) => actor)).toEqual(['France', 'United Kingdom']);
    expect(moves![0]!.to).toBe(100);
    expect(outcome('mean')(withLevers(decision, moves!))[0]).toBeCloseTo(95, 9);
    // (2 * 100 + 0.5 * 94) / 2.6 = 95
    expect(moves![1]!.to).toBeCloseTo(94, 9);
    expect(cost).toBeCloseTo(60 + 0.5 * 14, 9);
    expect(cheapestForMean(decision, { dimension: 0, at: 101 }, 'salience').moves).toBeNull();
  });

  const anyDecision = fc
    .array(
      fc.record({
        capability: fc.integer({ min: 1, max: 9 }),
        position: fc.integer({ min: 0, max: 10 }),
        salience: fc.integer({ min: 1, max: 4 }),
      }),
      { minLength: 2, maxLength: 3 },
    )
    .map((actors): Decision => ({
      ...decision,
      actors: actors.map(({ capability, position, salience }, i) => ({
        name: `actor ${i}`,
        capability,
        position: [10 * position],
        salience: [salience / 4],
      })),
    }));

  it('for the mean cost no more than any on a grid that reach it', () => {
    fc.assert(
      fc.property(anyDecision, fc.integer({ min: 5, max: 95 }), (decision, at) => {
        const { moves, cost } = cheapestForMean(decision, { dimension: 0, at }, 'salience');
        expect(outcome('mean')(withLevers(decision, moves!))[0]).toBeCloseTo(at, 6);
        const before = outcome('mean')(decision)[0]!;
        const steps = decision.actors.map(() => [0, 20, 40, 60, 80, 100]);
        const product = steps.reduce<number[][]>(
          (all, own) => all.flatMap((to) => own.map((x) => [...to, x])),
          [[]],
        );
        for (const to of product) {
          const tried = {
            ...decision,
            actors: decision.actors.map((actor, i) => ({ ...actor, position: [to[i]!] })),
          };
          if ((outcome('mean')(tried)[0]! - at) * Math.sign(at - before) < 0) continue;
          const paid = to.reduce((sum, x, i) => {
            const { salience, position } = decision.actors[i]!;
            return sum + salience[0]! * Math.abs(x - position[0]!);
          }, 0);
          expect(paid).toBeGreaterThanOrEqual(cost - 1e-6);
        }
      }),
    );
  });

  it.each(['mean', 'median', 'nash', 'challenge', 'election'])(
    'by search reach the target with %s',
    (model) => {
      const target = { dimension: 0, at: 75 };
      const { moves, exact } = runSteps(cheapestBySearch(decision, outcome(model), target, 'salience'));
      expect(exact).toBe(false);
      expect(outcome(model)(withLevers(decision, moves!))[0]).toBeGreaterThanOrEqual(75 - 1e-6);
    },
  );

  it('by search cost what the exact ones cost with the mean, where one actor is enough', () => {
    const target = { dimension: 0, at: 60 };
    const search = runSteps(cheapestBySearch(decision, outcome('mean'), target, 'salience'));
    expect(search.cost).toBeCloseTo(cheapestForMean(decision, target, 'salience').cost, 4);
  });

  it('by search say where nothing was found', () => {
    const never = runSteps(cheapestBySearch(decision, outcome('middle'), { dimension: 0, at: 75 }, 'equal'));
    expect(never).toEqual({ moves: null, cost: Infinity, exact: false });
  });
});
