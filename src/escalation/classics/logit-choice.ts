import { buildGame } from '../games/build-game.ts';
import { classic } from './classic.ts';

/** How surely the better of two actions is taken. */
export const logitChoice = classic({
  name: 'logit-choice',
  title: 'Logit choice between two actions',
  source: 'McKelvey and Palfrey 1995, Games and Economic Behavior',
  summary: 'The better of two actions is taken with 1 / (1 + exp(-lambda delta)).',
  parameters: {
    delta: { value: 2, what: 'what it pays more' },
    lambda: { value: 1.5, what: 'precision, per payoff unit', least: 0 },
  },
  answer({ delta, lambda }) {
    return { chance: 1 / (1 + Math.exp(-lambda * delta)) };
  },
  game({ delta }) {
    return buildGame({
      title: 'Choice',
      players: ['One'],
      tree: {
        player: 'One',
        at: 'choice',
        actions: [
          ['This', { end: 'this', payoffs: { One: delta } }],
          ['That', { end: 'that', payoffs: { One: 0 } }],
        ],
      },
    });
  },
});
