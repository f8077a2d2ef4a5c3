import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rng } from '../../stats/index.ts';
import type { DecisionActor } from '../decision.ts';
import type { DecidedCase } from './decided-case.ts';
import { evaluateContenders } from './evaluate-contenders.ts';
import { exchangeContender } from './exchange-contender.ts';
import { groupBootstrap } from './group-bootstrap.ts';
import { groupFolds } from './group-folds.ts';
import { headlineContender } from './headline-contender.ts';
import { modelContenders } from './model-contenders.ts';
import { pointContender } from './point-contender.ts';
import { recordOf } from './record.ts';
import { errorBound } from './shown-record.ts';
import { baseline, simpleContenders } from './simple-contenders.ts';

/** Made cases of three actors; the outcome is the mean and an error that is uniform within 30. */
function madeCases(count: number, seed: number): DecidedCase[] {
  const next = rng(seed);
  return Array.from({ length: count }, (_, i) => {
    const actors = ['com', 'ep', 'de'].map((name): DecisionActor => ({
      name,
      capability: Math.round(1 + 9 * next()),
      position: [Math.round(100 * next())],
      salience: [0.1 + 0.9 * next()],
    }));
    const weight = ({ capability, salience }: DecisionActor): number => capability * salience[0]!;
    const total = actors.reduce((sum, actor) => sum + weight(actor), 0);
    const mean = actors.reduce((sum, actor) => sum + weight(actor) * actor.position[0]!, 0) / total;
    return {
      id: `case ${i}`,
      group: `law ${Math.floor(i / 3)}`,
      decision: { dimensions: ['d'], actors, scale: [[0, 100]], reference: [i % 2 === 0 ? 50 : null] },
      outcome: Math.min(Math.max(mean + 60 * (next() - 0.5), 0), 100),
      traits: { procedure: i % 4 === 0 ? 'CNS' : 'COD' },
      capabilities: { gdp: [1, 2, 3] },
    };
  });
}
const cases = madeCases(90, 1);
const always = pointContender('always 50', () => 50);

describe('folds', () => {
  test('never divide a group, hold every case once and are as even as groups allow', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1 }),
        fc.integer({ min: 2, max: 5 }),
        fc.nat(),
        (groups, folds, seed) => {
          const foldOf = groupFolds(groups, folds, rng(seed));
          const byGroup = new Map(groups.map((group, i) => [group, foldOf[i]!]));
          for (const [i, group] of groups.entries()) expect(foldOf[i]).toBe(byGroup.get(group));
          const sizes = Array.from(
            { length: folds },
            (_, fold) => [...byGroup.values()].filter((of) => of === fold).length,
          );
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

describe('a bootstrap over groups', () => {
  test('holds the true mean of made values in 95 of 100 samples, where cases of a group are alike', () => {
    const next = rng(5);
    let held = 0;
    const trials = 300;
    for (let trial = 0; trial < trials; trial++) {
      const values: number[] = [];
      const groups: string[] = [];
      for (let group = 0; group < 40; group++) {
        const shared = next() - 0.5;
        for (let i = 0; i < 3; i++) {
          values.push(shared + 0.1 * (next() - 0.5));
          groups.push(`g${group}`);
        }
      }
      const { interval } = groupBootstrap(values, groups, next, 200);
      if (interval[0] <= 0 && interval[1] >= 0) held++;
    }
    // Percentile intervals of 40 groups hold a little less; three standard errors are .038.
    expect(held / trials).toBeGreaterThan(0.9);
  });

  test('of equal values is that value, and of no case is refused', () => {
    expect(groupBootstrap([2, 2], ['a', 'b'], rng(1))).toEqual({ value: 2, interval: [2, 2] });
    expect(() => groupBootstrap([], [], rng(1))).toThrow(RangeError);
  });
});

describe('scores', () => {
  const options = { repeats: 3 };

  test('learn from other groups only', () => {
    const seen = new Set<string>();
    const spy = {
      name: 'spy',
      learn: (learned: readonly DecidedCase[]) => {
        const known = new Set(learned.map(({ group }) => group));
        return (one: DecidedCase) => {
          expect(known.has(one.group)).toBe(false);
          seen.add(one.id);
          return { outcome: 0, values: [0], chances: [1], interval: [0, 0] as const };
        };
      },
    };
    evaluateContenders(cases, [spy], { ...options, rng: rng(1) });
    expect(seen.size).toBe(cases.length);
  });

  test('of a point are its absolute error; its conformal interval holds about four of five', () => {
    const [scores] = evaluateContenders(cases, [always], { ...options, rng: rng(1) });
    for (const [i, one] of cases.entries())
      expect(scores![i]!.absoluteError).toBeCloseTo(Math.abs(one.outcome - 50), 10);
    const record = recordOf('always 50', cases, scores!, scores!, rng(1))!;
    expect(record.coverage.value).toBeGreaterThan(0.7);
    expect(record.errorAgainstMean).toEqual({ value: 0, interval: [0, 0] });
    expect(record.kinds.map(({ value, cases: count }) => [value, count])).toEqual([
      ['CNS', 23],
      ['COD', 67],
    ]);
  });

  test('show the mean as better than always 50 where outcomes lie around the mean', () => {
    const [base, middle] = evaluateContenders(cases, [baseline, always], { ...options, rng: rng(1) });
    const record = recordOf('always 50', cases, middle!, base!, rng(1))!;
    expect(record.errorAgainstMean.interval[0]).toBeGreaterThan(0);
    expect(record.crpsAgainstMean.value).toBeGreaterThan(0);
  });

  test('of what says nothing of a case leave it out, and are none where it never says anything', () => {
    const reference = pointContender('reference', ({ decision }) => decision.reference[0]!);
    const silent = pointContender('silent', () => null);
    const [base, some, none] = evaluateContenders(cases, [baseline, reference, silent], {
      ...options,
      rng: rng(1),
    });
    expect(recordOf('reference', cases, some!, base!, rng(1))!.cases).toBe(45);
    expect(recordOf('silent', cases, none!, base!, rng(1))).toBeNull();
  });

  test('are the same for the same seed', () => {
    const once = () =>
      evaluateContenders(cases, [headlineContender('headline')], { repeats: 1, rng: rng(4) });
    expect(once()).toEqual(once());
  });
});

test('every model is scored, and means by other weights', () => {
  const names = [...simpleContenders(cases), ...modelContenders(cases, rng(1))].map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      'mean',
      'median',
      'challenge paper',
      'smp ktab',
      'exchange',
      'mean, gdp as capability',
      'position of com',
    ]),
  );
  expect(new Set(names).size).toBe(names.length);
});

test('the exchange model has the cases of a group together', () => {
  const exchange = exchangeContender(cases, rng(1)).learn(cases, 0.8, rng(1));
  const outcomes = cases.slice(0, 3).map((one) => exchange(one)!.outcome);
  for (const outcome of outcomes) expect(outcome >= 0 && outcome <= 100).toBe(true);
  const alone = exchangeContender(cases.slice(0, 1), rng(1)).learn(cases, 0.8, rng(1));
  expect(alone(cases[0]!)).toBeNull();
});

test('a bound between two levels lies between theirs', () => {
  const bounds = [
    { level: 0.5, bound: 0.2 },
    { level: 0.8, bound: 0.5 },
  ];
  expect([0.25, 0.5, 0.65, 0.8, 1].map((level) => errorBound({ bounds }, level))).toEqual([
    0.1,
    0.2,
    expect.closeTo(0.35, 12),
    0.5,
    1,
  ]);
});
