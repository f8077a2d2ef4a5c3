import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UndirectedGraph } from 'graphology';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeDnaProject } from '../../../test/fixtures/dna-project.ts';
import { runEntente } from '../../../test/fixtures/run-entente.ts';

// Of the invented project: Harbour Board is for widening the canal and (in March, under another coder) for taxing ships,
// which Port & Sons is against.
let folder: string;
let dna: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-network-'));
  dna = writeDnaProject(join(folder, 'canal.dna'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const twoMode = ['--rows', 'organization', '--columns', 'concept'];
const oneMode = [...twoMode, '--qualifier', 'agreement', '--mode', 'one', '--aggregate'];
const network = (source: string, ...args: string[]) => runEntente(['network', source, ...args]);

describe('entente network', () => {
  test('makes a two-mode network of a .dna file, as CSV', async () => {
    expect(await network(dna, ...twoMode)).toEqual({
      code: 0,
      stdout: '"",Tax <ships>,Widen the canal\nHarbour Board,1,1\nPort & Sons,1,0\n',
      stderr: '3 of 3 statements, 2 rows, 2 columns\n',
    });
  });

  test('makes one-mode networks by what is agreed and disputed', async () => {
    const { stdout } = await network(dna, ...oneMode, 'conflict');
    expect(stdout).toBe('"",Harbour Board,Port & Sons\nHarbour Board,0,1\nPort & Sons,1,0\n');
    const { stdout: both } = await network(dna, ...oneMode, 'congruence-and-conflict');
    expect(both.split('\n').slice(0, 3)).toEqual([
      'row,column,weight,conflict',
      'Harbour Board,Harbour Board,0,0',
      'Harbour Board,Port & Sons,0,1',
    ]);
  });

  test('takes fields of documents, coders and attributes as variables, and filters by them', async () => {
    const byType = ['--columns', 'organization.Type'];
    const { stdout } = await network(dna, '--rows', 'author', ...byType);
    expect(stdout).toBe('"",private,public\nWriter A,0,1\nWriter B,1,1\n');
    const typed = await network(dna, '--rows', 'author', ...byType, '--statement-type', 'Speech');
    expect(typed.stdout).toBe(stdout);
    const { stdout: byCoder } = await network(dna, '--rows', 'coder', ...byType);
    expect(byCoder.split('\n')[0]).toBe('"",private,public');
    const filtered = await network(
      dna,
      ...twoMode,
      '--exclude',
      'coder=Ida (3)',
      '--include',
      'agreement=true',
      '--quiet',
    );
    expect(filtered).toEqual({ code: 0, stdout: '"",Widen the canal\nHarbour Board,1\n', stderr: '' });
    const slip = await network(dna, ...twoMode, '--exclude', 'organization=Harbor Board');
    expect(slip.stderr).toContain(
      '--exclude organization=Harbor Board: no statement has this value; did you mean "Harbour Board"?\n',
    );
    const { stdout: range } = await network(dna, ...twoMode, '--from', '2024-02-01', '--to', '2024-02-01');
    expect(range).toBe('"",Widen the canal\nHarbour Board,1\n');
  });

  test('makes the same network of an event list and of a table', async () => {
    const list = `statement_id;time;organization;concept;agreement;document_id
1;2024-02-01 00:00:00;Harbour Board;Widen the canal;1;1
2;2024-03-01 14:04:05;Port & Sons;Tax <ships>;0;2
4;2024-03-01 14:04:05;Harbour Board;Tax <ships>;1;2
`;
    writeFileSync(join(folder, 'list.csv'), list);
    const wanted = (await network(dna, ...oneMode, 'subtract')).stdout;
    expect((await network(join(folder, 'list.csv'), ...oneMode, 'subtract')).stdout).toBe(wanted);
    expect((await runEntente(['network', '-', ...oneMode, 'subtract'], list)).stdout).toBe(wanted);
  });

  test('filters by a stance as a word or a number', async () => {
    const csv =
      'date,country,issue,stance\n2024-02-26,France,troops,pro\n2024-02-27,Spain,troops,contra\n2024-02-28,Italy,troops,0.5\n';
    const rowsOf = async (...filters: string[]) => {
      const args = ['network', '-', '--rows', 'actor', '--columns', 'issue', ...filters];
      const { stdout } = await runEntente(args, csv);
      return stdout.match(/^\w+/gm);
    };
    expect(await rowsOf('--exclude', 'stance=contra')).toEqual(['France', 'Italy']);
    expect(await rowsOf('--exclude', 'Stance=-1', '--exclude', 'stance=0.50')).toEqual(['France']);
    expect(await rowsOf('--include', 'stance=pro')).toEqual(['France']);
  });

  test('takes names without regard to case, unless two differ in nothing else', async () => {
    const csv = 'Date,Pays Membre,Topic\n2024-02-26,France,tax\n';
    const args = ['--rows', 'pays membre', '--columns', 'TOPIC', '--include', 'topic=tax'];
    expect((await runEntente(['network', '-', ...args], csv)).stdout).toBe('"",tax\nFrance,1\n');
    const both = 'date,topic,Topic,party\n2024-02-26,tax,law,A\n';
    const exact = await runEntente(['network', '-', '--rows', 'party', '--columns', 'Topic'], both);
    expect(exact.stdout).toBe('"",law\nA,1\n');
    const either = await runEntente(['network', '-', '--rows', 'party', '--columns', 'TOPIC'], both);
    expect(either.stderr).toContain('entente: unknown variable: TOPIC — did you mean');
  });

  test('makes a network of statements by actor, issue and stance', async () => {
    const csv = 'date,country,issue,stance\n2024-02-26,France,troops,pro\n2024-02-27,Britain,troops,contra\n';
    const args = ['--rows', 'actor', '--columns', 'issue', '--qualifier', 'stance', '--mode', 'one'];
    const { stdout } = await runEntente(['network', '-', ...args, '--aggregate', 'conflict'], csv);
    expect(stdout).toBe('"",France,United Kingdom\nFrance,0,1\nUnited Kingdom,1,0\n');
  });

  test('names the statements behind each node and edge, where that is asked for', async () => {
    const { stdout } = await network(dna, ...twoMode, '--format', 'json', '--evidence');
    const graph = UndirectedGraph.from(JSON.parse(stdout));
    expect(graph.getNodeAttribute('concept: Tax <ships>', 'statements')).toEqual(['2', '4']);
    expect(
      graph.getEdgeAttribute('organization: Harbour Board', 'concept: Tax <ships>', 'statements'),
    ).toEqual(['4']);
    const one = await network(dna, ...oneMode, 'conflict', '--format', 'json', '--evidence');
    expect(JSON.parse(one.stdout).edges).toMatchObject([
      { source: 'Harbour Board', target: 'Port & Sons', attributes: { weight: 1, statements: ['4', '2'] } },
    ]);
    expect((await network(dna, ...twoMode, '--evidence')).stderr).toContain(
      'no evidence in this form: --format csv',
    );
  });

  test('puts an alliance in the place of its members of the day', async () => {
    const csv =
      'date,country,issue,stance\n2024-03-01,France,troops,pro\n2024-03-01,Sweden,troops,contra\n2024-03-08,Sweden,troops,contra\n';
    const args = [
      '--rows',
      'actor@NATO',
      '--columns',
      'issue',
      '--qualifier',
      'stance',
      '--aggregate',
      'subtract',
    ];
    // Sweden joined on 7 March 2024.
    const { stdout } = await runEntente(['network', '-', ...args], csv);
    expect(stdout).toBe('"",troops\nNATO,0\nSweden,-1\n');
    const without = await runEntente(['network', '-', ...args, '--exclude', 'actor@NATO=NATO'], csv);
    expect(without.stdout).toBe('"",troops\nSweden,-1\n');
    const { stderr } = await runEntente(['network', '-', ...args, '--exclude', 'actor@NATTO=NATO'], csv);
    expect(stderr).toBe('entente: unknown actor: NATTO — did you mean NATO?\n');
  });

  test('writes every form', async () => {
    const as = async (format: string) => (await network(dna, ...twoMode, '--format', format)).stdout;
    expect(await as('table')).toBe(
      '\tTax <ships>\tWiden the canal\nHarbour Board\t1\t1\nPort & Sons\t1\t0\n',
    );
    expect(await as('graphml')).toContain('<data key="colour">#00cc00</data>');
    expect(await as('gexf')).toContain('<node id="n1" label="Port &amp; Sons">');
    expect(await as('dl')).toContain('dl nr = 2, nc = 2, format = fullmatrix\n');
    expect(await as('r')).toMatch(/^network <- matrix\(c\(\n {2}1, 1,\n {2}1, 0\n\), nrow = 2/);
    const graph = UndirectedGraph.from(JSON.parse(await as('json')));
    expect(graph.getAttributes()).toMatchObject({ mode: 'two', rows: 'organization', statements: 3 });
    expect(graph.getEdgeAttribute('organization: Port & Sons', 'concept: Tax <ships>', 'weight')).toBe(1);
    expect(graph.getNodeAttribute('organization: Harbour Board', 'known')).toEqual({
      Type: 'public',
      Alias: 'HB',
    });
  });
});

describe('entente network --window', () => {
  const monthly = [...twoMode, '--window', '2d', '--step', '20'];

  test('writes a cell a row, and a row for a slice without any', async () => {
    const { stdout } = await network(dna, ...monthly);
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      'slice,start,middle,stop,statements,row,column,weight',
      '1,2024-02-01,2024-02-02,2024-02-02T23:59:59,1,Harbour Board,Widen the canal,1',
      '2,2024-02-21,2024-02-22,2024-02-22T23:59:59,0,,,',
    ]);
  });

  test('writes JSON with a graph for each slice, and an R list', async () => {
    const { slices } = JSON.parse((await network(dna, ...monthly, '--format', 'json')).stdout);
    expect(slices[0]).toMatchObject({
      start: '2024-02-01',
      statements: 1,
      graph: { attributes: { statements: 1 } },
    });
    expect(UndirectedGraph.from(slices[0].graph).size).toBe(1);
    const { stdout } = await network(dna, ...monthly, '--format', 'r');
    expect(stdout).toMatch(/^networks <- list\(\n"2024-02-02" = matrix\(c\(\n {2}1\n\), nrow = 1/);
  });

  test('writes a file a slice into a folder, with a list of them', async () => {
    const out = `${join(folder, 'series')}/`;
    const { code } = await network(dna, ...monthly, '--format', 'graphml', '--out', out);
    expect(code).toBe(0);
    const files = readdirSync(out);
    expect(files.slice(0, 2)).toEqual(['0001-2024-02-02.graphml', '0002-2024-02-22.graphml']);
    expect(readFileSync(join(out, 'slices.csv'), 'utf8').split('\n').slice(0, 2)).toEqual([
      'file,slice,start,middle,stop,statements',
      '0001-2024-02-02.graphml,1,2024-02-01,2024-02-02,2024-02-02T23:59:59,1',
    ]);
    expect((await network(dna, ...monthly, '--out', out)).stderr).toMatch(
      /^entente: the folder is not empty: /,
    );
  });

  test('makes no folder where nothing can be written into it', async () => {
    const out = `${join(folder, 'none')}/`;
    const { code } = await network(dna, ...twoMode, '--window', '9y', '--out', out);
    expect([code, existsSync(out)]).toEqual([1, false]);
  });
});

describe('entente network says in one line what is wrong:', () => {
  test.each([
    [
      'an unknown variable',
      ['--rows', 'organisation', '--columns', 'concept'],
      'unknown variable: organisation — did you mean "organization"?',
      1,
    ],
    [
      'an unknown statement type',
      [...twoMode, '--statement-type', 'Speach'],
      'unknown statement type: Speach — did you mean "Speech"?',
      1,
    ],
    [
      'an unknown variable of a filter',
      [...twoMode, '--exclude', 'cocnept=x'],
      'unknown variable: cocnept — did you mean concept?',
      1,
    ],
    [
      'a filter without a value',
      [...twoMode, '--exclude', 'concept'],
      'no value for --exclude: concept — write it as --exclude variable=value',
      2,
    ],
    [
      'a window larger than the range',
      [...twoMode, '--window', '2y'],
      'the window is larger than the range: 2 years',
      1,
    ],
    ['a window that is none', [...twoMode, '--window', 'twelve'], 'no window: twelve — write it as 12w', 2],
    [
      'a kernel without a window',
      [...twoMode, '--kernel', 'gaussian'],
      'no window: --kernel — it needs one',
      2,
    ],
    [
      'a form for one network',
      [...twoMode, '--window', '2d', '--format', 'gexf'],
      'one file a slice: --format gexf — name a folder',
      2,
    ],
    ['a date that does not exist', [...twoMode, '--from', '2024-02-30'], 'no such date: 2024-02-30', 2],
    [
      'a range that ends before it begins',
      [...twoMode, '--from', '2024-03-01', '--to', '2024-02-01'],
      'the first date is after the last',
      1,
    ],
    [
      'a choice of the other mode',
      [...twoMode, '--normalise', 'jaccard'],
      'no normalisation of a two-mode network: jaccard',
      2,
    ],
    ['no qualifier', [...twoMode, '--aggregate', 'subtract'], 'no qualifier to aggregate by: subtract', 2],
  ])('%s', async (_what, args, line, exit) => {
    const { code, stdout, stderr } = await network(dna, ...args);
    expect(stderr).toContain(`entente: ${line}`);
    expect([code, stdout, stderr.trim().split('\n').length]).toEqual([exit, '', 1]);
  });

  test('a file that is no .dna file, no source, and a statement type of a table', async () => {
    writeFileSync(join(folder, 'text.dna'), 'no database');
    writeFileSync(join(folder, 't.csv'), 'date,a,b\n2024-01-01,x,y\n');
    expect(await network(join(folder, 'text.dna'), ...twoMode)).toMatchObject({ code: 1, stdout: '' });
    expect((await runEntente(['network', ...twoMode])).stderr).toMatch(
      /^entente: no statements: neither a file nor a store/,
    );
    const typed = await network(
      join(folder, 't.csv'),
      '--rows',
      'a',
      '--columns',
      'b',
      '--statement-type',
      'Speech',
    );
    expect([typed.code, typed.stderr]).toEqual([
      2,
      expect.stringMatching(/^entente: no statement types: .*t\.csv — only a/),
    ]);
  });

  test('a qualifier of one level, which is a word and not an error', async () => {
    const csv = 'date,a,b,q\n2024-01-01,x,t,1\n2024-01-01,y,t,1\n';
    const args = [
      '--rows',
      'a',
      '--columns',
      'b',
      '--qualifier',
      'q',
      '--mode',
      'one',
      '--aggregate',
      'conflict',
    ];
    const { stdout, stderr } = await runEntente(['network', '-', ...args], csv);
    expect(stdout).toBe('"",x,y\nx,0,0\ny,0,0\n');
    expect(stderr).toContain('q has one value only (1): nobody is seen to disagree');
  });
});
