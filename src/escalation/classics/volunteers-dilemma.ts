import { buildGame, type TreeSpec } from '../games/build-game.ts';
import { classic, require } from './classic.ts';

/** One is enough, and each would rather it were another. */
export const volunteersDilemma = classic({
  name: 'volunteers-dilemma',
  title: "Volunteer's dilemma",
  source: 'Diekmann 1985, Journal of Conflict Resolution 29(4)',
  summary:
    'In the symmetric mixed equilibrium each of n gives with 1 - (c / b)^(1 / (n - 1)); the more there are, the likelier it is that nobody does.',
  parameters: {
    n: { value: 3, what: 'members', least: 2, most: 10, isWhole: true },
    b: { value: 10, what: 'what each has where anybody gives', least: 1e-9 },
    c: { value: 4, what: 'what giving costs', least: 0 },
  },
  answer({ n, b, c }) {
    require(c < b, 'nobody would give', `c ${c}, b ${b}`, 'giving must cost less than it brings');
    const rides = (c / b) ** (1 / (n - 1));
    return { give: 1 - rides, nobody: rides ** n };
  },
  game({ n, b, c }) {
    require(c < b, 'nobody would give', `c ${c}, b ${b}`, 'giving must cost less than it brings');
    const players = Array.from({ length: n }, (_, i) => `Member ${i + 1}`);
    const tree = (gives: readonly boolean[]): TreeSpec<string> => {
      const player = players[gives.length];
      if (player === undefined) {
        const has = gives.includes(true) ? b : 0;
        const payoffs = Object.fromEntries(
          players.map((name, i) => [name, has - (gives[i] === true ? c : 0)]),
        );
        return { end: gives.map(Number).join(''), payoffs };
      }
      return {
        player,
        at: `m${gives.length + 1}`,
        actions: [
          ['Give', tree([...gives, true])],
          ['Ride', tree([...gives, false])],
        ],
      };
    };
    return buildGame({ title: "Volunteer's dilemma", players, tree: tree([]) });
  },
});
