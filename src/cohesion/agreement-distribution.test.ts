import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AgreementChance, agreementDistribution } from './agreement-distribution.ts';
import { agreementIndex } from './agreement-index.ts';
import { type Side, countSides } from './side.ts';

const counts = fc.record({
  pro: fc.nat({ max: 40 }),
  contra: fc.nat({ max: 40 }),
  ambivalent: fc.nat({ max: 40 }),
});

/** Every one of the n^n resamples, one by one. */
function enumerated(actors: readonly Side[]): AgreementChance[] {
  const stances = { pro: 1, contra: -1, ambivalent: 0 };
  const n = actors.length;
  const chances = new Map<number, number>();
  for (let code = 0; code < n ** n; code++) {
    const resample = actors.map((_, draw) => ({
      stance: stances[actors[Math.floor(code / n ** draw) % n]!],
    }));
    const index = agreementIndex(countSides(resample))!;
    chances.set(index, (chances.get(index) ?? 0) + n ** -n);
  }
  return [...chances].map(([index, chance]) => ({ index, chance })).toSorted((a, b) => a.index - b.index);
}

describe('the bootstrap distribution by actor', () => {
  it.each([
    [['pro']],
    [['pro', 'contra']],
    [['pro', 'contra', 'ambivalent']],
    [['contra', 'contra', 'contra', 'ambivalent', 'pro']],
    [['pro', 'pro', 'contra', 'contra', 'ambivalent', 'pro']],
  ] as const)('of %j is that of all resamples counted one by one', (actors) => {
    const exact = agreementDistribution(countSides(actors.map((side) => ({ stance: stanceOf(side) }))));
    const expected = enumerated(actors);
    expect(exact.map(({ index }) => index)).toEqual(expected.map(({ index }) => index));
    for (const [i, { chance }] of exact.entries()) expect(chance).toBeCloseTo(expected[i]!.chance, 12);
  });

  it('adds up to 1, in ascending order, between 0 and 1', () => {
    fc.assert(
      fc.property(counts, (counts) => {
        const distribution = agreementDistribution(counts);
        const total = distribution.reduce((sum, { chance }) => sum + chance, 0);
        if (agreementIndex(counts) === null) expect(distribution).toEqual([]);
        else expect(total).toBeCloseTo(1, 10);
        for (const [i, { index }] of distribution.entries()) {
          expect(index >= 0 && index <= 1).toBe(true);
          expect(index).toBeGreaterThan(distribution[i - 1]?.index ?? -1);
        }
      }),
    );
  });

  it('does not change by a bit when pro and contra are swapped', () => {
    fc.assert(
      fc.property(counts, ({ pro, contra, ambivalent }) => {
        expect(agreementDistribution({ pro: contra, contra: pro, ambivalent })).toEqual(
          agreementDistribution({ pro, contra, ambivalent }),
        );
      }),
    );
  });

  it('lies higher than the index on average: a resample of a divided group is rather more united', () => {
    const counts = { pro: 7, contra: 7, ambivalent: 7 };
    const mean = agreementDistribution(counts).reduce((sum, { index, chance }) => sum + index * chance, 0);
    expect(agreementIndex(counts)).toBe(0);
    expect(mean).toBeGreaterThan(0.1);
  });
});

function stanceOf(side: Side): number {
  return { pro: 1, contra: -1, ambivalent: 0 }[side];
}
