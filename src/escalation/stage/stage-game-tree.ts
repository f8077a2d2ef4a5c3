import { EntenteError } from '../../error.ts';
import { buildGame } from '../games/build-game.ts';
import type { Game } from '../games/game.ts';
import type { Amount } from '../games/rational.ts';
import { checkPayoffs, type RivalWar, type StagePayoffs } from './stage-payoffs.ts';

/**
 * The stage game of the cascade as an extensive game, for solvers that know nothing of its closed form: chance deals the rival's
 * type after the member has acted; the alliance cannot tell the types apart. Players are Member, Alliance, Rival.
 *
 * @param belief chance that the rival is resolute, from 0 to 1: '1/10' is exact, a number the decimal that it prints as; at 0 and 1
 *   there is one type only, and everybody knows it
 * @throws EntenteError for payoffs the closed form does not hold for, and a belief that is no chance
 * @example stageGameTree(payoffs, '1/10', { resolute: 4, irresolute: 9 }).sets.length // 6
 */
export function stageGameTree(payoffs: StagePayoffs, belief: number | string, war: RivalWar): Game {
  checkPayoffs(payoffs, war);
  const chance = typeof belief === 'number' ? belief : fractionOf(belief);
  if (!(chance >= 0 && chance <= 1))
    throw new EntenteError('input', 'no chance: belief', String(belief), 'give a number from 0 to 1');
  const isKnown = chance === 0 || chance === 1;
  const answered = isKnown
    ? rival(payoffs, chance === 1 ? war.resolute : war.irresolute, '')
    : ({
        chance: 'type',
        actions: [
          ['resolute', belief as Amount, rival(payoffs, war.resolute, ' resolute')],
          ['irresolute', 'rest', rival(payoffs, war.irresolute, ' irresolute')],
        ],
      } as const);
  return buildGame({
    title: `Cascade, rival resolute with chance ${belief}`,
    players: ['Member', 'Alliance', 'Rival'],
    tree: {
      player: 'Member',
      at: 'M',
      actions: [
        ['Comply', end('status quo', 0, 0, 0)],
        ['Act', answered],
      ],
    },
  });
}

/** What follows an act, with a rival of one type. */
function rival(payoffs: StagePayoffs, war: number, type: string) {
  const { memberGain, abandonment, memberWar, allianceGain, supportCost, credibility, allianceWar } = payoffs;
  const { rivalLoss, rivalGain, audienceCost } = payoffs;
  const support = {
    player: 'Rival',
    at: `supported${type}`,
    actions: [
      ['Back down', end('back down', memberGain, allianceGain - supportCost, -(rivalLoss + audienceCost))],
      ['Escalate', end(`war${type}`, -memberWar, -allianceWar, -war)],
    ],
  } as const;
  return {
    player: 'Rival',
    at: `acted against${type}`,
    actions: [
      ['Tolerate', end('fait accompli', memberGain, allianceGain, -rivalLoss)],
      [
        'Retaliate',
        {
          player: 'Alliance',
          at: 'A',
          actions: [
            ['Refuse', end('refused', -abandonment, -credibility, rivalGain)],
            ['Support', support],
          ],
        },
      ],
    ],
  } as const;
}

function end(name: string, Member: number, Alliance: number, Rival: number) {
  return { end: name, payoffs: { Member, Alliance, Rival } } as const;
}

function fractionOf(text: string): number {
  const [numerator, denominator = '1'] = text.split('/');
  return Number(numerator) / Number(denominator);
}
