import { buildGame } from '../games/build-game.ts';
import { classic, require } from './classic.ts';

/** The risk of disaster that somebody is just ready to run rather than give in. */
export const criticalRisk = classic({
  name: 'critical-risk',
  title: 'Brinkmanship: critical risk',
  source: 'Ellsberg 1959; Snyder and Diesing 1977; Powell 1990',
  summary:
    'Who stands firm wins unless disaster happens; it stands firm as long as the risk is below (win - give in) / (win - disaster), the more resolute the higher.',
  parameters: {
    win: { value: 10, what: 'standing firm where the other gives in' },
    giveIn: { value: -2, what: 'giving in' },
    disaster: { value: -20, what: 'disaster' },
    risk: { value: 0.3, what: 'risk of disaster of standing firm', least: 0, most: 1 },
  },
  answer({ win, giveIn, disaster, risk }) {
    checkOrder(win, giveIn, disaster);
    const critical = (win - giveIn) / (win - disaster);
    return { critical, standsFirm: risk < critical };
  },
  game({ win, giveIn, disaster, risk }) {
    checkOrder(win, giveIn, disaster);
    return buildGame({
      title: 'Critical risk',
      players: ['One'],
      tree: {
        player: 'One',
        at: 'crisis',
        actions: [
          ['Give in', { end: 'gave in', payoffs: { One: giveIn } }],
          [
            'Stand firm',
            {
              chance: 'risk',
              actions: [
                ['disaster', risk, { end: 'disaster', payoffs: { One: disaster } }],
                ['the other gives in', 'rest', { end: 'won', payoffs: { One: win } }],
              ],
            },
          ],
        ],
      },
    });
  },
});

function checkOrder(win: number, giveIn: number, disaster: number): void {
  const value = `${win}, ${giveIn}, ${disaster}`;
  require(win >= giveIn &&
    giveIn >= disaster &&
    win > disaster, 'no crisis', value, 'win must be above giveIn, and that above disaster');
}
