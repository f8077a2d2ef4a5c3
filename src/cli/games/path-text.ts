import { type CellValue, writeCsv } from '../../coding/write-csv.ts';
import { EntenteError } from '../../error.ts';
import { type Game, offsetsOf, type PathPoint, quantalPath, setName } from '../../escalation/games/index.ts';
import type { Io } from '../io.ts';
import { formatTable } from '../output.ts';
import { actionsOf, probability } from './solution-text.ts';

/** More panels would not be looked at. */
const MOST_PANELS = 40;

/** The principal branch as a table for people, CSV (a line for each point, a column for each action), JSON or a drawing. */
export async function pathText(game: Game, lambda: number, format: string, io: Io): Promise<string> {
  const points = quantalPath(game, lambda);
  const columns = actionsOf(game).map(({ player, set, action }) => `${player}/${set}/${action}`);
  if (format === 'svg') return drawn(game, points, lambda);
  if (format === 'json') {
    const path = points.map(({ lambda: at, profile }) => ({ lambda: at, profile: [...profile] }));
    return `${JSON.stringify({ lambda, profiles: [path.at(-1)!.profile], path, columns, method: 'qre' })}\n`;
  }
  if (format === 'csv')
    return writeCsv(
      ['lambda', ...columns],
      points.map(({ lambda: at, profile }): CellValue[] => [at, ...profile]),
    );
  const rows = points.map(({ lambda: at, profile }) => [
    at.toPrecision(6),
    ...Array.from(profile, probability),
  ]);
  return formatTable(['lambda', ...columns], rows, io);
}

async function drawn(game: Game, points: readonly PathPoint[], lambda: number): Promise<string> {
  const { sets, players, title } = game;
  if (sets.length > MOST_PANELS) {
    const advice = `a drawing has a panel for each of at most ${MOST_PANELS}; take csv`;
    throw new EntenteError('input', 'too many information sets to draw', String(sets.length), advice);
  }
  const offset = offsetsOf(game);
  const { gamePathFigure } = await import('../../report/figures/game-path-figure.ts');
  const panels = sets.map((set, at) => ({
    name: setName(set, players),
    actions: set.actions.map((action, i) => ({
      action,
      points: points.map((point) => ({ lambda: point.lambda, probability: point.profile[offset[at]! + i]! })),
    })),
  }));
  return gamePathFigure(panels, {
    title: `${title === '' ? 'Game' : title}: quantal responses to lambda ${lambda}`,
    notes: [
      'Probability of each action on the principal branch of agent quantal response (logit), from lambda 0, where all are alike.',
    ],
  });
}
