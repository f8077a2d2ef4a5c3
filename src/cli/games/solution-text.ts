import { type CellValue, writeCsv } from '../../coding/write-csv.ts';
import type { Game } from '../../escalation/games/index.ts';
import type { Io } from '../io.ts';
import { formatTable } from '../output.ts';
import type { FoundProfile, FoundProfiles, Solution } from './solution.ts';

/** A solved game as a table for people, as CSV with a line for each action, or as JSON with everything. */
export function solutionText(game: Game, solution: Solution, format: string, io: Io): string {
  if (format === 'json') return `${JSON.stringify(solutionJson(game, solution))}\n`;
  if (format === 'csv') {
    const head = ['lambda', 'equilibrium', 'branch', 'player', 'set', 'action', 'probability'];
    return writeCsv(
      head,
      solution.results.flatMap(({ lambda, profiles }) =>
        profiles.flatMap(({ profile, branch }, i) =>
          actionsOf(game).map(({ player, set, action }, at): CellValue[] => [
            lambda ?? null,
            i + 1,
            branch ?? null,
            player,
            set,
            action,
            profile[at]!,
          ]),
        ),
      ),
    );
  }
  const tables = solution.results.map((result) => `${headOf(result)}${tableOf(game, result, io)}`);
  return `${solution.notes.join('\n')}\n${tables.map((table) => `\n${table}`).join('')}`;
}

/** `{"lambda"?, "profiles"}` and more; for several lambdas one of these for each, in `results`. */
function solutionJson(
  game: Game,
  { method, results, bifurcations, turns, sequential, tolerance, notes }: Solution,
): object {
  const parts = results.map(({ lambda, profiles }) => ({
    ...(lambda === undefined ? {} : { lambda }),
    profiles: profiles.map(({ profile }) => profile),
    payoffs: profiles.map(({ payoffs }) => payoffs),
    ...(method === 'qre' ? { branches: profiles.map(({ branch }) => branch) } : {}),
  }));
  return {
    ...(parts.length === 1 ? parts[0] : { results: parts }),
    method,
    players: game.players,
    informationSets: game.sets.map(({ player, number, label, actions }) => ({
      player: player + 1,
      number,
      label,
      actions,
    })),
    ...(bifurcations === undefined ? {} : { bifurcations }),
    ...(turns === undefined ? {} : { turns }),
    ...(sequential === undefined ? {} : { sequential }),
    tolerance,
    notes,
  };
}

export interface ActionName {
  readonly player: string;
  readonly set: string;
  readonly action: string;
}

/** What each place of a profile is. */
export function actionsOf({ sets, players }: Game): ActionName[] {
  return sets.flatMap(({ player, label, number, actions }) =>
    actions.map((action, i) => ({
      player: players[player]!,
      set: label === '' ? String(number) : label,
      action: action === '' ? String(i + 1) : action,
    })),
  );
}

function headOf({ lambda }: FoundProfiles): string {
  return lambda === undefined ? '' : `lambda ${lambda}\n`;
}

function tableOf(game: Game, { profiles }: FoundProfiles, io: Io): string {
  if (profiles.length === 0) return 'none\n';
  const names = profiles.map(nameOf);
  const rows = actionsOf(game).map(({ player, set, action }, at) => [
    player,
    set,
    action,
    ...profiles.map(({ profile }) => probability(profile[at]!)),
  ]);
  const payoffs = game.players.map((player, i) => [
    player,
    '',
    'expects',
    ...profiles.map((own) => number(own.payoffs[i]!)),
  ]);
  return formatTable(['player', 'set', 'action', ...names], [...rows, ...payoffs], io);
}

function nameOf({ branch }: FoundProfile, i: number): string {
  if (branch === undefined) return `equilibrium ${i + 1}`;
  return branch === 0 ? 'principal' : `branch ${branch}`;
}

/** As many digits as tell rare actions from impossible ones. */
export function probability(value: number): string {
  if (value === 0 || value === 1) return String(value);
  return value < 1e-4 ? value.toExponential(2) : value.toFixed(6);
}

function number(value: number): string {
  return String(Number(value.toPrecision(8)));
}
