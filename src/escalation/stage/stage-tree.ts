import { buildGame, type Game, type MoveSpec } from '../games/index.ts';
import type { RivalWar, StagePayoffs } from './stage-payoffs.ts';

type Player = 'Member' | 'Alliance' | 'Rival';

/**
 * The stage game as an extensive game: member, chance (the rival's type), rival, alliance, rival. The alliance cannot tell the
 * types apart. `entente solve` takes it as `.efg`.
 *
 * A profile of it is: comply, act; refuse, support; then for the resolute and the irresolute rival tolerate, answer, back down,
 * escalate.
 *
 * @example writeEfg(stageTree(payoffs, 0.1, { resolute: 4, irresolute: 9 })) // 'EFG 2 R "Cascade" ...'
 */
export function stageTree(payoffs: StagePayoffs, belief: number, rivalWar: RivalWar): Game {
  const { memberGain, abandonment, memberWar, allianceGain, supportCost, credibility, allianceWar } = payoffs;
  const { rivalLoss, rivalGain, audienceCost } = payoffs;
  const end = (name: string, Member: number, Alliance: number, Rival: number) => ({
    end: name,
    payoffs: { Member, Alliance, Rival },
  });
  const rival = (type: 'resolute' | 'irresolute'): MoveSpec<Player> => ({
    player: 'Rival',
    at: `${type}: answer`,
    actions: [
      ['tolerate', end('fait accompli', memberGain, allianceGain, -rivalLoss)],
      [
        'answer',
        {
          player: 'Alliance',
          at: 'support',
          actions: [
            ['refuse', end('refused', -abandonment, -credibility, rivalGain)],
            [
              'support',
              {
                player: 'Rival',
                at: `${type}: escalate`,
                actions: [
                  [
                    'back down',
                    end('back-down', memberGain, allianceGain - supportCost, -rivalLoss - audienceCost),
                  ],
                  ['escalate', end(`war, ${type}`, -memberWar, -allianceWar, -rivalWar[type])],
                ],
              },
            ],
          ],
        },
      ],
    ],
  });
  return buildGame({
    title: 'Cascade',
    players: ['Member', 'Alliance', 'Rival'],
    tree: {
      player: 'Member',
      at: 'act',
      actions: [
        ['comply', end('status quo', 0, 0, 0)],
        [
          'act',
          {
            chance: 'type of the rival',
            actions: [
              ['resolute', belief, rival('resolute')],
              ['irresolute', 'rest', rival('irresolute')],
            ],
          },
        ],
      ],
    },
  });
}
