import { describe, expect, it } from 'vitest';
import { isotonic, withSureBand } from '../../../scripts/train/isotonic.ts';
import { calibrated } from '../../../src/reading/trained/calibration.ts';
import { rng } from '../../../src/stats/rng.ts';

describe('an isotonic calibration', () => {
  it('pools what goes down', () => {
    // By hand: .5 after 1 goes down, so the two make .75; then 1.
    const { scores, chances } = isotonic([1, 2, 3, 4, 5, 6], [1, 1, 1, 0, 1, 1], 2);
    expect([...scores]).toEqual([2.5, 5.5]);
    expect([...chances]).toEqual([0.75, 1]);
  });

  it('is near the true chances', () => {
    const random = rng(5);
    const scores = Array.from({ length: 20_000 }, () => 6 * random() - 3);
    const right = scores.map((score) => (random() < 1 / (1 + Math.exp(-score)) ? 1 : 0));
    const line = isotonic(scores, right, 400);
    for (const score of [-2, -1, 0, 1, 2])
      expect(calibrated(line, score)).toBeCloseTo(1 / (1 + Math.exp(-score)), 1);
  });
});

describe('a band of the surest', () => {
  const random = rng(7);
  const scores = Array.from({ length: 20_000 }, () => 8 * random() - 4);
  const right = scores.map((score) => (random() < 1 / (1 + Math.exp(-score)) ? 1 : 0));
  const line = withSureBand(isotonic(scores, right, 400), scores, right, 0.9);

  it('is right as often as it says', () => {
    const sure = scores
      .map((score, i) => ({ chance: calibrated(line, score), right: right[i]! }))
      .filter(({ chance }) => chance >= 0.9);
    const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
    expect(mean(sure.map((each) => each.right))).toBeGreaterThan(0.9);
    expect(mean(sure.map((each) => each.chance))).toBeCloseTo(mean(sure.map((each) => each.right)), 2);
  });

  it('keeps the order of the scores', () => {
    for (let k = 1; k < line.scores.length; k++) {
      expect(line.scores[k]!).toBeGreaterThan(line.scores[k - 1]!);
      expect(line.chances[k]!).toBeGreaterThanOrEqual(line.chances[k - 1]!);
    }
  });
});
