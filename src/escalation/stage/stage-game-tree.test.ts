import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cascade, irresoluteCascade } from '../games/oracle-games.fixture.ts';
import {
  backwardInduction,
  type Game,
  pureEquilibria,
  quantalLimit,
  quantalResponses,
  readEfg,
} from '../games/index.ts';
import { stageGameTree } from './stage-game-tree.ts';
import { stageEquilibria, stageOutcome, type StagePayoffs } from './index.ts';

/** The example of escalation-model.md, section 2. */
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

/** That the member acts, the alliance supports, each type retaliates. */
function found(game: Game, profile: ArrayLike<number>) {
  const at = (label: string) => {
    const set = game.sets.findIndex((one) => one.label === label);
    return profile[game.sets.slice(0, set).reduce((sum, { actions }) => sum + actions.length, 1)]!;
  };
  return {
    acts: at('M'),
    supports: at('A'),
    resolute: at('acted against resolute'),
    irresolute: at('acted against irresolute'),
  };
}

describe('the stage game as a tree', () => {
  test('is the game of the reference, with the same quantal responses', () => {
    const [ours, theirs] = [stageGameTree(example, '1/10', war), readEfg(cascade('1/10', '9/10'))];
    for (const lambda of [0.5, 2, 8]) {
      const [one, other] = [ours, theirs].map(
        (game) => quantalResponses(game, [lambda]).found[0]![0]!.profile,
      );
      for (const [i, value] of one!.entries()) expect(value).toBeCloseTo(other![i]!, 10);
    }
    expect(pureEquilibria(ours)).toEqual(pureEquilibria(theirs));
  });

  test('with a rival whose type is known is a game of perfect information', () => {
    expect(backwardInduction(stageGameTree(example, 0, war))).toEqual(
      backwardInduction(readEfg(irresoluteCascade)),
    );
    // Against a rival that is surely resolute the alliance refuses and the member complies.
    expect(backwardInduction(stageGameTree(example, 1, war))).toEqual([[1, 0, 1, 0, 0, 1, 0, 1]]);
  });

  test('leads along the principal branch to the closed form, on both sides of the switch and of p*', () => {
    const kappas = [1, 2, 3] as const;
    for (const belief of [0.1, 0.18, 0.3]) {
      for (const credibility of kappas) {
        const payoffs = { ...example, credibility };
        const { threshold, support, bluff, acts } = stageOutcome(payoffs, belief, war);
        const game = stageGameTree(payoffs, belief, war);
        const limit = found(game, quantalLimit(game).profile);
        expect(limit.acts).toBeCloseTo(Number(acts), 4);
        expect(limit.irresolute).toBeCloseTo(bluff, 4);
        // Refused for sure, the alliance's choice is on the path; off it the same.
        expect(limit.supports, `p ${belief}, p* ${threshold}`).toBeCloseTo(support, 4);
        expect(limit.resolute).toBeCloseTo(1, 4);
      }
    }
  });

  test('leads to the closed form for any payoffs with p below p*', () => {
    const amount = fc.integer({ min: 1, max: 20 });
    const any = fc.record({
      memberGain: amount,
      abandonment: amount,
      memberWar: amount,
      rivalLoss: amount,
      rivalGain: amount,
      audienceCost: amount,
      kappa: fc.integer({ min: 2, max: 8 }),
      share: fc.integer({ min: 2, max: 8 }),
    });
    fc.assert(
      fc.property(any, ({ kappa, share, ...own }) => {
        const payoffs = { ...own, allianceGain: 1, supportCost: 1, credibility: kappa, allianceWar: 10 };
        // p* = kappa / 10; the belief is a part of it.
        const belief = `${kappa * share}/100`;
        const types = { resolute: 0.5, irresolute: own.rivalLoss + own.audienceCost + 4 };
        const outcome = stageOutcome(payoffs, (kappa * share) / 100, types);
        // Where the member is all but indifferent the branch bends very late.
        fc.pre(Math.abs(outcome.memberExpects) > 0.05);
        const game = stageGameTree(payoffs, belief, types);
        const limit = found(game, quantalLimit(game).profile);
        expect(limit.supports).toBeCloseTo(outcome.support, 3);
        expect(limit.irresolute).toBeCloseTo(outcome.bluff, 3);
        expect(limit.acts).toBeCloseTo(Number(outcome.acts), 3);
      }),
      { numRuns: 40 },
    );
  });

  test('has as pure equilibria those that the closed form tells beside the principal one', () => {
    const kinds = stageEquilibria(example, 0.1, war).map(({ name }) => name);
    expect(kinds).toEqual(['principal', 'toleration', 'threat']);
    const game = stageGameTree(example, '1/10', war);
    const pure = pureEquilibria(game).map((profile) => found(game, profile));
    // Toleration: the member acts and nobody answers; threat: it complies.
    expect(pure.some(({ acts, supports, resolute }) => acts === 1 && supports === 1 && resolute === 0)).toBe(
      true,
    );
    expect(
      pure.some(({ acts, resolute, irresolute }) => acts === 0 && resolute === 1 && irresolute === 1),
    ).toBe(true);
  });

  test.each([
    [1.5, 'no chance: belief: 1.5'],
    [Number.NaN, 'no chance: belief: NaN'],
    ['x', 'no chance: belief: x'],
  ])('refuses the belief %s', (belief, message) => {
    expect(() => stageGameTree(example, belief, war)).toThrow(message);
  });
});

test('limits of C18: the threshold falls to 0 as a war costs the alliance more, and without kappa is what support leaves', () => {
  const threshold = (change: Partial<StagePayoffs>) =>
    stageOutcome({ ...example, ...change }, 0.1, war).threshold;
  expect(threshold({ allianceWar: 1e9 })).toBeLessThan(1e-8);
  expect(threshold({ credibility: 0, allianceGain: 3 })).toBeCloseTo((3 - 1) / (15 + 3 - 1), 12);
});
