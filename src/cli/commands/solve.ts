import { type Command, InvalidArgumentError } from 'commander';
import { EntenteError } from '../../error.ts';
import { type Game, writeEfg } from '../../escalation/games/index.ts';
import { openGame } from '../games/open-game.ts';
import type { Solution } from '../games/solution.ts';
import { solutionText } from '../games/solution-text.ts';
import { solvedBackward, solvedLimit, solvedPure, solvedQuantal } from '../games/solve-game.ts';
import type { Io } from '../io.ts';
import { type CommonOptions, withCommonOptions } from '../options.ts';
import { writeResult } from '../output.ts';

interface SolveOptions extends CommonOptions {
  readonly qre?: readonly number[];
  readonly backward?: boolean;
  readonly pure?: boolean;
  readonly limit?: boolean;
  readonly path?: boolean;
}

/** `entente solve`: an extensive game, by one of several methods. */
export function addSolveCommand(program: Command, io: Io): void {
  const command = program
    .command('solve')
    .description('solve an extensive game (.efg) with chance and imperfect information')
    .argument('<game>', 'a game file as Gambit writes it, or - for standard input')
    .option(
      '--qre <lambda>',
      'agent quantal response (logit) at this lambda, per payoff unit; several with commas or again',
      lambdasOf,
    )
    .option(
      '--backward',
      'all subgame-perfect equilibria in pure strategies, of a game of perfect information',
    )
    .option('--pure', 'all Nash equilibria in pure strategies, of the reduced normal form')
    .option('--limit', 'where the principal branch of --qre leads')
    .option(
      '--path',
      'with --qre: the principal branch from 0 to the greatest lambda (csv, svg, json, table)',
    );
  withCommonOptions(
    command,
    ['table', 'json', 'csv', 'svg', 'html', 'efg'],
    'entente solve game.efg --qre 1.5 --format json\n' +
      '  $ entente solve game.efg --qre 8 --path --format svg --out path.svg\n\n' +
      'Without a method: --backward for a game of perfect information, else --limit.',
  ).action((source: string, options: SolveOptions) => runSolve(source, options, io));
}

async function runSolve(source: string, options: SolveOptions, io: Io): Promise<void> {
  checkOptions(options);
  const game = await openGame(source, io);
  if (options.format === 'efg') return writeResult(io, options, writeEfg(game));
  if (options.path === true) return writePath(game, options, io);
  const solution = solvedBy(game, options);
  await writeResult(io, options, await textOf(game, solution, options, io));
}

function solvedBy(game: Game, { qre, backward, pure, limit }: SolveOptions): Solution {
  if (qre !== undefined) return solvedQuantal(game, qre);
  if (pure === true) return solvedPure(game);
  const isPerfect = game.sets.every(({ nodes }) => nodes.length === 1);
  return backward === true || (limit !== true && isPerfect) ? solvedBackward(game) : solvedLimit(game);
}

/** What draws is loaded only where something is drawn. */
async function textOf(game: Game, solution: Solution, { format }: SolveOptions, io: Io): Promise<string> {
  if (format === 'svg') return (await import('../games/solution-figure.ts')).solutionFigure(game, solution);
  if (format === 'html') return (await import('../games/solution-page.ts')).solutionPage(game, solution);
  return solutionText(game, solution, format, io);
}

async function writePath(game: Game, options: SolveOptions, io: Io): Promise<void> {
  const { pathText } = await import('../games/path-text.ts');
  await writeResult(io, options, await pathText(game, Math.max(...options.qre!), options.format, io));
}

function checkOptions({ qre, backward, pure, limit, path, format }: SolveOptions): void {
  const asked = [
    ...(qre === undefined ? [] : ['--qre']),
    ...(backward === true ? ['--backward'] : []),
    ...(pure === true ? ['--pure'] : []),
    ...(limit === true ? ['--limit'] : []),
  ];
  if (asked.length > 1)
    throw new EntenteError('usage', 'more than one method', asked.join(' '), 'ask for one at a time');
  if (path !== true) return;
  if (qre === undefined)
    throw new EntenteError('usage', 'a path without an end', '--path', 'give the greatest lambda with --qre');
  if (format === 'html')
    throw new EntenteError('usage', 'no such form of a path', format, 'take svg, csv, json or table');
}

function lambdasOf(text: string, before: readonly number[] | undefined): readonly number[] {
  const lambdas = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  if (lambdas.every((lambda) => Number.isFinite(lambda) && lambda >= 0))
    return [...(before ?? []), ...lambdas];
  throw new InvalidArgumentError('not a number from 0 up, per payoff unit');
}
