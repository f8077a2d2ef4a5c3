import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EntenteError } from '../../error.ts';
import {
  credibilitySwitch,
  memberDeterredAbove,
  stageEquilibria,
  stageOutcome,
  type StagePayoffs,
  supportThreshold,
} from './index.ts';

/** The example of escalation-model.md, section 2; its figures were confirmed with Gambit 17. */
const example: StagePayoffs = {
  memberGain: 4,
  allianceGain: 1,
  supportCost: 1,
  abandonment: 5,
  credibility: 3,
  rivalGain: 1,
  rivalLoss: 3,
  audienceCost: 2,
  memberWar: 12,
  allianceWar: 15,
};
const war = { resolute: 4, irresolute: 9 };

const amount = fc.double({ min: 0, max: 50, noNaN: true });
const anyPayoffs: fc.Arbitrary<StagePayoffs> = fc
  .record({
    memberGain: amount,
    abandonment: amount,
    memberWar: amount,
    allianceGain: amount,
    supportCost: amount,
    credibility: amount,
    allianceWar: amount,
    rivalLoss: fc.double({ min: 0.01, max: 50, noNaN: true }),
    rivalGain: amount,
    audienceCost: amount,
  })
  .filter(({ allianceWar, allianceGain, supportCost }) => allianceWar + allianceGain - supportCost > 1e-3);
/** With 0 < p* < 1. */
const mixedPayoffs = fc
  .tuple(anyPayoffs, fc.double({ min: 0.05, max: 0.95, noNaN: true }))
  .map(([payoffs, part]) => ({
    ...payoffs,
    allianceWar: payoffs.allianceWar + 1,
    credibility:
      part * (payoffs.allianceWar + 1 + payoffs.allianceGain - payoffs.supportCost) -
      payoffs.allianceGain +
      payoffs.supportCost,
  }));
const share = fc.double({ min: 0.05, max: 0.95, noNaN: true });
const chance = fc.double({ min: 0, max: 1, noNaN: true });

describe('the stage game', () => {
  test('gives the worked example to the last digits', () => {
    const outcome = stageOutcome(example, 0.1);
    expect(outcome.threshold).toBeCloseTo(1 / 5, 12);
    expect(outcome.support).toBeCloseTo(2 / 3, 12);
    expect(outcome.bluff).toBeCloseTo(4 / 9, 12);
    expect(outcome.ifActs.war).toBeCloseTo(1 / 15, 12);
    expect(outcome.ifActs.refused).toBeCloseTo(1 / 6, 12);
    expect(outcome.ifActs.backdown).toBeCloseTo(4 / 15, 12);
    expect(outcome.ifActs.faitAccompli).toBeCloseTo(1 / 2, 12);
    expect(outcome.memberExpects).toBeCloseTo(43 / 30, 12);
    expect(memberDeterredAbove(example)).toBeCloseTo(12 / 77, 12);
  });

  test('turns over at the switch of credibility, on whose far side the chance of war stays the same', () => {
    expect(credibilitySwitch(example, 0.1)).toBeCloseTo(1.5, 12);
    const below = stageOutcome({ ...example, credibility: 1 }, 0.1);
    expect([below.regime, below.acts]).toEqual(['refuses', false]);
    const above = stageOutcome({ ...example, credibility: 2 }, 0.1);
    expect(above.threshold).toBeCloseTo(2 / 15, 12);
    expect(above.bluff).toBeCloseTo(13 / 18, 12);
    expect(above.ifActs.refused).toBeCloseTo(1 / 4, 12);
    expect(above.ifActs.backdown).toBeCloseTo(13 / 30, 12);
    expect(above.memberExpects).toBeCloseTo(41 / 60, 12);
    for (const credibility of [1.6, 2, 3, 8, 14])
      expect(stageOutcome({ ...example, credibility }, 0.1).ifActs.war).toBeCloseTo(1 / 15, 12);
  });

  test('reports every equilibrium with the one that is selected first', () => {
    const found = stageEquilibria(example, 0.1, war);
    expect(found.map(({ name }) => name)).toEqual(['principal', 'toleration', 'threat']);
    expect(found.filter(({ selected }) => selected).map(({ name }) => name)).toEqual(['principal']);
    expect(stageEquilibria(example, 0.3, war).map(({ name }) => name)).toEqual(['principal', 'toleration']);
  });

  test('has no toleration where a war costs the resolute rival less than to tolerate', () => {
    const found = stageEquilibria(example, 0.1, { resolute: 2, irresolute: 9 });
    expect(found.map(({ name }) => name)).toEqual(['principal', 'threat']);
  });

  test('comes to the limits: no support in the face of a war that costs without end; without credibility (v - s) is left', () => {
    expect(supportThreshold({ ...example, allianceWar: 1e12 })).toBeCloseTo(0, 9);
    expect(stageOutcome({ ...example, allianceWar: 1e12 }, 0.1).regime).toBe('refuses');
    const payoffs = { ...example, credibility: 0, allianceGain: 3 };
    expect(supportThreshold(payoffs)).toBeCloseTo((3 - 1) / (15 + 3 - 1), 12);
    expect(stageOutcome({ ...example, credibility: 0 }, 0).regime).toBe('refuses');
    expect(stageOutcome({ ...example, credibility: 20 }, 0.1).ifActs).toEqual({
      war: 0.1,
      refused: 0,
      backdown: 0,
      faitAccompli: 0.9,
    });
  });

  test('gives chances that add up to 1 in every regime', () => {
    fc.assert(
      fc.property(anyPayoffs, chance, (payoffs, belief) => {
        const { ifActs } = stageOutcome(payoffs, belief);
        const all = Object.values(ifActs);
        expect(Math.min(...all)).toBeGreaterThanOrEqual(-1e-12);
        expect(all.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  test('leaves nobody a better reply where the regime is mixed', () => {
    fc.assert(
      fc.property(mixedPayoffs, share, (payoffs, part) => {
        const belief = part * supportThreshold(payoffs);
        const { support, bluff } = stageOutcome(payoffs, belief);
        const answers =
          support * (-payoffs.rivalLoss - payoffs.audienceCost) + (1 - support) * payoffs.rivalGain;
        expect(answers).toBeCloseTo(-payoffs.rivalLoss, 6);
        const resolute = belief / (belief + (1 - belief) * bluff);
        const supports =
          resolute * -payoffs.allianceWar + (1 - resolute) * (payoffs.allianceGain - payoffs.supportCost);
        expect(supports).toBeCloseTo(-payoffs.credibility, 6);
      }),
    );
  });

  test('has the member act just below the belief that deters it and comply just above', () => {
    fc.assert(
      fc.property(anyPayoffs, (payoffs) => {
        const deterred = memberDeterredAbove(payoffs);
        if (deterred === null || deterred < 1e-4 || deterred > 0.999) return;
        expect(stageOutcome(payoffs, deterred * (1 - 1e-6)).memberExpects).toBeGreaterThan(-1e-3);
        expect(stageOutcome(payoffs, Math.min(1, deterred * (1 + 1e-6))).memberExpects).toBeLessThan(1e-3);
      }),
    );
  });

  test.each([
    [{ ...example, allianceWar: -1 }, 0.1, /a war is no worse for the alliance/],
    [{ ...example, rivalLoss: -2 }, 0.1, /the rival would never answer/],
    [{ ...example, audienceCost: -1 }, 0.1, /a negative audience cost/],
    [{ ...example, memberGain: Number.NaN }, 0.1, /no payoff: memberGain/],
    [example, 1.2, /no chance: belief: 1.2/],
  ])('refuses what it does not hold for', (payoffs, belief, message) => {
    expect(() => stageOutcome(payoffs, belief)).toThrow(EntenteError);
    expect(() => stageOutcome(payoffs, belief)).toThrow(message);
  });
});
