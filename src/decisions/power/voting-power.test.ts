import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  doubleMajority,
  leadNation,
  passes,
  qualifiedMajority,
  simpleMajority,
  unanimity,
  type VotingRule,
} from '../rules/voting-rule.ts';
import { votingPower } from './voting-power.ts';
import { roundedWeights, wholeWeights } from './whole-weights.ts';

/** Every coalition, one after the other: 2^n of them. */
function byEnumeration(rule: VotingRule, n: number) {
  const wins = Array.from({ length: 2 ** n }, (_, coalition) =>
    passes(
      rule,
      Array.from({ length: n }, (_, i) => ((coalition >> i) & 1 ? 'yes' : 'no')),
    ),
  );
  const factorial = (k: number): number => (k < 2 ? 1 : k * factorial(k - 1));
  const swings = Array.from({ length: n }, () => 0);
  const shapley = Array.from({ length: n }, () => 0);
  for (let coalition = 0; coalition < 2 ** n; coalition++) {
    const size = Array.from({ length: n }, (_, i) => (coalition >> i) & 1).reduce((a, b) => a + b, 0);
    for (let i = 0; i < n; i++) {
      if ((coalition >> i) & 1 || wins[coalition] || !wins[coalition | (1 << i)]) continue;
      swings[i]!++;
      shapley[i]! += (factorial(size) * factorial(n - 1 - size)) / factorial(n);
    }
  }
  const all = swings.reduce((a, b) => a + b, 0);
  return {
    banzhaf: swings.map((count) => (all === 0 ? 0 : count / all)),
    decisive: swings.map((count) => count / 2 ** (n - 1)),
    shapley,
    passing: wins.filter(Boolean).length / 2 ** n,
  };
}

function close(actual: readonly number[], expected: readonly number[], digits = 12): void {
  expect(actual).toHaveLength(expected.length);
  for (const [i, value] of actual.entries()) expect(value).toBeCloseTo(expected[i]!, digits);
}

const times = (n: number, value: number) => Array.from({ length: n }, () => value);

describe('voting power', () => {
  it('is that of the Council of the six, where Luxembourg never decides', () => {
    // 12 of 4, 4, 4, 2, 2, 1: Shapley-Shubik 14/60, 9/60 and 0; 21 swings, 5 of each large and 3 of each middle member
    const { shapley, banzhaf } = votingPower(qualifiedMajority([4, 4, 4, 2, 2, 1], 12 / 17));
    close(shapley, [14 / 60, 14 / 60, 14 / 60, 9 / 60, 9 / 60, 0]);
    close(banzhaf, [5 / 21, 5 / 21, 5 / 21, 3 / 21, 3 / 21, 0]);
  });

  it('is that of the Security Council', () => {
    // 39 of five times 7 and ten times 1; Shapley-Shubik 0.19627 and 0.001865, Banzhaf 848 and 84 of 5,080 swings
    const { shapley, banzhaf } = votingPower(qualifiedMajority([...times(5, 7), ...times(10, 1)], 39 / 45));
    close(shapley, [...times(5, 421 / 2145), ...times(10, 4 / 2145)]);
    close(banzhaf, [...times(5, 848 / 5080), ...times(10, 84 / 5080)]);
  });

  it('is that of the Council of the fifteen before Nice', () => {
    // Normalised Banzhaf index to four digits: Felsenthal and Machover 1998, The Measurement of Voting Power
    const votes = [...times(4, 10), 8, ...times(4, 5), 4, 4, ...times(3, 3), 2];
    const { banzhaf, shapley } = votingPower(qualifiedMajority(votes, 62 / 87));
    close(
      banzhaf,
      [...times(4, 0.1116), 0.0924, ...times(4, 0.0587), 0.0479, 0.0479, ...times(3, 0.0359), 0.0226],
      4,
    );
    close(
      shapley,
      [...times(4, 0.1167), 0.0955, ...times(4, 0.0552), 0.0454, 0.0454, ...times(3, 0.0353), 0.0207],
      4,
    );
  });

  const anyWeights = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 2, maxLength: 8 });

  it('is what counting every coalition gives, for one threshold and for two of which one may be avoided', () => {
    fc.assert(
      fc.property(
        anyWeights.filter((weights) => weights.some((weight) => weight > 0)),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 0, max: 3 }),
        (weights, twentieth, blocking) => {
          const share = twentieth / 20;
          for (const rule of [
            qualifiedMajority(weights, share),
            doubleMajority(weights, { share, members: 0.55, blocking }),
          ]) {
            const expected = byEnumeration(rule, weights.length);
            const { banzhaf, decisive, shapley, passing } = votingPower(rule);
            close(banzhaf, expected.banzhaf);
            close(decisive, expected.decisive);
            close(shapley, expected.shapley);
            expect(passing).toBeCloseTo(expected.passing, 12);
          }
        },
      ),
    );
  });

  it('adds up to 1, also for sixty members', () => {
    const weights = Array.from({ length: 60 }, (_, i) => 1 + ((i * 37) % 83));
    const { banzhaf, shapley } = votingPower(qualifiedMajority(weights, 0.65));
    expect(banzhaf.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    expect(shapley.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    const heavier = weights.indexOf(Math.max(...weights));
    expect(shapley[heavier]).toBe(Math.max(...shapley));
  });

  it('is the same for all where all have to agree, all of it where one decides, and what sixty tosses give', () => {
    close(votingPower(unanimity(60)).shapley, times(60, 1 / 60));
    expect(votingPower(unanimity(60)).passing).toBe(2 ** -60);
    close(votingPower(leadNation(1, 3, 'b')).shapley, [0, 1, 0]);
    // C(58, 29) / 2^58: one of 59 decides when the others are split evenly
    close(votingPower(simpleMajority(59)).decisive, times(59, 30067266499541040 / 2 ** 58), 12);
  });

  it('refuses sixty-one members with the limit, and says where weights were rounded', () => {
    expect(() => votingPower(unanimity(61))).toThrow(
      'too many members for exact power: 61 — it is exact up to 60',
    );
    const fine = votingPower(qualifiedMajority([Math.PI, Math.E, 1], 0.5));
    expect(fine.rounded).toBe(true);
    close(fine.shapley, [1 / 3, 1 / 3, 1 / 3]);
  });
});

describe('whole weights', () => {
  it('keep the proportions of decimal fractions', () => {
    expect(wholeWeights([0.5, 1.25, 2])).toEqual({ weights: [2, 5, 8], by: 4 });
    expect(wholeWeights([0, 0])).toEqual({ weights: [0, 0], by: 1 });
    expect(wholeWeights([Math.PI, 1])).toBeNull();
    expect(roundedWeights([1, 1, 1], 10)).toEqual([4, 3, 3]);
  });
});
