import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { rng } from '../../src/stats/rng.ts';

const scratch = mkdtempSync(join(tmpdir(), 'entente-decided-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Made cases: 24 laws of two issues, five actors; a sixth actor has no position, a further issue no outcome. */
function madeFolder(): string {
  const next = rng(8);
  const issues = ['issue,dossier,procedure,reference_point,outcome'];
  const positions = ['issue,actor,position,salience,capability,gdp'];
  for (let i = 0; i < 49; i++) {
    const outcome = i === 48 ? '' : String(Math.round(next() * 10) * 10);
    issues.push(
      `i${i},law${Math.floor(i / 2)},${i % 3 === 0 ? 'CNS' : 'COD'},${i % 2 === 0 ? '0' : ''},${outcome}`,
    );
    for (const actor of ['com', 'ep', 'de', 'fr', 'it'])
      positions.push(
        `i${i},${actor},${Math.round(next() * 100)},${Math.round(10 + next() * 90)},${actor === 'it' ? '' : '10'},3`,
      );
    positions.push(`i${i},es,,50,10,3`);
  }
  writeFileSync(join(scratch, 'made_issues.csv'), `${issues.join('\n')}\n`);
  writeFileSync(join(scratch, 'made_positions.csv'), `${positions.join('\n')}\n`);
  return scratch;
}

const script = (name: string): string => join(import.meta.dirname, '../../scripts', name);
const run = (name: string, ...args: string[]) =>
  spawnSync(process.execPath, [script(name), ...args], { encoding: 'utf8' });
const folder = madeFolder();

test('learning from decided cases gives the same bytes each time', () => {
  const made = ['one', 'two'].map((name) => {
    const out = join(scratch, name);
    const { status, stderr } = run('train-decisions.ts', folder, '--out', out, '--repeats', '1');
    expect([status, stderr]).toEqual([0, expect.stringContaining('48 cases')]);
    return readdirSync(out).map((file) => [file, readFileSync(join(out, file), 'utf8')]);
  });
  expect(made[0]!.map(([file]) => file)).toEqual(['headline.json', 'record.json', 'record.txt']);
  expect(made[1]).toEqual(made[0]);
});

test('the record of a folder tells of every forecast, beside the mean', () => {
  const { status, stdout } = run('evaluate.ts', 'decisions', folder, '--repeats', '1');
  expect(status).toBe(0);
  expect(stdout).toContain('48 decided cases of 24 groups');
  for (const name of [
    'mean ',
    'headline ',
    'challenge paper',
    'smp ktab',
    'exchange',
    'position of com',
    'mean, gdp',
  ])
    expect(stdout).toMatch(new RegExp(`^${name}`, 'm'));
  expect(stdout).toContain('procedure CNS (16)');
  expect(stdout).not.toMatch(/NaN|Infinity|undefined/);
});

test.each([
  [['decisions', 'nowhere'], 'evaluate: no folder: nowhere — name the folder of the decided cases'],
  [['decisions', import.meta.dirname], /evaluate: no file: .*_issues\.csv — one is needed/],
])('%j is refused in one line', (args, message) => {
  const { status, stderr } = run('evaluate.ts', ...args);
  expect(status).toBe(1);
  expect(stderr.trim()).toMatch(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
