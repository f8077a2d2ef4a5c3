import { buildGame } from '../games/build-game.ts';
import { classic, require } from './classic.ts';

/** Each side would rather stand firm, but not both at once. */
export const chicken = classic({
  name: 'chicken',
  title: 'Chicken',
  source: 'Schelling 1966; quantal response: McKelvey and Palfrey 1995, Games and Economic Behavior',
  summary:
    'Both standing firm is war. In the mixed equilibrium each stands firm with (win - draw) / (win - draw + lose - war); quantal responses approach it from one half.',
  parameters: {
    war: { value: -20, what: 'both stand firm' },
    win: { value: 10, what: 'standing firm where the other yields' },
    lose: { value: -2, what: 'yielding where the other stands firm' },
    draw: { value: 2, what: 'both yield' },
    lambda: { value: 0.1, what: 'precision of quantal responses, per payoff unit', least: 0, most: 1e6 },
  },
  answer({ war, win, lose, draw, lambda }) {
    checkOrder(war, win, lose, draw);
    const mixed = (win - draw) / (win - draw + lose - war);
    // What standing firm pays more than yielding falls with the other's firmness, so that there is one root.
    const excess = (p: number) =>
      1 / (1 + Math.exp(-lambda * ((win - draw) * (1 - p) - (lose - war) * p))) - p;
    let [low, high] = [0, 1];
    for (let round = 0; round < 100; round++) {
      const middle = (low + high) / 2;
      if (excess(middle) > 0) low = middle;
      else high = middle;
    }
    return { mixed, quantal: (low + high) / 2, war: mixed * mixed };
  },
  game({ war, win, lose, draw }) {
    checkOrder(war, win, lose, draw);
    const other = (isFirm: boolean) =>
      ({
        player: 'Two',
        at: '2',
        actions: [
          [
            'Firm',
            isFirm
              ? { end: 'war', payoffs: { One: war, Two: war } }
              : { end: 'two wins', payoffs: { One: lose, Two: win } },
          ],
          [
            'Yield',
            isFirm
              ? { end: 'one wins', payoffs: { One: win, Two: lose } }
              : { end: 'draw', payoffs: { One: draw, Two: draw } },
          ],
        ],
      }) as const;
    return buildGame({
      title: 'Chicken',
      players: ['One', 'Two'],
      tree: {
        player: 'One',
        at: '1',
        actions: [
          ['Firm', other(true)],
          ['Yield', other(false)],
        ],
      },
    });
  },
});

function checkOrder(war: number, win: number, lose: number, draw: number): void {
  require(win > draw &&
    lose >
      war, 'no game of chicken', `${win}, ${draw}, ${lose}, ${war}`, 'win must be above draw, and lose above war');
}
