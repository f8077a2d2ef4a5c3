import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runEntente } from '../../../test/fixtures/run-entente.ts';
import type { WordsAndDeeds } from '../../cohesion/index.ts';

let folder: string;
const at = (name: string) => join(folder, name);

const aid =
  'country,year,month,total,commitments,gdp\nNorway,2022,3,1,4,500\nNorway,2023,5,1,,500\nGermany,2022,3,6,10,4000\nGermany,2024,1,4,2,4000\n' +
  'Poland,2022,4,3,3,650\nRussia,2022,4,9,9,2000\nAtlantis,2022,4,9,9,10\nTurkiye,2022,4,,1,900\n';
const deeds =
  'date,actor,issue,stance,magnitude,unit\n2024-01-10,France,arms,pro,12,guns\n2024-02-10,Germany,arms,pro,40,guns\n2024-03-10,Poland,arms,pro,20,guns\n' +
  '2024-03-11,Hungary,arms,contra,5,guns\n2024-03-12,France,arms,pro,2,EUR\n2024-03-12,France,arms,pro,,\n2024-03-12,France,troops,pro,100,soldiers\n';
const statements =
  'date,country,issue,stance\n2024-01-01,France,arms,pro\n2024-01-01,Germany,arms,ambivalent\n2024-01-01,Poland,arms,pro\n2024-01-01,Hungary,arms,contra\n' +
  '2024-01-01,Spain,arms,pro\n2024-01-01,France,troops,pro\n';
const files = {
  'aid.csv': aid,
  'deeds.csv': deeds,
  'said.csv': statements,
  'gdp.csv': 'actor,gdp,year\nNO,500,2022\nDE,4000,2022\nDE,4200,2024\n',
  'unsized.csv':
    'date,actor,issue,stance,deed\n2024-01-10,France,arms,pro,sent some\n2024-02-10,Hungary,arms,contra,blocked\n',
  'empty.csv': '',
  'head.csv': 'country,year,total,commitments\n',
  'text.csv': 'country,year,total,commitments\nNorway,2022,many,1\n',
  'votes.csv': 'rcid,date,issue,FR,DE,HU\n1,2024-01-01,arms,Y,A,N\n2,2024-02-01,arms,Y,Y,N\n',
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-deeds-'));
  for (const [name, text] of Object.entries(files)) await writeFile(at(name), text);
});
afterAll(() => rm(folder, { recursive: true }));

const nato = ['--alliance', 'NATO'];
const columns = ['--deed-column', 'total', '--word-column', 'Commitments'];
async function found(file: string, ...args: string[]) {
  const { stdout, stderr, code } = await runEntente([
    'deeds',
    at(file),
    ...args,
    '--draws',
    '99',
    '--format',
    'json',
  ]);
  expect([code, stderr.includes('    at ')]).toEqual([0, false]);
  expect(stdout).not.toMatch(/NaN|Infinity/);
  return { ...(JSON.parse(stdout) as WordsAndDeeds), stderr };
}
const shares = ({ members }: WordsAndDeeds) =>
  members.flatMap(({ actor, share }) => (share === null ? [] : [[actor, share] as const]));

describe('entente deeds of a table of amounts', () => {
  it('gives each member the share of its commitments that was delivered', async () => {
    const all = await found('aid.csv', ...nato, ...columns);
    expect(shares(all)).toEqual([
      ['Germany', 10 / 12],
      ['Norway', 0.5],
      ['Poland', 1],
    ]);
    expect(all.stderr).toContain('nobody knows these actors, who are kept as they are: Atlantis');
    expect(all.warnings.join('\n')).toContain('words without deeds on record: Turkey');
    expect(all.warnings.join('\n')).toContain('words and deeds stand in the same rows of a table');
    const early = await found('aid.csv', ...nato, ...columns, '--to', '2022-12-31');
    expect(shares(early)).toEqual([
      ['Germany', 0.6],
      ['Norway', 0.25],
      ['Poland', 1],
    ]);
  });

  it('finds columns by their names, and takes who is named', async () => {
    const { members } = await found('aid.csv', '--members', 'NO, Atlantis', '--deed-column', 'total');
    expect(members.map(({ actor, words, deeds }) => [actor, words, deeds])).toEqual([
      ['Atlantis', 9, 9],
      ['Norway', 4, 2],
    ]);
  });

  it.each(['gdp', 'gdp.csv'])('ranks over a denominator: %s', async (denominator) => {
    const written = denominator === 'gdp' ? denominator : at(denominator);
    const { members, warnings, ...all } = await found(
      'aid.csv',
      ...nato,
      ...columns,
      '--denominator',
      written,
    );
    const norway = members.find(({ actor }) => actor === 'Norway')!;
    expect([all.denominator, norway.denominator, norway.ranked!.deeds]).toEqual(['gdp', 500, 2 / 500]);
    const poland = members.find(({ actor }) => actor === 'Poland')!;
    expect(poland.ranked === null).toBe(denominator === 'gdp.csv');
    expect(warnings.join('\n').includes('no gdp is known of Poland')).toBe(denominator === 'gdp.csv');
  });

  it('says it in words and as a table, draws it, and writes a page', async () => {
    const words = await runEntente(['deeds', at('aid.csv'), ...nato, ...columns, '--unit', 'billion EUR']);
    expect(words.stdout).toContain('Words: commitments (billion EUR). Deeds: total (billion EUR).');
    expect(words.stdout).toContain('Norway\t4\t2\t0.500');
    expect(words.stdout).toContain('Too little on record to tell lead and lag month by month.');
    const csv = await runEntente(['deeds', at('aid.csv'), ...nato, ...columns, '--format', 'csv']);
    expect(csv.stdout).toMatch(
      /^start,end,member,words,deeds,deeds_over_words,.*\n2022-03-01,2024-01-28,Germany,12,10,0.8333/,
    );
    const svg = await runEntente(['deeds', at('aid.csv'), ...nato, ...columns, '--format', 'svg']);
    expect(svg.stdout.match(/<circle /g)).toHaveLength(3);
    const page = await runEntente(['deeds', at('aid.csv'), ...nato, ...columns, '--format', 'html']);
    expect(page.stdout).toContain('<h2 id="members">Member by member</h2>');
    for (const { stdout } of [words, csv, svg, page]) expect(stdout).not.toMatch(/NaN|undefined/);
  });
});

describe('entente deeds of a table of deeds', () => {
  const said = () => [...nato, '--statements', at('said.csv'), '--issue', 'arms'];

  it('compares stated positions with amounts of one unit', async () => {
    const { members, kendall, stderr } = await found('deeds.csv', ...said(), '--unit', 'guns');
    const figures = members
      .filter(({ gap }) => gap !== null)
      .map(({ actor, words, deeds }) => [actor, words, deeds]);
    expect(figures).toEqual([
      ['France', 1, 12],
      ['Germany', 0, 40],
      ['Hungary', -1, -5],
      ['Poland', 1, 20],
    ]);
    // By hand: 3 pairs in the same order, 2 in opposite order; 5 apart in words, 6 in deeds.
    expect(kendall!.value).toBeCloseTo(1 / Math.sqrt(30), 12);
    expect(stderr).toContain('deeds are left aside, in other units: these are never added up');
  });

  it('takes who has no deed on record for idle only with --absent zero', async () => {
    const spain = (all: WordsAndDeeds) => all.members.find(({ actor }) => actor === 'Spain')!.deeds;
    expect(spain(await found('deeds.csv', ...said(), '--unit', 'guns'))).toBeNull();
    expect(spain(await found('deeds.csv', ...said(), '--unit', 'guns', '--absent', 'zero'))).toBe(0);
  });

  it('counts deeds without a magnitude as one each', async () => {
    const { members, stderr } = await found('unsized.csv', ...said());
    expect(members.filter(({ deeds }) => deeds !== null).map(({ actor, deeds }) => [actor, deeds])).toEqual([
      ['France', 1],
      ['Hungary', -1],
    ]);
    expect(stderr).toContain('no deed has a magnitude, so each counts as one');
  });

  it('takes votes for deeds', async () => {
    const { members } = await found('votes.csv', ...said());
    expect(members.filter(({ deeds }) => deeds !== null).map(({ actor, deeds }) => [actor, deeds])).toEqual([
      ['France', 2],
      ['Germany', 1],
      ['Hungary', -2],
    ]);
  });

  it('gives the same of a store', async () => {
    const store = at('s.db');
    await runEntente(['import', at('deeds.csv'), at('said.csv'), '--store', store]);
    const args = [...nato, '--issue', 'arms', '--unit', 'guns', '--draws', '99', '--format', 'csv'];
    const stored = await runEntente(['deeds', '--store', store, ...args]);
    const direct = await runEntente(['deeds', at('deeds.csv'), '--statements', at('said.csv'), ...args]);
    expect(stored.stdout).toBe(direct.stdout);
    expect(stored.code).toBe(0);
  });
});

describe('entente deeds says in one line what is wrong:', () => {
  it.each([
    ['no source', [], 2, 'no deeds: neither a table nor a store'],
    ['an empty file', ['empty.csv', ...nato], 1, 'empty table'],
    ['nothing below the header', ['head.csv', ...nato, '--deed-column', 'total'], 1, 'no amounts'],
    ['no group', ['aid.csv', '--deed-column', 'total'], 2, 'no group'],
    ['no column of deeds', ['aid.csv', ...nato], 2, 'are the deeds: country, year, month, total'],
    [
      'a column that is not there',
      ['aid.csv', ...nato, '--deed-column', 'totla'],
      1,
      'did you mean "total"?',
    ],
    [
      'what is no number',
      ['text.csv', ...nato, '--deed-column', 'total'],
      1,
      'text.csv:2: not a number: many',
    ],
    [
      'no denominator',
      ['aid.csv', ...nato, '--deed-column', 'total', '--denominator', 'wealth'],
      1,
      'neither a column nor a file: wealth',
    ],
    [
      'deeds in several units',
      ['deeds.csv', ...nato, '--statements', 'said.csv', '--issue', 'arms'],
      1,
      'deeds in several units: EUR, guns',
    ],
    [
      'deeds on several issues',
      ['deeds.csv', ...nato, '--statements', 'said.csv'],
      2,
      'deeds on which issue: 2 of them',
    ],
    ['an issue without deeds', ['deeds.csv', ...nato, '--issue', 'x'], 1, 'no deeds on this issue: x'],
    [
      'no words',
      ['deeds.csv', ...nato, '--issue', 'arms', '--unit', 'guns'],
      2,
      'no words to compare the deeds with',
    ],
    [
      'no such unit',
      ['deeds.csv', ...nato, '--issue', 'arms', '--unit', 'tons'],
      1,
      'no deeds in this unit: tons',
    ],
    [
      'an alliance that nobody knows',
      ['aid.csv', '--alliance', 'Moon', '--deed-column', 'total'],
      1,
      'unknown alliance: Moon',
    ],
    [
      'dates that are the wrong way round',
      ['aid.csv', ...nato, '--deed-column', 'total', '--from', '2024-01-01', '--to', '2023-01-01'],
      1,
      'the first date is after the last',
    ],
  ])('%s', async (_, [file, ...rest], code, message) => {
    const named = rest.map((word) => (word === 'said.csv' ? at(word) : word));
    const run = await runEntente(['deeds', ...(file === undefined ? [] : [at(file)]), ...named]);
    expect(run.stderr).toContain(message);
    expect(run.code).toBe(code);
    expect(run.stderr).not.toContain('    at ');
  });

  it('and answers in words where one member or nobody can be compared', async () => {
    const one = await runEntente(['deeds', at('aid.csv'), '--members', 'Norway', '--deed-column', 'total']);
    expect(one.code).toBe(0);
    expect(one.stdout).toContain('Rank correlation not known: 1 members can be compared');
    const nobody = await runEntente(['deeds', at('aid.csv'), '--members', 'Fiji', '--deed-column', 'total']);
    expect(nobody.stdout).toContain('Nobody said or did anything in this time.');
    expect(nobody.stdout).not.toContain('NaN');
  });
});
