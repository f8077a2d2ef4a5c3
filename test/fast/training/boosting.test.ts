import { describe, expect, it } from 'vitest';
import { boost, type Growth } from '../../../scripts/train/boosting.ts';
import { forestOf, logOdds } from '../../../src/reading/trained/trees.ts';
import { rng } from '../../../src/stats/rng.ts';

const growth = (): Growth => ({
  trees: 40,
  depth: 3,
  rate: 0.3,
  leastRows: 2,
  ridge: 1,
  rows: 1,
  features: 1,
  rng: rng(1),
});
/** Right where just one of two numbers is above a half: no single question tells. */
const rows = Array.from({ length: 400 }, (_, i) =>
  Float64Array.of(((i * 7) % 20) / 20, ((i * 13) % 23) / 23),
);
const right = rows.map(([a, b]) => (a! > 0.5 !== b! > 0.5 ? 1 : 0));

describe('boosted trees', () => {
  it('learn what takes two questions', () => {
    const forest = forestOf(boost(rows, right, growth()));
    const wrong = rows.filter((row, i) => logOdds(forest, row) > 0 !== (right[i] === 1));
    expect(wrong.length / rows.length).toBeLessThan(0.02);
  });

  it('are the same for the same seed', () => {
    const part = { ...growth(), rows: 0.5, features: 0.5 };
    const [one, two] = [
      boost(rows, right, { ...part, rng: rng(3) }),
      boost(rows, right, { ...part, rng: rng(3) }),
    ];
    expect(one).toEqual(two);
  });

  it('start from the share that is right', () => {
    const none = boost(rows, right, { ...growth(), trees: 0 });
    const share = right.reduce<number>((a, b) => a + b, 0) / right.length;
    expect(logOdds(forestOf(none), Float64Array.of(0, 0))).toBeCloseTo(Math.log(share / (1 - share)), 10);
  });
});
