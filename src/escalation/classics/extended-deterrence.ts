import { buildGame } from '../games/build-game.ts';
import { classic, require } from './classic.ts';

/** Whether a challenger tests a defender's promise to somebody else. */
export const extendedDeterrence = classic({
  name: 'extended-deterrence',
  title: 'Extended deterrence: is the promise to a protégé tested?',
  source: 'Zagare and Kilgour 2000, Perfect Deterrence; Smith 1995, International Studies Quarterly 39(4)',
  summary:
    'A challenger makes a demand of a protégé whose defender is hard with chance p, and then resists; it makes the demand where p is below gain / (gain - conflict).',
  parameters: {
    p: { value: 0.4, what: 'chance that the defender is hard', least: 0, most: 1 },
    gain: { value: 4, what: 'challenger: the defender lets its protégé down' },
    conflict: { value: -3, what: 'challenger: conflict; waiting is 0' },
    letDown: { value: -2, what: 'defender: letting its protégé down' },
    hard: { value: -1, what: 'defender that is hard: conflict' },
    soft: { value: -6, what: 'defender that is soft: conflict' },
    statusQuo: { value: 2, what: 'defender: no demand' },
  },
  answer(numbers) {
    const { p, gain, conflict } = numbers;
    checkTypes(numbers);
    const threshold = gain / (gain - conflict);
    return { threshold, demands: p < threshold, conflict: p < threshold ? p : 0 };
  },
  game(numbers) {
    checkTypes(numbers);
    const { p, gain, conflict, letDown, hard, soft, statusQuo } = numbers;
    const answer = (at: string, own: number) =>
      ({
        player: 'Defender',
        at,
        actions: [
          ['Concede', { end: 'DC', payoffs: { Challenger: gain, Defender: letDown } }],
          ['Resist', { end: `DD ${at}`, payoffs: { Challenger: conflict, Defender: own } }],
        ],
      }) as const;
    return buildGame({
      title: 'Extended deterrence',
      players: ['Challenger', 'Defender'],
      tree: {
        player: 'Challenger',
        at: 'C',
        actions: [
          ['Wait', { end: 'SQ', payoffs: { Challenger: 0, Defender: statusQuo } }],
          [
            'Demand',
            {
              chance: 'type',
              actions: [
                ['hard', p, answer('hard', hard)],
                ['soft', 'rest', answer('soft', soft)],
              ],
            },
          ],
        ],
      },
    });
  },
});

function checkTypes({
  gain,
  conflict,
  letDown,
  hard,
  soft,
}: Readonly<Record<'gain' | 'conflict' | 'letDown' | 'hard' | 'soft', number>>): void {
  require(gain > 0 &&
    conflict <
      0, 'nothing to deter', `gain ${gain}, conflict ${conflict}`, 'the gain must be above 0, conflict below');
  require(hard > letDown &&
    soft <
      letDown, 'no two types of defender', `hard ${hard}, soft ${soft}`, `one above letDown ${letDown}, the other below`);
}
