import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rng } from '../../stats/index.ts';
import type { Decision } from '../decision.ts';
import { decide } from '../models.ts';
import { bestExchange } from './best-exchange.ts';
import { expect as workOut, exchangeTable } from './table.ts';

/** Four actors on two issues: a and b care about opposite ones, c and d are like them but weaker. */
const pact: Decision = {
  dimensions: ['bases', 'fees'],
  scale: [
    [0, 100],
    [0, 100],
  ],
  reference: [null, null],
  actors: [
    { name: 'a', capability: 2, position: [0, 0], salience: [1, 0.2] },
    { name: 'b', capability: 2, position: [100, 100], salience: [0.2, 1] },
    { name: 'c', capability: 1, position: [0, 100], salience: [0.5, 0.5] },
    { name: 'd', capability: 1, position: [100, 0], salience: [0.5, 0.5] },
  ],
};

function run(decision: Decision) {
  return decide(decision, 'exchange', {}, { rng: rng(1), trace: true });
}

describe('the exchange model', () => {
  it('lets each vote for the other on what matters less to it', () => {
    const { outcome, turns, steps } = run(pact);
    expect(turns[0]).toEqual(pact.actors.map(({ position }) => position));
    // b gives all it has on bases, a on fees: 0.4 / 3.4 of the weight each, which moves both outcomes by 11.76
    expect(turns[1]![1]![0]).toBeCloseTo(0, 9);
    expect(turns[1]![0]![1]).toBeCloseTo(100, 9);
    expect(steps[0]!.gain).toBeCloseTo((0.8 * 40) / 3.4, 9);
    expect(steps[0]!.words).toBe(
      'a gives way to b on fees, b to a on bases: each gains 9.412; 1 of the others gain 11.765 together, 1 lose 11.765 together.',
    );
    const before = 100 * ((0.4 + 0.5) / 3.4);
    expect(outcome[0]).toBeCloseTo(before - 40 / 3.4, 9);
    expect(outcome[1]).toBeCloseTo(100 - before + 40 / 3.4, 9);
  });

  it('is the mean where there is one issue', () => {
    const single = {
      ...pact,
      dimensions: ['bases'],
      scale: [[0, 100]] as const,
      reference: [null],
      actors: pact.actors.map((actor) => ({
        ...actor,
        position: [actor.position[0]!],
        salience: [actor.salience[0]!],
      })),
    };
    expect(run(single).outcome[0]).toBeCloseTo(
      decide(single, 'mean', {}, { rng: rng(1), trace: false }).outcome[0]!,
      12,
    );
  });

  const anyDecision = fc
    .array(
      fc.record({
        capability: fc.integer({ min: 1, max: 9 }),
        position: fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 100 }))),
        salience: fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 20 }).map((s) => s / 20))),
      }),
      { minLength: 2, maxLength: 6 },
    )
    .map((actors): Decision => ({
      dimensions: ['one', 'two', 'three'],
      scale: [0, 1, 2].map(() => [0, 100] as const),
      reference: [50, 50, 50],
      actors: actors.map((actor, i) => ({ name: `actor ${i}`, ...actor })),
    }));

  it('gives both the same gain, above 0, and comes to an end', () => {
    fc.assert(
      fc.property(anyDecision, (decision) => {
        const table = exchangeTable(decision, 'capability-salience');
        const { issues, salience, wants } = table;
        const loss = (i: number) =>
          [0, 1, 2].reduce(
            (sum, d) =>
              sum + salience[i * issues + d]! * Math.abs(wants[i * issues + d]! - table.expected[d]!),
            0,
          );
        for (let step = 0; step < 500; step++) {
          const found = bestExchange(table);
          if (found === null) return;
          const before = [loss(found.first), loss(found.second)];
          table.votes[found.first * issues + found.gives]! += found.firstMoves;
          table.votes[found.second * issues + found.gets]! += found.secondMoves;
          workOut(table);
          expect(before[0]! - loss(found.first)).toBeCloseTo(found.gain, 8);
          expect(before[1]! - loss(found.second)).toBeCloseTo(found.gain, 8);
        }
        expect.fail('no end in 500 exchanges');
      }),
    );
  });

  it('refuses more than it can compare, with the limit', () => {
    const many = Array.from({ length: 501 }, (_, i) => ({ ...pact.actors[i % 4]!, name: `actor ${i}` }));
    expect(() => run({ ...pact, actors: many })).toThrow(
      'too many exchanges to compare: 501 actors on 2 issues — actors times issues may be at most 1000',
    );
  });
});
