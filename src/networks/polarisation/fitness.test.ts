import { describe, expect, it } from 'vitest';
import { sampleNetworks } from '../../../test/fixtures/sample-camps.ts';
import { campWeights } from './camp-networks.ts';
import { campFitness } from './fitness.ts';

const pair = (value: number) => ({
  rows: ['a', 'b'],
  columns: ['a', 'b'],
  values: Float64Array.of(0, value, value, 0),
});

describe('the fitness of camps', () => {
  // DNA 3.1.2 on the sample file that comes with it: organizations by concepts, agreement, all statements, `average`.
  it.each([
    ['0100000', 23.247296494355314, 0.5025154542780703],
    ['0010000', 25.639354327589626, 0.5542223712100682],
    ['0110000', 25.38814454707503, 0.5487922001359806],
    ['0001000', 18.881837987720342, 0.40815134767641037],
    ['0110010', 24.715361677779974, 0.53424927084197],
  ])('%s are those of DNA: %d, normalised %d', (camps, raw, normalised) => {
    const fitness = campFitness(campWeights(sampleNetworks), Array.from(camps, Number), 2);
    expect(fitness.raw).toBeCloseTo(raw, 12);
    expect(fitness.normalised).toBeCloseTo(normalised, 14);
  });

  it('can be had by hand: a path of agreement in one camp, and beside another', () => {
    // a - b - c agree with weight 1: |C| = 4. All in one camp: Dw = 6, e = 4/6, A / 2 = 2 |1 - 2/3| + |0 - 2/3| = 4/3.
    const labels = ['a', 'b', 'c'];
    const weights = campWeights({
      congruence: { rows: labels, columns: labels, values: Float64Array.of(0, 1, 0, 1, 0, 1, 0, 1, 0) },
      conflict: { rows: labels, columns: labels, values: new Float64Array(9) },
    });
    expect(campFitness(weights, [0, 0, 0], 1).raw).toBeCloseTo(4 / 3, 14);
    // a, b | c: Dw = 2, e = 1 * 4 / 2 = 2, A / 2 = |1 - 2| + 0 + 1 = 2; normalised by 4.
    expect(campFitness(weights, [0, 0, 1], 2)).toEqual({ raw: 2, normalised: 0.5 });
  });

  it('is a number where no two actors share a camp, and where all do', () => {
    const weights = campWeights({ congruence: pair(2), conflict: pair(3) });
    // Apart: |C_12| + |F_12 - f| with f = 1 / 2 * 6 / 2. Together: |C_12 - e| + |F_12| with e = 4 / 2.
    expect(campFitness(weights, [0, 1], 2).raw).toBe(2 + 1.5);
    expect(campFitness(weights, [0, 0], 1).raw).toBe(0 + 3);
    expect(campFitness(weights, [0, 0], 2).raw).toBe(0 + 3);
  });

  it('is 0 where nobody agrees or disagrees', () => {
    expect(campFitness(campWeights({ congruence: pair(0), conflict: pair(0) }), [0, 1], 2)).toEqual({
      raw: 0,
      normalised: 0,
    });
  });

  it('does not heed what actors share with themselves', () => {
    const withSelf = { ...pair(2), values: Float64Array.of(7, 2, 2, 9) };
    const [one, two] = [withSelf, pair(2)].map((congruence) =>
      campFitness(campWeights({ congruence, conflict: pair(1) }), [0, 1], 2),
    );
    expect(one).toEqual(two);
  });
});

describe('networks that do not belong together', () => {
  const other = { ...pair(1), rows: ['a', 'c'] };
  const oneWay = { ...pair(1), values: Float64Array.of(0, 1, 2, 0) };
  const noNumber = { ...pair(1), values: Float64Array.of(0, Number.NaN, Number.NaN, 0) };
  it.each([
    ['other actors', other, /c beside b/],
    ['fewer actors', { rows: ['a'], columns: ['a'], values: Float64Array.of(0) }, /1 beside 2/],
    ['a weight that is not the same both ways', oneWay, /b and a have 2 and 1/],
    ['a weight that is no number', noNumber, /NaN of b and a/],
  ])('are refused: %s', (_, conflict, message) => {
    expect(() => campWeights({ congruence: pair(1), conflict })).toThrow(message);
  });
});
