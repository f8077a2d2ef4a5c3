import type { Game } from '../../escalation/games/index.ts';
import { gameTreeFigure } from '../../report/figures/game-tree-figure.ts';
import { counted } from '../../report/words/numbers.ts';
import type { Solution } from './solution.ts';

/** The tree with the probabilities of the first equilibrium: of the principal branch, where there are branches. */
export function solutionFigure(game: Game, { method, results, notes }: Solution): string {
  const { lambda, profiles } = results[0]!;
  const others = profiles.length - 1;
  const left =
    others > 0
      ? [`The first of ${counted(profiles.length, 'profile')} is drawn; the others are in the table.`]
      : [];
  const at = method === 'qre' ? `, lambda ${lambda}` : '';
  const title = `${game.title === '' ? 'Game' : game.title}${at}`;
  return gameTreeFigure(game, profiles[0]?.profile ?? null, { title, notes: [...notes, ...left] });
}
