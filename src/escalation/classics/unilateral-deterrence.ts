import { buildGame } from '../games/build-game.ts';
import { classic, require } from './classic.ts';

const parameters = {
  gain: { value: 4, what: 'challenger: the defender concedes' },
  withdraw: { value: -2, what: 'challenger: withdrawing after resistance' },
  fightHard: { value: -1, what: 'challenger that is hard: conflict' },
  fightSoft: { value: -5, what: 'challenger that is soft: conflict' },
  concede: { value: -2, what: 'defender: conceding' },
  stands: { value: 1, what: 'defender: the challenger withdraws' },
  defendHard: { value: -1, what: 'defender that is hard: conflict' },
  defendSoft: { value: -6, what: 'defender that is soft: conflict' },
  statusQuo: { value: 2, what: 'defender: no demand; the challenger has 0' },
  pC: { value: 0.3, what: 'chance that the challenger is hard', least: 0, most: 1 },
  pD: { value: 0.3, what: 'chance that the defender is hard', least: 0, most: 1 },
} as const;

type Numbers = Readonly<Record<keyof typeof parameters, number>>;

/** A demand between two sides each of which may be hard, that is, prefer conflict to giving way. */
export const unilateralDeterrence = classic({
  name: 'unilateral-deterrence',
  title: 'Unilateral deterrence with two-sided incomplete information',
  source:
    'Kilgour and Zagare 1991, American Journal of Political Science; Zagare and Kilgour 2000, Perfect Deterrence',
  summary:
    'A soft challenger bluffs just so often that a soft defender may as well resist as concede; a soft defender resists just so often that the bluff may as well be left.',
  parameters,
  answer(numbers) {
    checkTypes(numbers);
    const { gain, withdraw, fightHard, concede, stands, defendSoft, pC, pD } = numbers;
    const softBelief = (stands - concede) / (stands - defendSoft);
    const softResist = gain / (gain - withdraw);
    const hardResist = gain / (gain - fightHard);
    // Where a soft challenger always demands, a soft defender believes this.
    const bluff = pC >= softBelief ? 1 : (pC * (1 - softBelief)) / ((1 - pC) * softBelief);
    const resists = pD >= softResist ? 0 : pC >= softBelief ? 0 : (softResist - pD) / (1 - pD);
    return {
      softChallengerThreshold: softResist,
      hardChallengerThreshold: hardResist,
      softDefenderThreshold: softBelief,
      /** In the bluffing equilibrium, which there is where pC and pD are below the thresholds. */
      isBluffing: pC < softBelief && pD < softResist,
      bluff,
      softDefenderResists: resists,
    };
  },
  game(numbers) {
    checkTypes(numbers);
    const {
      gain,
      withdraw,
      fightHard,
      fightSoft,
      concede,
      stands,
      defendHard,
      defendSoft,
      statusQuo,
      pC,
      pD,
    } = numbers;
    const players = ['Challenger', 'Defender'] as const;
    const pays = (Challenger: number, Defender: number) => ({ Challenger, Defender });
    const types = (isHardC: boolean, isHardD: boolean) => {
      const [c, d] = [isHardC ? 'h' : 's', isHardD ? 'h' : 's'];
      return {
        player: 'Challenger' as const,
        at: `C1${c}`,
        actions: [
          ['Wait', { end: 'SQ', payoffs: pays(0, statusQuo) }],
          [
            'Demand',
            {
              player: 'Defender' as const,
              at: `D${d}`,
              actions: [
                ['Concede', { end: 'DC', payoffs: pays(gain, concede) }],
                [
                  'Resist',
                  {
                    player: 'Challenger' as const,
                    at: `C2${c}`,
                    actions: [
                      ['Withdraw', { end: 'CD', payoffs: pays(withdraw, stands) }],
                      [
                        'Fight',
                        {
                          end: `DD${c}${d}`,
                          payoffs: pays(isHardC ? fightHard : fightSoft, isHardD ? defendHard : defendSoft),
                        },
                      ],
                    ],
                  },
                ],
              ],
            },
          ],
        ],
      } as const;
    };
    const defender = (isHardC: boolean) =>
      ({
        chance: 'defender',
        actions: [
          ['hard', pD, types(isHardC, true)],
          ['soft', 'rest', types(isHardC, false)],
        ],
      }) as const;
    return buildGame({
      title: 'Unilateral deterrence',
      players,
      tree: {
        chance: 'challenger',
        actions: [
          ['hard', pC, defender(true)],
          ['soft', 'rest', defender(false)],
        ],
      },
    });
  },
});

function checkTypes({
  gain,
  withdraw,
  fightHard,
  fightSoft,
  concede,
  stands,
  defendHard,
  defendSoft,
}: Numbers): void {
  require(gain > 0 &&
    withdraw <
      0, 'no demand', `gain ${gain}, withdraw ${withdraw}`, 'the gain must be above 0, withdrawing below');
  require(fightHard > withdraw &&
    fightSoft <
      withdraw, 'no two types of challenger', `fightHard ${fightHard}, fightSoft ${fightSoft}`, `one above withdraw ${withdraw}, the other below`);
  require(defendHard > concede &&
    defendSoft < concede &&
    stands >
      concede, 'no two types of defender', `defendHard ${defendHard}, defendSoft ${defendSoft}`, `one above concede ${concede}, the other below`);
}
