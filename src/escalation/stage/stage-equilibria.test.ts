import { describe, expect, test } from 'vitest';
import { pureEquilibria, quantalLimit } from '../games/index.ts';
import { stageEquilibria, type StageEquilibrium, stageOutcome, type StagePayoffs } from './index.ts';
import { stageGameTree } from './stage-game-tree.ts';

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

/** In the order of a profile of the tree. */
function profileOf({ strategies: s }: StageEquilibrium): number[] {
  const pairs = [
    s.memberActs,
    s.allianceSupports,
    s.resoluteAnswers,
    s.resoluteEscalates,
    s.irresoluteAnswers,
    s.irresoluteEscalates,
  ];
  return pairs.flatMap((chance) => [1 - chance, chance]);
}

describe('the closed form and the tree', () => {
  test.each<[string, Partial<StagePayoffs>, number]>([
    ['the example, mixed', {}, 0.1],
    ['the same above the threshold', {}, 0.3],
    ['below the switch of credibility', { credibility: 1 }, 0.1],
    ['above the switch', { credibility: 2 }, 0.1],
    ['a member that is deterred although it would be supported', {}, 0.18],
    ['other stakes', { memberGain: 6, allianceGain: 3, supportCost: 2, audienceCost: 4, rivalGain: 2 }, 0.15],
  ])('agree on the limit of the principal branch: %s', (_name, change, belief) => {
    const payoffs = { ...example, ...change };
    const { profile } = quantalLimit(stageGameTree(payoffs, belief, war));
    const [selected] = stageEquilibria(payoffs, belief, war);
    for (const [i, chance] of profileOf(selected!).entries()) expect(profile[i]).toBeCloseTo(chance, 4);
  });

  test('agree on the limit that Gambit 17 gives for the example', () => {
    const gambit = [0, 1, 0.3333333042, 0.6666666958, 0, 1, 0, 1, 0.5555554551, 0.4444445449, 1, 0];
    for (const [i, chance] of profileOf(stageEquilibria(example, 0.1, war)[0]!).entries())
      expect(chance).toBeCloseTo(gambit[i]!, 6);
  });

  test('agree that toleration and threat are equilibria too', () => {
    const pure = pureEquilibria(stageGameTree(example, 0.1, war)).map((profile) => profile.join());
    const others = stageEquilibria(example, 0.1, war).slice(1);
    expect(others.map(({ name }) => name)).toEqual(['toleration', 'threat']);
    const [toleration, threat] = others.map(profileOf);
    // What a rival would do where its own choice has kept it from coming is left out of a reduced strategy.
    expect(pure).toContain(toleration!.with(7, 0).with(10, 0).join());
    expect(pure).toContain(threat!.join());
  });

  test('agree on the ends', () => {
    const { ifActs } = stageOutcome(example, 0.1, war);
    const { profile } = quantalLimit(stageGameTree(example, 0.1, war));
    expect(0.1 * profile[5]! * profile[3]! * profile[7]!).toBeCloseTo(ifActs.war, 5);
  });
});
