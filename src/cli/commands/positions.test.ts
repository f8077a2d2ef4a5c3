import { describe, expect, test } from 'vitest';
import { parseHTML } from 'linkedom';
import type { Positions } from '../../cohesion/positions/index.ts';
import { runEntente } from '../../../test/fixtures/run-entente.ts';
import { statementsCsv } from '../../../test/fixtures/statements-csv.ts';

const spoken = [
  'date,speaker,office,country,issue,stance,paraphrase',
  '2024-02-27,Minister P,Prime Minister,Czechia,canal,contra,no',
  '2024-03-05,Minister Q,Foreign Minister,Czechia,canal,pro,yes',
  '2024-03-06,Minister R,President,France,canal,pro,yes',
  '2024-03-07,Secretary S,Secretary General,NATO,canal,pro,yes',
  '2024-03-08,Minister T,President,Russia,canal,contra,no',
  '2024-03-09,Minister R,President,France,dam,ambivalent,perhaps',
  '',
].join('\n');

const positions = (args: string, csv = spoken) =>
  runEntente(['positions', '-', ...args.split(' ').filter(Boolean)], csv);

async function found(args: string, csv = spoken) {
  const { stdout, stderr, code } = await positions(`${args} --format json`, csv);
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Positions & { readonly alliance: string };
}

describe('entente positions', () => {
  test('gives the positions of the public case as unity counts them at the end of a month', async () => {
    const { alliance, issues, rule, members } = await found(
      '--alliance NATO --issue troops --at 2024-03-31',
      statementsCsv,
    );
    expect([alliance, members, rule.carry, rule.halfLife]).toEqual(['NATO', 32, 90, null]);
    expect(issues[0]!.alliance).toMatchObject({
      known: 20,
      counts: { pro: 4, contra: 13, ambivalent: 3 },
      index: expect.closeTo(0.475, 12) as number,
      interval: [expect.closeTo(0.175, 12), expect.closeTo(0.775, 12)],
    });
    expect(issues[0]!.positions.every(({ statements }) => statements.length > 0)).toBe(true);
    const values = issues[0]!.pivotal.members.map(({ shapley }) => shapley);
    expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0.475 - 1, 10);
  });

  test('names age, interval, speakers and statements of each, who contradicts itself, and who speaks for the alliance', async () => {
    const { issues } = await found('--alliance NATO --issue canal --at 2024-03-31');
    const [canal] = issues;
    expect(canal!.positions).toMatchObject([
      {
        actor: 'Czechia',
        side: 'pro',
        date: '2024-03-05',
        age: 26,
        speakers: ['Minister Q'],
        statements: ['stdin:3'],
      },
      {
        actor: 'France',
        side: 'pro',
        date: '2024-03-06',
        age: 25,
        speakers: ['Minister R'],
        statements: ['stdin:4'],
      },
    ]);
    expect(canal!.divided).toMatchObject([
      {
        actor: 'Czechia',
        pairs: [{ opposed: true, statements: [{ speaker: 'Minister P' }, { speaker: 'Minister Q' }] }],
      },
    ]);
    expect(canal!.voices).toMatchObject([
      { speaker: 'Secretary S', because: 'alliance', sharing: 2, known: 2 },
    ]);
    expect(canal!.alliance.unknown).toHaveLength(30);
  });

  test('takes the highest office, or a half-life, where it is told to', async () => {
    const stanceOf = async (args: string) =>
      (await found(`--alliance NATO --issue canal --at 2024-03-31 ${args}`)).issues[0]!.positions[0]!.stance;
    expect(await stanceOf('')).toBe(1);
    expect(await stanceOf('--by-office')).toBe(-1);
    expect(await stanceOf('--half-life 10d')).toBeCloseTo(
      (2 ** -2.6 - 2 ** -3.3) / (2 ** -2.6 + 2 ** -3.3),
      12,
    );
    expect((await found('--alliance NATO --half-life --at 2024-03-31')).rule).toEqual({
      carry: 360,
      halfLife: 90,
      byOffice: false,
      byConfidence: true,
    });
  });

  test('gives a series at the ends of months, as a table with the members that are not known', async () => {
    const { stdout } = await positions(
      '--alliance NATO --issue canal --by month --to 2024-04-30 --format csv',
    );
    const rows = stdout.trimEnd().split('\n');
    expect(rows[0]).toBe(
      'date,issue,actor,stance,side,low,high,spread,pro,contra,ambivalent,weight,stated,age,statements,speakers,statement_ids',
    );
    expect(rows.filter((row) => row.startsWith('2024-02-29,canal,Czechia,-1,contra,-1,'))).toHaveLength(1);
    expect(rows.filter((row) => row.startsWith('2024-03-31,canal,Czechia,1,pro,'))).toHaveLength(1);
    expect(rows.filter((row) => row.startsWith('2024-03-31,canal,Spain,,,'))).toHaveLength(1);
    expect(rows).toHaveLength(1 + 31 + 32 + 32);
  });

  test('says it in words', async () => {
    const { stdout } = await positions('--alliance NATO --at 2024-03-31');
    expect(stdout).toContain(
      'canal: 2 of 32 members known: 0 contra, 0 ambivalent, 2 pro; agreement index 1.00',
    );
    expect(stdout).toContain(
      'pro        Czechia +1.00 [-0.56, 1.00]  2024-03-05 (26 days ago) Minister Q [stdin:3]',
    );
    expect(stdout).toContain('2024-02-27 Minister P, contra: no [stdin:2]');
    expect(stdout).toContain(
      'speaks for it: Secretary S, pro on 2024-03-07 [stdin:5]; shared by 2 of 2 members',
    );
    expect(stdout).toContain('dam, 2024-03-31: the position of only 1 of 32 members is known');
    expect(stdout).not.toContain('NaN');
  });

  test('counts deeds instead, where it is told to', async () => {
    const deeds =
      'date,country,issue,stance,magnitude,unit,deed\n2024-03-01,France,canal,contra,3,ships,blocked it\n';
    const { issues } = await found('--alliance NATO --deeds --at 2024-03-31', deeds);
    expect(issues[0]!.positions).toMatchObject([
      { actor: 'France', side: 'contra', statements: ['stdin:2'] },
    ]);
  });

  test('says of whom nobody knows anything, and counts any group that is named', async () => {
    const csv = `${spoken}2024-03-10,X,President,Ruritania,canal,pro,yes\n`;
    const { stderr } = await positions('--alliance NATO --at 2024-03-31', csv);
    expect(stderr).toContain('1 of 7 statements are left aside, of actors that nobody knows: Ruritania');
    const { issues, alliance } = await found('--members France,Ruritania --issue canal', csv);
    expect([alliance, issues[0]!.alliance.counts.pro]).toEqual(['2 named members', 2]);
  });

  test('gives the same whatever the order of the rows, and the opposite when the sides are swapped', async () => {
    const [header, ...rows] = spoken.trimEnd().split('\n');
    const withIds = (given: readonly string[]) => [`id,${header}`, ...given].join('\n');
    const named = rows.map((row, i) => `s${i},${row}`);
    const args = '--alliance NATO --at 2024-03-31';
    const before = await found(args, withIds(named));
    expect(await found(args, withIds(named.toReversed()))).toEqual(before);
    const swap: Record<string, string> = { pro: 'contra', contra: 'pro' };
    const swapped = await found(
      args,
      withIds(named.map((row) => row.replace(/,(pro|contra),/, (_, side: string) => `,${swap[side]},`))),
    );
    const figures = ({ issues, camps, pivotal }: Positions, sign: 1 | -1) => ({
      stances: issues.flatMap((one) => one.positions.map(({ stance }) => stance * sign + 0)),
      similarity: camps.similarity,
      shapley: pivotal.members.map(({ actor, shapley, without }) => [actor, shapley, without]),
    });
    expect(figures(swapped, -1)).toEqual(figures(before, 1));
  });
});

describe('the page of positions', () => {
  const hostile = [
    'date,speaker,office,country,issue,stance,paraphrase',
    '2024-03-05,<script>alert(1)</script>,"x"" onload=""y",France,<b>canal</b>,pro,</p><img src=x onerror=alert(2)>',
    '2024-03-06,"A ""B"" & C",President,Poland,<b>canal</b>,contra,no',
  ].join('\n');

  test('shows hostile names as text', async () => {
    const { stdout, code } = await positions('--alliance NATO --format html', hostile);
    const { document } = parseHTML(stdout);
    expect(code).toBe(0);
    expect(document.querySelectorAll('script, img, b')).toHaveLength(0);
    expect(stdout).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    for (const element of document.querySelectorAll('*'))
      expect([...element.attributes].filter(({ name }) => name.startsWith('on'))).toEqual([]);
    const svg = await positions('--alliance NATO --format svg', hostile);
    expect(svg.stdout).not.toMatch(/<b>|<script/);
  });

  test('leads from every figure to the statements, and nowhere else', async () => {
    const { stdout } = await positions('--alliance NATO --at 2024-03-31 --by month --format html');
    const { document } = parseHTML(stdout);
    const links = [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')!);
    const ids = new Set([...document.querySelectorAll('[id]')].map((element) => element.id));
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((href) => href.startsWith('#') && !ids.has(href.slice(1)))).toEqual([]);
    expect(document.querySelectorAll('.plot').length).toBeGreaterThan(4);
    expect(document.querySelectorAll('.entry')).toHaveLength(6);
    const [canal] = document.querySelectorAll('#series-canal + .scroll tbody tr');
    expect([...canal!.querySelectorAll('.side')].map((side) => side.className)).toEqual([
      'side contra',
      'side pro',
    ]);
    expect(stdout).not.toContain('NaN');
  });
});

describe('entente positions says in a line what is wrong', () => {
  test.each([
    ['an unknown alliance', '--alliance Atlantis', 'unknown alliance: Atlantis', 1],
    ['no group', '', 'no group: neither --alliance nor --members', 2],
    [
      'an unknown issue',
      '--alliance NATO --issue lake',
      'unknown issue: lake — the table has: canal, dam',
      1,
    ],
    ['no members on the date', '--alliance NATO --at 1948-01-01', 'no members: NATO on 1948-01-01', 1],
    ['a day that does not exist', '--alliance NATO --at 2024-13-01', 'no such date: 2024-13-01', 2],
    ['a first day that does not exist', '--alliance NATO --from 2024-02-30', 'no such date: 2024-02-30', 2],
    [
      'dates in the wrong order',
      '--alliance NATO --from 2024-05-01 --to 2024-03-01',
      'the first date is after the last',
      1,
    ],
    ['no half-life', '--alliance NATO --half-life 0d', 'no half-life: 0d — give at least 1d', 2],
    [
      'a carry that is no length of time',
      '--alliance NATO --carry soon',
      'no length of time for --carry: soon',
      2,
    ],
    ['a level that is none', '--alliance NATO --level 1', 'wrong usage', 2],
    ['several issues in one figure', '--alliance NATO --format svg', 'several issues in one figure', 2],
    [
      'a figure of nobody',
      '--alliance NATO --issue canal --at 2020-01-01 --format svg',
      'nothing to draw',
      1,
    ],
    ['camps of nobody', '--alliance NATO --at 2020-01-01 --format svg --figure camps', 'no camps', 1],
    ['statements as deeds', '--alliance NATO --store no.db --deeds', 'two sources of deeds', 2],
  ])('%s', async (_what, args, line, exit) => {
    const { code, stdout, stderr } = await runEntente(
      ['positions', '-', ...args.split(' ').filter(Boolean)],
      spoken,
    );
    expect(stderr).toContain(`entente: ${line}`);
    expect([code, stdout, stderr.trim().split('\n').length]).toEqual([exit, '', 1]);
  });

  test('before any statement nobody is known, which is an answer in words and no number', async () => {
    const { issues, warnings, camps, pivotal } = await found('--alliance NATO --issue canal --at 2020-01-01');
    expect(issues[0]).toMatchObject({
      positions: [],
      alliance: { known: 0, index: null, mean: null },
      voices: [],
    });
    expect(warnings).toEqual([
      "canal, 2020-01-01: no member's position is known; the first statement on it is of 2024-02-27",
    ]);
    expect([camps.camps, pivotal.index]).toEqual([[], null]);
    const { stdout } = await positions('--alliance NATO --issue canal --at 2020-01-01 --format html');
    expect(stdout).toContain('is known.');
    expect(stdout).not.toContain('NaN');
  });

  test('one member only, and all ambivalent, are told as such', async () => {
    const header = 'date,country,issue,stance\n';
    const one = await found('--alliance NATO', `${header}2024-03-01,France,canal,pro\n`);
    expect(one.warnings[0]).toContain('one member agrees with itself, which says nothing');
    const all = await found(
      '--alliance NATO',
      `${header}2024-03-01,France,canal,ambivalent\n2024-03-01,Spain,canal,0\n`,
    );
    expect(all.warnings.join('\n')).toContain('all 2 members whose position is known are ambivalent');
    expect(all.issues[0]!.alliance).toMatchObject({ index: 1, mean: 0 });
  });
});
