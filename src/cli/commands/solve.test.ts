import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cascade, chicken, irresoluteCascade } from '../../escalation/games/oracle-games.fixture.ts';
import { runEntente } from '../../../test/fixtures/run-entente.ts';

const solve = (game: string, ...args: string[]) => runEntente(['solve', '-', ...args], game);
const json = async (game: string, ...args: string[]) =>
  JSON.parse((await solve(game, ...args, '--format', 'json')).stdout);

describe('entente solve', () => {
  test('--qre gives lambda and profiles, the principal branch first', async () => {
    const { lambda, profiles, branches, informationSets } = await json(chicken, '--qre', '0.25');
    expect(lambda).toBe(0.25);
    // C12: the symmetric response.
    expect(profiles[0][0]).toBeCloseTo(0.38182003574810436, 12);
    expect(branches).toEqual([0, 1, 2]);
    expect(profiles.every((profile: number[]) => profile.length === 4)).toBe(true);
    expect(informationSets[1]).toEqual({ player: 2, number: 1, label: '2', actions: ['Firm', 'Yield'] });
  });

  test('--backward and --pure give profiles without lambda', async () => {
    const backward = await json(irresoluteCascade, '--backward');
    expect(backward).not.toHaveProperty('lambda');
    expect(backward.profiles).toEqual([[0, 1, 0, 1, 1, 0, 1, 0]]);
    expect(backward.payoffs).toEqual([[4, 1, -3]]);
    expect((await json(chicken, '--pure')).profiles).toEqual([
      [0, 1, 1, 0],
      [1, 0, 0, 1],
    ]);
  });

  test('without a method goes backward where information is perfect, else to the limit of the principal branch', async () => {
    expect((await json(irresoluteCascade)).method).toBe('backward');
    const { method, profiles } = await json(cascade('1/10', '9/10'));
    expect(method).toBe('limit');
    expect(profiles[0][3]).toBeCloseTo(2 / 3, 5);
  });

  test('gives each of several lambdas', async () => {
    const { results } = await json(chicken, '--qre', '0.05,0.1', '--qre', '0');
    expect(results.map(({ lambda }: { lambda: number }) => lambda)).toEqual([0.05, 0.1, 0]);
    const { stdout } = await solve(chicken, '--qre', '0', '--format', 'csv');
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      'lambda,equilibrium,branch,player,set,action,probability',
      '0,1,0,One,1,Firm,0.5',
    ]);
  });

  test('follows a path, as columns of actions', async () => {
    const { stdout } = await solve(chicken, '--qre', '0.1', '--path', '--format', 'csv');
    const lines = stdout.trimEnd().split('\n');
    expect(lines.slice(0, 2)).toEqual([
      'lambda,One/1/Firm,One/1/Yield,Two/2/Firm,Two/2/Yield',
      '0,0.5,0.5,0.5,0.5',
    ]);
    expect(lines.at(-1)).toMatch(/^0\.1,0\.42459371/);
    expect((await solve(chicken, '--qre', '0.1', '--path', '--format', 'svg')).stdout).toMatch(
      /^<svg[\s\S]*quantal responses to lambda 0\.1/,
    );
  });

  test('writes the game again, a drawing and a page', async () => {
    expect((await solve(chicken, '--format', 'efg')).stdout).toBe(chicken);
    const { stdout } = await solve(cascade('1/10', '9/10'), '--qre', '1', '--format', 'svg');
    expect(stdout).toMatch(
      /^<svg[\s\S]*<title>Cascade, lambda 1<\/title>[\s\S]*<desc>A game tree of 17 nodes/,
    );
    const page = (await solve(chicken, '--pure', '--format', 'html')).stdout;
    expect(page).toContain('2 Nash equilibria in pure strategies');
    expect(page.match(/<img /g)).toHaveLength(2);
  });

  test('has a table for people', async () => {
    const { stdout } = await solve(chicken, '--qre', '0.25');
    expect(stdout).toContain(
      'The principal branch meets others at lambda 0.159914: 2 branches followed from there.',
    );
    expect(stdout).toContain('player\tset\taction\tprincipal\tbranch 1\tbranch 2\nOne\t1\tFirm\t0.381820\t');
  });

  test.each([
    [['--qre', '-1'], 2, 'wrong usage'],
    [['--qre', 'NaN'], 2, 'wrong usage'],
    [['--qre', '1e400'], 2, 'wrong usage'],
    [['--qre', '1e12'], 2, 'too large a lambda: 1000000000000 — '],
    [['--qre', '1', '--pure'], 2, 'more than one method: --qre --pure — '],
    [['--path'], 2, 'a path without an end: --path — '],
    [['--backward'], 1, 'no game of perfect information: "2" of Two has 2 nodes — '],
  ])('%j says in a line what is wrong', async (args, exit, line) => {
    const { code, stderr, stdout } = await solve(chicken, ...args);
    expect(stderr).toContain(`entente: ${line}`);
    expect(stderr.trimEnd()).not.toContain('\n');
    expect([code, stdout]).toEqual([exit, '']);
  });

  describe('of files', () => {
    let folder: string;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'entente-solve-'));
    });
    afterAll(() => rm(folder, { recursive: true }));

    test('names the file and the line', async () => {
      const path = join(folder, 'game.efg');
      await writeFile(path, cascade('1/10', '8/10'));
      const { code, stderr } = await runEntente(['solve', path, '--pure']);
      expect(stderr).toBe(
        `entente: probabilities of chance do not add up to 1: 9/10 at line 6 of ${path} — write them as fractions, such as 1/3\n`,
      );
      expect(code).toBe(1);
      const missing = await runEntente(['solve', join(folder, 'none.efg')]);
      expect(missing.stderr).toContain('there is no such file');
    });
  });
});
