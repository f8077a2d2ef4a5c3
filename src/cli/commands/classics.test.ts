import { describe, expect, test } from 'vitest';
import { runEntente } from '../../../test/fixtures/run-entente.ts';

describe('entente classics', () => {
  test('lists them', async () => {
    const { stdout, code } = await runEntente(['classics']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^name\ttitle\tsource\ttree\nbargaining-range\t/);
    expect(stdout.trimEnd().split('\n')).toHaveLength(17);
  });

  test('gives settings and answer', async () => {
    const { stdout } = await runEntente([
      'classics',
      'burden-sharing',
      '--set',
      'b=5,3,2',
      '--set',
      'a=0.5',
      '--format',
      'json',
    ]);
    const { settings, answer } = JSON.parse(stdout);
    expect(settings.b).toEqual([5, 3, 2]);
    expect(answer.contributions).toEqual([5, 0, 0]);
    const table = (await runEntente(['classics', 'critical-risk', '--set', 'disaster=-40'])).stdout;
    expect(table).toContain('\nanswer\tcritical\t0.24\t\n');
  });

  test('writes a tree that solve reads', async () => {
    const { stdout } = await runEntente(['classics', 'chicken', '--format', 'efg']);
    const solved = await runEntente(['solve', '-', '--pure', '--format', 'json'], stdout);
    expect(JSON.parse(solved.stdout).profiles).toHaveLength(2);
  });

  test.each([
    [['chickens'], 'no such classic: chickens — there are bargaining-range'],
    [['chicken', '--set', 'war'], 'wrong usage'],
    [['chicken', '--set', 'war=x'], 'wrong usage'],
    [['chicken', '--set', 'peace=1'], 'no such parameter of chicken: peace — it has war'],
    [['chicken', '--set', 'war=20'], 'no game of chicken'],
    [['red-line', '--set', 'pi0=2'], 'no value for pi0: 2 — give 1 or less'],
    [['red-line', '--set', 'K=2.5'], 'no value for K: 2.5 — give a whole number'],
    [['risk-return', '--format', 'efg'], 'no tree of this classic: risk-return'],
    [['--format', 'efg'], 'no classic: --format efg'],
  ])('%j says in a line what is wrong', async (args, line) => {
    const { code, stderr, stdout } = await runEntente(['classics', ...args]);
    expect(stderr).toContain(`entente: ${line}`);
    expect([code, stdout]).toEqual([2, '']);
  });
});
