import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalQuantile, rng } from '../../stats/index.ts';
import type { Decision } from '../decision.ts';
import { weightedMean } from '../models/weighted-mean.ts';
import { pointRanges, type Spread } from '../ranges.ts';
import { assumedRanges, spreadAs } from './assumed-ranges.ts';
import { decisionWith } from './decision-with.ts';
import { drawPoints } from './draw-points.ts';
import { type DrawnInput, drawnInputs, inputAt } from './drawn-inputs.ts';
import { flips, swings, widthOf } from './one-at-a-time.ts';
import { sensitivities, sensitivityValues } from './sensitivity.ts';

const decision: Decision = {
  dimensions: ['canal'],
  actors: [
    { name: 'Arl', capability: 4, position: [0], salience: [0.5] },
    { name: 'Bay', capability: 2, position: [100], salience: [0.8] },
    { name: 'Cove', capability: 1, position: [60], salience: [0.2] },
  ],
  scale: [[0, 100]],
  reference: [null],
};
const mean = (of: Decision): readonly number[] => [weightedMean(of, 0)];
const range = { low: 20, mode: 50, high: 100 };
const input = (spread?: DrawnInput['range']['spread']): DrawnInput => ({
  name: 'position of Arl',
  actor: 0,
  what: 'position',
  dimension: 0,
  range: spread === undefined ? range : { ...range, spread },
  least: 0,
  most: 100,
});

describe('an input', () => {
  test('that is triangular has its median where half of the triangle lies below', () => {
    // 20 + sqrt(u * 80 * 30) up to u = 30/80, then 100 - sqrt((1 - u) * 80 * 50).
    expect(inputAt(input(), 0.375)).toBeCloseTo(50, 10);
    expect(inputAt(input(), 0.5)).toBeCloseTo(100 - Math.sqrt(0.5 * 80 * 50), 10);
  });

  test('that is normal has its mode as mean, and its ends as far apart as nine of ten draws', () => {
    expect(inputAt(input('normal'), 0.5)).toBe(50);
    const [low, high] = [inputAt(input('normal'), 0.3), inputAt(input('normal'), 0.7)];
    expect(high - low).toBeCloseTo((80 * normalQuantile(0.7)) / normalQuantile(0.95), 10);
    expect(inputAt(input('normal'), 1e-9)).toBe(0);
  });

  test('that is a list of values is one of them, each as likely', () => {
    const values = [20, 30, 100];
    expect([0.1, 0.5, 0.9, 1 - 1e-12].map((p) => inputAt(input(values), p))).toEqual([20, 30, 100, 100]);
  });

  test('stays what it can be, and grows with the number it is drawn by', () => {
    const spreads = fc.constantFrom<Spread[]>('triangular', 'normal', [20, 25, 70]);
    const share = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
    fc.assert(
      fc.property(spreads, share, share, (spread, p, q) => {
        const [x, y] = [p, q].toSorted((a, b) => a - b).map((u) => inputAt(input(spread), u));
        expect(x).toBeLessThanOrEqual(y! + 1e-12);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(100);
      }),
    );
  });

  test('that is a point is not drawn; assumed ranges stay on the scale', () => {
    expect(drawnInputs(decision, pointRanges(decision))).toEqual([]);
    const assumed = assumedRanges(decision, 0.1);
    expect(assumed[0]!.position[0]).toEqual({ low: 0, mode: 0, high: 10 });
    expect(assumed[1]!.position[0]).toEqual({ low: 90, mode: 100, high: 100 });
    expect(
      drawnInputs(decision, assumed)
        .map(({ name }) => name)
        .slice(0, 3),
    ).toEqual(['position of Arl', 'salience of Arl', 'capability of Arl']);
    expect(spreadAs(assumed, 'normal')[0]!.capability.spread).toBe('normal');
  });
});

const inputs = drawnInputs(decision, assumedRanges(decision, 0.2));

test('a decision with other values leaves the decision itself as it is', () => {
  const before = structuredClone(decision);
  const changed = decisionWith(decision, inputs)(inputs.map(({ range: { high } }) => high));
  expect(changed.actors[0]).toEqual({ name: 'Arl', capability: 4.8, position: [20], salience: [0.7] });
  expect(decision).toEqual(before);
});

test('positions that go together do: their rank correlation is near what was asked for, other inputs stay apart', () => {
  const draws = 2000;
  const values = drawPoints(inputs, draws, rng(4), 0.6);
  const column = (name: string): number[] => {
    const at = inputs.findIndex((each) => each.name === name);
    return Array.from({ length: draws }, (_, i) => values[i * inputs.length + at]!);
  };
  const correlation = (a: number[], b: number[]): number => {
    const rank = (of: number[]): number[] => {
      const place = new Map(of.toSorted((x, y) => x - y).map((x, i) => [x, i]));
      return of.map((x) => place.get(x)!);
    };
    const [r, s] = [rank(a), rank(b)];
    return 1 - (6 * r.reduce((sum, each, i) => sum + (each - s[i]!) ** 2, 0)) / (draws * (draws ** 2 - 1));
  };
  const [arl, cove] = [column('position of Arl'), column('position of Cove')];
  // The correlation of normal scores is .6; that of ranks a little lower.
  expect(correlation(arl, cove)).toBeCloseTo((6 / Math.PI) * Math.asin(0.3), 1);
  expect(Math.abs(correlation(arl, column('salience of Cove')))).toBeLessThan(0.07);
  expect(() => drawPoints(inputs, 10, rng(1), 1)).toThrow(/no correlation/);
});

test('the swing of an input is what the model says at its ends', () => {
  const [first] = swings(decision, inputs, mean);
  // Arl at 0 and 20 with weight 2, Bay 160, Cove 12 of weight .2; in all 3.8.
  expect(first!.atLow[0]).toBeCloseTo(172 / 3.8, 10);
  expect(first!.atHigh[0]).toBeCloseTo(212 / 3.8, 10);
  expect(widthOf(first!, 0)).toBeCloseTo(40 / 3.8, 10);
});

test('an input flips the outcome exactly where the model crosses the threshold, others not at all', () => {
  const found = flips(decision, 0, 50, swings(decision, inputs, mean), mean);
  const arl = found.find(({ input: { name } }) => name === 'position of Arl')!;
  // (2 x + 172) / 3.8 = 50
  expect(arl.at).toBeCloseTo(9, 8);
  for (const { input, at } of found) {
    const outcome = mean(decisionWith(decision, [input])([at]))[0]!;
    expect(outcome).toBeCloseTo(50, 6);
  }
  expect(found.map(({ input: { name } }) => name)).not.toContain('position of Cove');
  expect(flips(decision, 0, 99, swings(decision, inputs, mean), mean)).toEqual([]);
});

test('mirroring the scale leaves every swing as wide and every flip where it is, mirrored', () => {
  const turned: Decision = {
    ...decision,
    actors: decision.actors.map((of) => ({ ...of, position: [100 - of.position[0]!] })),
  };
  const other = drawnInputs(turned, assumedRanges(turned, 0.2));
  const [one, two] = [swings(decision, inputs, mean), swings(turned, other, mean)];
  for (const [i, swing] of one.entries()) expect(widthOf(two[i]!, 0)).toBeCloseTo(widthOf(swing, 0), 10);
  const there = flips(turned, 0, 50, two, mean);
  for (const [i, flip] of flips(decision, 0, 50, one, mean).entries()) {
    const expected = flip.input.what === 'position' ? 100 - flip.at : flip.at;
    expect(there[i]!.at).toBeCloseTo(expected, 6);
  }
});

test('of a sum the Sobol indices are the shares of its terms` variances', () => {
  // 3 x + y over inputs of one width: variances 9 to 1.
  const two = drawnInputs(decision, assumedRanges(decision, 0.1))
    .filter(({ what }) => what === 'capability')
    .slice(0, 2);
  const values = sensitivityValues(two, 20_000, rng(2));
  const unit = (value: number, { range: { low, high } }: DrawnInput): number => (value - low) / (high - low);
  const outcomes = Float64Array.from(
    { length: values.length / 2 },
    (_, i) => 3 * unit(values[2 * i]!, two[0]!) + unit(values[2 * i + 1]!, two[1]!),
  );
  const [x, y] = sensitivities(two, outcomes, 0, 1, rng(3));
  expect([x!.first, x!.total, y!.first, y!.total].map((value) => Math.round(value * 50) / 50)).toEqual([
    expect.closeTo(0.9, 1),
    expect.closeTo(0.9, 1),
    expect.closeTo(0.1, 1),
    expect.closeTo(0.1, 1),
  ]);
});
