import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runEntente } from '../../../test/fixtures/run-entente.ts';

let folder: string;
const at = (name: string) => join(folder, name);
const votes = 'rcid,FR,DE,NO,ID,YU\n1,Y,Y,N,N,Y\n2,Y,Y,Y,N,N\n3,A,Y,Y,N,\n4,,,,Y,Y\n';
const dates = 'rcid,date\n1,1990-10-04\n2,1990-11-05\n3,1991-02-01\n4,1991-02-02\n';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-votes-'));
  await writeFile(at('votes.csv'), votes);
  await writeFile(at('dates.csv'), dates);
  await writeFile(at('group.txt'), 'France\nGermany\nNO\n');
});
afterAll(() => rm(folder, { recursive: true }));

const unity = (...args: string[]) =>
  runEntente(['unity', at('votes.csv'), '--roll-calls', at('dates.csv'), ...args]);

describe('entente unity over votes', () => {
  it('gives the index year by year, of the members on the day', async () => {
    const { code, stdout, stderr } = await unity('--alliance', 'NATO', '--quorum', '0.1', '--format', 'json');
    expect(code).toBe(0);
    const { series, alliance, evidence } = JSON.parse(stdout) as {
      alliance: string;
      evidence: string;
      series: { index: number; members: number; rollCalls: number; tooFew: number }[];
    };
    expect([alliance, evidence]).toEqual(['NATO', 'votes']);
    // (2 - 1/2) / 3 and 1; (2 - 1/2) / 3
    expect(series.map(({ index }) => index)).toEqual([0.75, 0.5]);
    expect(series[1]).toMatchObject({ members: 16, rollCalls: 1, tooFew: 1 });
    expect(stderr).toContain('nobody knows these actors, who count as they are named: YU');
  });

  it('takes a fixed group: as of a date, by names, or from a file', async () => {
    const asOf = await unity('--alliance', 'NATO', '--members-on', '1990-01-01', '--format', 'csv');
    const named = await unity('--members', 'France, Germany; Norway', '--format', 'csv');
    const file = await unity('--members', at('group.txt'), '--format', 'csv');
    expect(named.stdout).toBe(file.stdout);
    expect(named.stdout).toMatch(/^start,end,index,.*\n1990-01-01,1990-12-31,0\.75,/);
    // Three of sixteen are no half.
    expect(asOf.stdout).toMatch(/\n1990-01-01,1990-12-31,,,,0,2,16,,\n/);
  });

  it('takes an alliance of a codebook', async () => {
    const book = 'name: b\nissues: {}\nalliances:\n  Two: {members: [France, Norway]}\n';
    await writeFile(at('book.yaml'), book);
    const { stdout, stderr } = await unity(
      '--alliance',
      'Two',
      '--codebook',
      at('book.yaml'),
      '--format',
      'csv',
    );
    expect(stderr).not.toContain('entente:');
    // 1 to 1, then 2 to 0.
    expect(stdout).toMatch(/\n1990-01-01,1990-12-31,0\.625,/);
  });

  it('says it in words, draws it, and writes a page', async () => {
    const words = await unity('--members', 'FR,DE,NO');
    expect(words.stdout).toContain('Unity of 3 named members in votes');
    expect(words.stdout).toContain('1990  0.750 [0.500, 1.000]  2 roll calls; 3.0 of 3 members voting');
    const svg = await unity('--members', 'FR,DE,NO', '--format', 'svg');
    expect(svg.stdout).toMatch(/^<svg [^]*How alike 3 named members votes|^<svg /);
    const page = await unity('--members', 'FR,DE,NO', '--format', 'html');
    expect(page.stdout).toContain('<h2 id="numbers">');
    for (const { stdout } of [words, svg, page]) expect(stdout).not.toContain('NaN');
  });

  it('gives the same of a store that the votes were imported into', async () => {
    const store = at('s.db');
    const stored = await runEntente([
      'import',
      at('votes.csv'),
      '--roll-calls',
      at('dates.csv'),
      '--store',
      store,
    ]);
    expect(stored.stdout).toContain('16 deeds');
    const again = await runEntente([
      'unity',
      '--store',
      store,
      '--votes',
      '--members',
      'FR,DE,NO',
      '--format',
      'csv',
    ]);
    expect(again.stdout).toBe((await unity('--members', 'FR,DE,NO', '--format', 'csv')).stdout);
    const statements = await runEntente(['unity', '--store', store, '--members', 'FR,DE,NO']);
    expect(statements.code).toBe(1);
    expect(statements.stderr).toContain(`a store of votes only: ${store} — add --votes to measure them`);
  });

  it('measures every alliance at once', async () => {
    const { stdout } = await unity('--alliance', 'all', '--quorum', '0', '--format', 'csv');
    expect(stdout).toContain('\nNATO,1990-01-01,1990-12-31,0.75,');
    expect(stdout).toMatch(/\nUN,1990-01-01,/);
    const table = await unity('--alliance', 'all', '--quorum', '0');
    expect(table.stdout).toMatch(/^year\t.*NATO/);
    const svg = await unity('--alliance', 'all', '--quorum', '0', '--format', 'svg');
    expect([svg.code, svg.stdout.slice(0, 4)]).toEqual([0, '<svg']);
    expect(svg.stdout).toContain('NATO, 1990: 0.750, 2 roll calls');
    const page = await unity('--alliance', 'all', '--quorum', '0', '--format', 'html');
    expect(page.stdout).toContain('votes are not unity');
    for (const { stdout } of [svg, page]) expect(stdout).not.toMatch(/NaN|undefined/);
  });

  it('reads a long table from standard input', async () => {
    const long = 'date,vote,country,choice\n1990-01-01,a,France,yes\n1990-01-01,a,Poland,no\n';
    const { stdout } = await runEntente(
      ['unity', '-', '--members', 'France,Poland', '--format', 'csv'],
      long,
    );
    expect(stdout).toContain('1990-01-01,1990-12-31,0.25,');
  });

  it.each([
    ['no group', [], 2, 'no group: neither --alliance nor --members'],
    ['two groups', ['--alliance', 'NATO', '--members', 'FR'], 2, 'two groups: --members and NATO'],
    ['an alliance that nobody knows', ['--alliance', 'Atlantis'], 1, 'unknown alliance: Atlantis'],
    [
      'a date without members',
      ['--alliance', 'NATO', '--members-on', '1940-01-01'],
      1,
      'no members: NATO on 1940-01-01',
    ],
    ['nobody of the group', ['--members', 'Fiji'], 1, 'nobody of the group is in the table of votes'],
    [
      'dates without roll calls',
      ['--members', 'FR,DE', '--from', '2020-01-01'],
      1,
      'no roll call between these dates',
    ],
    [
      'an issue that the table has not',
      ['--members', 'FR,DE', '--issue', 'x'],
      1,
      'no roll call on this issue: x',
    ],
    ['a quorum that is none', ['--members', 'FR,DE', '--quorum', '8'], 2, 'not a share from 0 to 1'],
  ])('says in one line what is wrong: %s', async (_, args, code, message) => {
    const run = await unity(...args);
    expect(run.code).toBe(code);
    expect(run.stderr).toContain(message);
    expect(run.stderr).not.toContain('    at ');
  });
});
