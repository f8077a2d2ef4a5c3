import { buildGame } from '../games/build-game.ts';
import { classic } from './classic.ts';

/** How much support makes a member act alone. */
export const moralHazard = classic({
  name: 'moral-hazard',
  title: 'Moral hazard of a commitment',
  source: 'Benson 2012, Constructing International Security',
  summary:
    'A member acts where rho (s vM - (1 - s) aM) + (1 - rho) vM is at least 0: the likelier support, the sooner; below the threshold a conditional commitment restrains.',
  parameters: {
    rho: { value: 0.5, what: 'chance that the rival answers', least: 1e-9, most: 1 },
    vM: { value: 4, what: "the member's gain where its act stands", least: 1e-9 },
    aM: { value: 5, what: "the member's loss where it is left alone", least: 0 },
    s: { value: 0.3, what: 'chance of support', least: 0, most: 1 },
  },
  answer({ rho, vM, aM, s }) {
    const threshold = (rho * aM - (1 - rho) * vM) / (rho * (vM + aM));
    return { threshold, expected: rho * (s * vM - (1 - s) * aM) + (1 - rho) * vM, acts: s >= threshold };
  },
  game({ rho, vM, aM, s }) {
    const stands = { end: 'stands', payoffs: { Member: vM } } as const;
    return buildGame({
      title: 'Moral hazard',
      players: ['Member'],
      tree: {
        player: 'Member',
        at: 'M',
        actions: [
          ['Comply', { end: 'status quo', payoffs: { Member: 0 } }],
          [
            'Act',
            {
              chance: 'rival',
              actions: [
                [
                  'answers',
                  rho,
                  {
                    chance: 'alliance',
                    actions: [
                      ['supports', s, stands],
                      ['refuses', 'rest', { end: 'left alone', payoffs: { Member: -aM } }],
                    ],
                  },
                ],
                ['tolerates', 'rest', stands],
              ],
            },
          ],
        ],
      },
    });
  },
});
