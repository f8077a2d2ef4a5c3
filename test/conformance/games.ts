import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  backwardInduction,
  type Game,
  pureEquilibria,
  quantalLimit,
  quantalResponses,
  readEfg,
  writeEfg,
} from '../../src/escalation/games/index.ts';
import { type Check, same } from './check.ts';

interface Reference {
  readonly file: string;
  readonly infosets: readonly {
    readonly player: number;
    readonly label: string;
    readonly actions: readonly string[];
  }[];
  readonly results: {
    readonly logit_at_lambda?: {
      readonly values: Readonly<Record<string, { readonly profile: readonly number[] }>>;
    };
    readonly enumpure?: { readonly equilibria: readonly (readonly number[])[] };
    readonly logit_terminal?: { readonly equilibria: readonly (readonly number[])[] };
  };
}

/**
 * Compares every game of `oracles/games` with what Gambit computes: `oracle.json` and the files it names, in FOLDER, in `games` or
 * in `oracles/games`.
 */
export async function* conformance(folder: string): AsyncGenerator<Check> {
  const place = await placeOf(folder);
  const games = JSON.parse(await readFile(join(place, 'oracle.json'), 'utf8')) as Reference[];
  for (const reference of games) {
    const game = readEfg(await readFile(join(place, reference.file), 'utf8'));
    for (const check of compared(game, reference))
      yield { ...check, what: `${reference.file}: ${check.what}` };
  }
}

function* compared(game: Game, { infosets, results }: Reference): Generator<Check> {
  yield same(
    'order of information sets',
    game.sets.map(({ player, label, actions }) => ({ player: player + 1, label, actions })),
    infosets.map(({ player, label, actions }) => ({ player, label, actions })),
  );
  const again = readEfg([...writeEfg(game)].join(''));
  yield { what: 'written and read again', ok: plain(again) === plain(game) };
  if (results.enumpure !== undefined)
    yield same('pure equilibria', pureEquilibria(game), results.enumpure.equilibria);
  yield* quantal(game, results.logit_at_lambda?.values ?? {});
  const terminal = results.logit_terminal?.equilibria[0];
  if (terminal !== undefined) yield* limit(game, terminal);
}

function* quantal(
  game: Game,
  values: Readonly<Record<string, { readonly profile: readonly number[] }>>,
): Generator<Check> {
  const lambdas = Object.keys(values).toSorted((a, b) => Number(a) - Number(b));
  const { found, bifurcations } = quantalResponses(game, lambdas.map(Number));
  for (const [at, lambda] of lambdas.entries()) {
    const { profile } = values[lambda]!;
    const errors = found[at]!.map((own) => distance(own.profile, profile));
    const best = Math.min(...errors);
    const [where] = [found[at]![errors.indexOf(best)]!.branch];
    // Where branches meet, Gambit goes on along one that leaves; the principal one goes straight on.
    const isBeyond = bifurcations.some((meeting) => meeting.branch === 0 && meeting.lambda < Number(lambda));
    const ok = isBeyond ? best <= 1e-6 : errors[0]! <= 1e-6;
    yield {
      what: `quantal response at lambda ${lambda}`,
      ok,
      detail: `off by ${best.toExponential(1)} on branch ${where}`,
    };
  }
}

/** The far end of the branch, where that is an equilibrium in pure strategies or Gambit's own is known to a thousandth. */
function* limit(game: Game, terminal: readonly number[]): Generator<Check> {
  const { profile } = quantalLimit(game);
  const isPerfect = game.sets.every(({ nodes }) => nodes.length === 1);
  if (isPerfect) {
    const found = backwardInduction(game);
    yield same(
      'subgame-perfect equilibrium',
      found.map((one) => one.join(' ')),
      [rounded(terminal)],
    );
    yield same('limit of the principal branch', rounded(profile), rounded(terminal));
    return;
  }
  const isSymmetric = distance(profile, terminal) > 0.1;
  const off = distance(profile, terminal);
  // Beyond a bifurcation Gambit follows another branch.
  if (!isSymmetric)
    yield { what: 'limit of the principal branch', ok: off < 1e-3, detail: `off by ${off.toExponential(1)}` };
}

function rounded(profile: ArrayLike<number>): string {
  return Array.from(profile, Math.round).join(' ');
}

function distance(one: ArrayLike<number>, other: ArrayLike<number>): number {
  if (one.length !== other.length) return Infinity;
  return Array.from(one).reduce((most, value, i) => Math.max(most, Math.abs(value - other[i]!)), 0);
}

function plain(game: Game): string {
  return JSON.stringify(game, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
}

async function placeOf(folder: string): Promise<string> {
  for (const place of [folder, join(folder, 'games'), join(folder, 'oracles/games')])
    if (await isFile(join(place, 'oracle.json'))) return place;
  return join(folder, 'oracles/games');
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() === true;
}
