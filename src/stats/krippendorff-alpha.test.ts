import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { krippendorffAlpha, type MeasurementLevel } from './krippendorff-alpha.ts';

const levels: MeasurementLevel[] = ['nominal', 'ordinal', 'interval', 'ratio'];
const _ = null;
/** The example of four coders and twelve units of Krippendorff's textbook. */
const textbook = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
  [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
];
const ratings = fc
  .record({ coders: fc.integer({ min: 1, max: 4 }), units: fc.integer({ min: 0, max: 6 }) })
  .chain(({ coders, units }) => {
    const value = fc.option(fc.integer({ min: 0, max: 3 }), { freq: 3 });
    const row = fc.array(value, { minLength: units, maxLength: units });
    return fc.array(row, { minLength: coders, maxLength: coders });
  });

describe("Krippendorff's alpha", () => {
  // R irr 0.84.1, kripp.alpha.
  it.each([
    ['nominal', 0.743421052631579],
    ['ordinal', 0.8153875037548813],
    ['interval', 0.8491071428571428],
    ['ratio', 0.797402774711612],
  ] as const)('of the textbook example at level %s is %d', (level, alpha) => {
    expect(krippendorffAlpha(textbook, level)).toBeCloseTo(alpha, 12);
  });

  it.each(levels)('at level %s does not ask who coded, nor in what order', (level) => {
    fc.assert(
      fc.property(ratings, (ratings) => {
        const alpha = krippendorffAlpha(ratings, level);
        const others = ratings.toReversed().map((row) => row.toReversed());
        const same = (other: number | null) =>
          alpha === null ? expect(other).toBeNull() : expect(other).toBeCloseTo(alpha, 10);
        same(krippendorffAlpha(others, level));
        if (alpha !== null) expect(alpha).toBeLessThanOrEqual(1);
      }),
    );
  });

  it.each(['nominal', 'ordinal', 'interval'] as const)(
    'at level %s does not ask which end is up',
    (level) => {
      fc.assert(
        fc.property(ratings, (ratings) => {
          const turned = ratings.map((row) => row.map((value) => (value === null ? null : -value)));
          const alpha = krippendorffAlpha(ratings, level);
          if (alpha === null) expect(krippendorffAlpha(turned, level)).toBeNull();
          else expect(krippendorffAlpha(turned, level)).toBeCloseTo(alpha, 10);
        }),
      );
    },
  );

  it('is unknown where nothing varies, where nobody coded what another did, and without coders', () => {
    for (const level of levels) {
      expect(
        krippendorffAlpha(
          [
            [2, 2],
            [2, 2],
          ],
          level,
        ),
      ).toBeNull();
      expect(
        krippendorffAlpha(
          [
            [1, _],
            [_, 2],
          ],
          level,
        ),
      ).toBeNull();
      expect(krippendorffAlpha([], level)).toBeNull();
    }
  });

  it('refuses what it cannot weigh', () => {
    expect(() =>
      krippendorffAlpha(
        [
          [1, -1],
          [1, 1],
        ],
        'ratio',
      ),
    ).toThrow('no ratio of a value below 0: -1');
    expect(() => krippendorffAlpha([[1], [1, 2]], 'nominal')).toThrow('no table of ratings: 1 and 2 units');
    expect(() => krippendorffAlpha([[Number.NaN]], 'nominal')).toThrow('no number: NaN');
  });
});
