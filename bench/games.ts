/**
 * Quantal response paths beside Gambit: its command line, where `gambit-logit` is on the path, and its Python package, where the
 * Python that the variable PYTHON names has `pygambit`. `npm run bench -- games [FOLDER]`: FOLDER has games (.efg); without it, the
 * cascade and volunteers. Then how cost grows with n, and exact solutions beside trying everything.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  backwardInduction,
  type Game,
  pureEquilibria,
  quantalPath,
  readEfg,
  writeEfg,
} from '../src/escalation/games/index.ts';
import { cascade, volunteer } from '../src/escalation/games/oracle-games.fixture.ts';
import { compare, shortest } from './timing.ts';

const python = process.env['PYTHON'] ?? 'python3';
const folder = mkdtempSync(join(tmpdir(), 'entente-games-'));

try {
  const given = process.argv.slice(2).find((argument) => !argument.startsWith('-'));
  const games = given === undefined ? made() : read(given);
  for (const [name, game] of games) besideGambit(name, game);
  growth();
} finally {
  rmSync(folder, { recursive: true });
}

function made(): [string, Game][] {
  return [
    ['cascade', readEfg(cascade('1/10', '9/10'))],
    ['volunteers', readEfg(volunteer)],
  ];
}

/** The largest games of a folder. */
function read(path: string): [string, Game][] {
  const all = readdirSync(path)
    .filter((file) => file.endsWith('.efg'))
    .map((file): [string, Game] => [file, readEfg(readFileSync(join(path, file), 'utf8'))]);
  return all.toSorted(([, a], [, b]) => b.nodes.length - a.nodes.length).slice(0, 4);
}

/** As far as Gambit goes by itself, where it is; else to a lambda of 1000 over the range. */
function besideGambit(name: string, game: Game): void {
  const path = join(folder, 'game.efg');
  writeFileSync(path, [...writeEfg(game)].join(''));
  const theirs = byPython(path);
  const far = theirs?.lambda ?? 50;
  const ours = shortest(() => void quantalPath(game, far), 15);
  const label = `${name}: path to lambda ${far.toPrecision(3)}`;
  if (theirs === null)
    console.log(`${label}: ${ours.toFixed(2)} ms, ${quantalPath(game, far).length} points`);
  else {
    const end = quantalPath(game, far).at(-1)!.profile;
    const off = Math.max(...theirs.profile.map((value, i) => Math.abs(value - end[i]!)));
    // Beyond a bifurcation Gambit leaves the symmetric branch.
    console.log(`${label}: the ends differ by ${off.toExponential(1)}`);
    compare(label, [theirs.milliseconds, 'pygambit'], [ours, 'ours']);
  }
  const command = byCommandLine(path);
  if (command !== null) compare(label, [command, 'gambit-logit with its start'], [ours, 'ours without']);
}

interface Theirs {
  readonly milliseconds: number;
  readonly lambda: number;
  readonly profile: readonly number[];
}

function byPython(path: string): Theirs | null {
  const code = `
import json, sys, time
import pygambit
game = pygambit.read_efg(sys.argv[1])
best = float('inf')
for _ in range(6):
    start = time.perf_counter()
    points = pygambit.qre.logit_solve_branch(game)
    best = min(best, time.perf_counter() - start)
last = points[-1]
print(json.dumps({'milliseconds': best * 1000, 'lambda': last.lam, 'profile': [last[i] for i in range(len(last))]}))`;
  try {
    return JSON.parse(
      execFileSync(python, ['-c', code, path], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }),
    ) as Theirs;
  } catch {
    console.log('no comparison with pygambit (PYTHON names another Python)');
    return null;
  }
}

function byCommandLine(path: string): number | null {
  try {
    const run = () => void execFileSync('gambit-logit', ['-q', path], { stdio: 'pipe' });
    return shortest(run, 5);
  } catch {
    return null;
  }
}

/** Two players in turn may stop or go on; n moves. */
function centipede(n: number): Game {
  const moves = Array.from({ length: n }, (_, i) => {
    const [own, other] = [1 + i / n, 0.5 + i / n];
    const pays = i % 2 === 0 ? `${own} ${other}` : `${other} ${own}`;
    return `p "" ${1 + (i % 2)} ${i + 1} "m${i}" { "stop" "go" } 0\nt "" ${i + 1} "" { ${pays} }\n`;
  });
  return readEfg(`EFG 2 R "centipede" { "One" "Two" }\n${moves.join('')}t "" ${n + 1} "" { 2 2 }\n`);
}

function growth(): void {
  const paths = [20, 200].map((n) => shortest(() => void quantalPath(centipede(n), 20), 3));
  const points = [20, 200].map((n) => quantalPath(centipede(n), 20).length);
  console.log(
    `growth from n to 10 n: path of ${points.join(' and ')} points, 20 and 200 unknowns x ${(paths[1]! / paths[0]!).toFixed(1)}`,
  );
  const sources = [2000, 20_000].map((n) => [...writeEfg(centipede(n))].join(''));
  const reads = sources.map((source) => shortest(() => void readEfg(source), 3));
  console.log(`growth from n to 10 n: reading x ${(reads[1]! / reads[0]!).toFixed(1)}`);
  const back = [2000, 20_000].map((n) => {
    const game = centipede(n);
    return shortest(() => void backwardInduction(game), 3);
  });
  console.log(`growth from n to 10 n: backward induction x ${(back[1]! / back[0]!).toFixed(1)}`);
  const pure = [5, 6].map((n) => {
    const game = matrixGame(n * n * n);
    return shortest(() => void pureEquilibria(game), 3);
  });
  console.log(
    `pure equilibria of ${5 ** 6} and ${6 ** 6} combinations: ${pure.map((time) => time.toFixed(0)).join(' and ')} ms`,
  );
}

/** Two players with n actions each, at once. */
function matrixGame(n: number): Game {
  const actions = Array.from({ length: n }, (_, i) => `"${i}"`).join(' ');
  let outcome = 0;
  const rows = Array.from({ length: n }, (_, i) => {
    const ends = Array.from(
      { length: n },
      (_, j) => `t "" ${++outcome} "" { ${(i * 7 + j * 13) % 11} ${(i * 5 + j * 3) % 7} }`,
    );
    return `p "" 2 1 "c" { ${actions} } 0\n${ends.join('\n')}`;
  });
  return readEfg(`EFG 2 R "matrix" { "One" "Two" }\np "" 1 1 "r" { ${actions} } 0\n${rows.join('\n')}`);
}
