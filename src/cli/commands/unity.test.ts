import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { statementsCsv } from '../../../test/fixtures/statements-csv.ts';
import { parseStatements } from '../../coding/parse-statements.ts';
import { builtInRegistry } from '../../coding/registry/index.ts';
import { sideMeasures, type Unity, type UnityOverTime } from '../../cohesion/index.ts';
import { readDocument } from '../../documents/index.ts';
import { openStoreWith } from '../../store/index.ts';
import type { Io } from '../io.ts';
import { addUnityCommand } from './unity.ts';
import { runEntente } from '../../../test/fixtures/run-entente.ts';
import { screen } from '../../../test/fixtures/screen.ts';

const spring = '--alliance NATO --issue troops --from 2024-02-26 --to 2024-03-31';
const line = (fields: object) =>
  JSON.stringify({
    id: 's1',
    document: 'd',
    span: { start: 0, end: 3, text: 'Yes' },
    actor: 'France',
    issue: 'troops',
    stance: 1,
    date: '2024-03-01',
    coder: 'me',
    ...fields,
  });

/** Runs `entente unity <args>` with `input` as standard input. */
async function unity(args: string, input: string | Buffer = statementsCsv) {
  const [stdout, stderr] = [screen(), screen()];
  const io: Io = { stdin: Readable.from([input]), stdout, stderr, now: () => new Date(0) };
  const program = new Command().exitOverride();
  program.configureOutput({ writeOut: (text) => stdout.write(text), writeErr: () => {} });
  addUnityCommand(program, io);
  for (const command of program.commands) command.exitOverride().copyInheritedSettings(program);
  // Names in quotation marks stay whole.
  const words = [...args.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);
  await program.parseAsync(['unity', ...words], { from: 'user' });
  return { stdout: stdout.text(), stderr: stderr.text() };
}

async function unityJson(args: string, input?: string) {
  const { stdout } = await unity(`${args} --format json`, input);
  return JSON.parse(stdout) as Unity & { readonly alliance: string };
}

describe('entente unity', () => {
  it('gives the three figures of the public case as JSON', async () => {
    const { change, alliance } = await unityJson(`- ${spring}`);
    expect(alliance).toBe('NATO');
    expect(change.from.current).toBeCloseTo(14 / 17, 12);
    expect(change.to.current).toBeCloseTo(0.1, 12);
    expect(change.to.carried).toBeCloseTo(0.475, 12);
  });

  it('takes the alliance by any of its names, and the range of the statements without dates', async () => {
    const { alliance, change, series } = await unityJson('- --alliance "North Atlantic Treaty Organization"');
    expect(alliance).toBe('NATO');
    expect([change.from.date, change.to.date]).toEqual(['2024-02-26', '2024-05-27']);
    expect(series).toHaveLength(4);
  });

  it('says it in words, with the counts and the sentences behind a change of sides', async () => {
    const { stdout } = await unity(`- ${spring}`);
    expect(stdout).toContain(
      '0.475 [0.175, 0.775]  13 contra, 3 ambivalent, 4 pro of 20 of 32 members whose position is known',
    );
    expect(stdout).toContain('Czechia: contra -> pro');
    expect(stdout).toContain('2024-03-05 what Czechia said [stdin:');
    expect(stdout).toContain('Sweden (joined, contra)');
    expect(stdout).toContain('who speaks changed');
  });

  it('tells the exact distribution where few are known', async () => {
    const few = 'date,country,issue,stance\n2024-03-01,France,x,pro\n2024-03-02,Spain,x,contra\n';
    expect((await unity('- --alliance NATO', few)).stdout).toContain(
      'exact distribution of that index when these 2 are drawn again: 0.250 (50.0 %), 1.000 (50.0 %)',
    );
  });

  it('gives the series as CSV, one row a week', async () => {
    const { stdout } = await unity(`- ${spring} --by week --format csv`);
    const rows = stdout.trimEnd().split('\r\n');
    expect(rows).toHaveLength(6);
    expect(rows[0]!.split(',')).toHaveLength(15);
    expect(rows[5]).toBe('troops,2024-03-25,2024-03-31,32,1,1,1,1,0.475,0.175,0.775,20,4,13,3');
  });

  it('carries positions as long as it is told', async () => {
    const known = async (carry: string) => (await unityJson(`- ${spring} --carry ${carry}`)).change.to.known;
    expect(await known('90d')).toBe(20);
    expect(await known('3m')).toBe(20);
    expect(await known('4w')).toBe(10);
    expect(await known('0')).toBe(1);
  });

  it('reads JSON lines too', async () => {
    const { change } = await unityJson(
      '- --alliance NATO',
      `${line({})}\n\n${line({ id: 's2', actor: 'Britain', stance: -1 })}\n`,
    );
    expect(change.to.positions.map(({ actor }) => actor)).toEqual(['France', 'United Kingdom']);
  });

  it('gives the same figures from a store', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'entente-unity-'));
    try {
      const path = join(folder, 'case.db');
      const document = readDocument(Buffer.from(statementsCsv), { origin: 'stdin.csv' });
      const context = { document: document.id, registry: builtInRegistry(), fileName: 'stdin.csv' };
      const { store } = await openStoreWith(path, {
        documents: [document],
        statements: parseStatements(document.text, context),
      });
      await store.close();
      expect(await unityJson(`--store ${path} ${spring}`)).toEqual(await unityJson(`- ${spring}`));
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('leaves aside what a reader suggested unless told otherwise, and says so', async () => {
    const lines = `${line({})}\n${line({ id: 's2', actor: 'Spain', status: 'suggested' })}\n${line({ id: 's3', actor: 'Italy', status: 'rejected' })}`;
    const accepted = await unity('- --alliance NATO --format json', lines);
    expect(accepted.stderr).toContain('1 of 3 statements are suggestions of a reader: left aside');
    expect((JSON.parse(accepted.stdout) as Unity).change.to.known).toBe(1);
    expect((await unityJson('- --alliance NATO --suggested', lines)).change.to.known).toBe(2);
    expect((await unity('- --alliance NATO --format json --quiet', lines)).stderr).toBe('');
  });

  it('tells every measure, the trend and the changes of level beside what the contract names', async () => {
    const { stdout } = await unity(`- ${spring} --format json`);
    const { change, series, trend, changePoints } = JSON.parse(stdout) as UnityOverTime;
    expect(change.to.measures.carried.agreement.value).toBe(change.to.carried);
    expect(change.to.measures.carried.agreement.interval).toEqual(change.to.carriedInterval);
    expect(Object.keys(series[0]!.measures.current)).toEqual([...sideMeasures]);
    expect(trend.current).toMatchObject({ measure: 'agreement', unity: 'cannot be told' });
    expect(changePoints).toEqual({ current: [], carried: [] });
  });

  it('draws intervals over several issues, the same with the same seed, and by document where asked', async () => {
    const row = (actor: string, issue: string, stance: string, page: string) =>
      `2024-03-10,${actor},${issue},${stance},${page}\n`;
    const table =
      'date,actor,issue,stance,page\n' +
      ['France', 'Germany', 'Italy', 'Spain', 'Poland', 'Norway', 'Greece', 'Canada']
        .flatMap((actor, i) => [
          row(actor, 'arms', i < 6 ? 'pro' : 'contra', `page ${i % 3}`),
          row(actor, 'troops', i % 2 === 0 ? 'pro' : 'contra', 'page 9'),
        ])
        .join('');
    const march = '- --alliance NATO --from 2024-03-01 --to 2024-03-31';
    const measured = async (options: string) => (await unityJson(`${march} ${options}`, table)) as Unity;
    const [first, again, other] = [
      await measured('--seed 4'),
      await measured('--seed 4'),
      await measured('--seed 5 --draws 200'),
    ];
    const { interval } = first.change.to.measures.carried.agreement;
    expect(interval![0]).toBeLessThan(first.change.to.carried!);
    expect(again).toEqual(first);
    expect(other.change.to.carried).toBe(first.change.to.carried);
    const none = await measured('--draws 0');
    expect(none.change.to.measures.carried.agreement.interval).toBeNull();
    const byDocument = await measured('--bootstrap document');
    const arms = (unity: Unity) => unity.issues!['arms']!.change.to.measures.carried.agreement;
    expect(arms(byDocument).value).toBe(arms(first).value);
    expect(arms(byDocument).interval).not.toEqual(arms(first).interval);
  });

  it('shows an example in its help', () => {
    const stdout = screen();
    const program = new Command().configureOutput({ writeOut: (text) => stdout.write(text) });
    addUnityCommand(program, { stdin: Readable.from([]), stdout, stderr: screen(), now: () => new Date(0) });
    program.commands[0]!.outputHelp();
    expect(stdout.text()).toContain('$ entente unity examples/troops-2024/evidence.csv --alliance NATO');
  });
});

describe('entente unity refuses in one line', () => {
  it.each([
    ['an unknown alliance', '- --alliance Atlantis', 'unknown alliance: Atlantis'],
    ['an unknown issue', '- --alliance NATO --issue troop', 'unknown issue: troop — the table has: troops'],
    ['a date that does not exist', '- --alliance NATO --from 2024-02-30', 'no such date: 2024-02-30'],
    [
      'dates in the wrong order',
      '- --alliance NATO --from 2024-05-01 --to 2024-03-01',
      'the first date is after the last',
    ],
    [
      'a carry that is no length of time',
      '- --alliance NATO --carry soon',
      'no length of time for --carry: soon',
    ],
    ['a window of nothing', '- --alliance NATO --window 0d', 'an empty window: 0d'],
    ['a missing file', 'no/such.csv --alliance NATO', 'cannot read: no/such.csv — there is no such file'],
    ['a folder', 'src --alliance NATO', 'cannot read: src — it is a folder'],
    ['a missing store', '--store no/such.db --alliance NATO', 'no such store'],
    ['no source', '--alliance NATO', 'no statements'],
    ['a file of a later version', 'old.xlsx --alliance NATO', 'no import of .xlsx yet: old.xlsx'],
    ['two sources', 'a.csv --store b.db --alliance NATO', 'two sources of statements: a.csv and b.db'],
  ])('%s', async (_, args, message) => {
    await expect(unity(args)).rejects.toThrow(message);
  });

  it.each([
    ['an empty table', '', 'empty table: standard input'],
    ['a table without rows', 'date,country,issue,stance\n', 'no statements'],
    ['a table without the column', 'date,country,stance\n2024-01-01,France,pro\n', 'missing column: issue'],
    ['UTF-16', Buffer.from('\uFEFFdate,country,issue,stance\n', 'utf16le'), 'not UTF-8'],
    ['JSON that breaks off', '{"id": "s1"', 'standard input:1: not JSON'],
    ['a JSON line without an actor', line({ actor: undefined }), 'standard input:1: wrong field: actor'],
    ['a JSON line on a day that does not exist', line({ date: '2024-02-30' }), 'wrong field: date'],
    ['one id twice', `${line({})}\n${line({})}`, 'standard input:2: id used twice: s1'],
    ['only suggestions', line({ status: 'suggested' }), '1 statements, 1 of them suggested — review them'],
  ])('%s', async (_, input, message) => {
    await expect(unity('- --alliance NATO', input)).rejects.toThrow(message);
  });
});

describe('entente unity as a whole command line', () => {
  it.each([
    ['a date that does not exist', '--from 2024-13-01', 'no such date: 2024-13-01', 2],
    ['a last date that does not exist', '--to 2024-02-30', 'no such date: 2024-02-30', 2],
    ['no length of time', '--carry soon', 'no length of time for --carry: soon', 2],
    ['an unknown issue', '--issue troop', 'unknown issue: troop', 1],
  ])('%s', async (_, args, line, exit) => {
    const { code, stderr } = await runEntente(
      ['unity', '-', '--alliance', 'NATO', ...args.split(' ')],
      statementsCsv,
    );
    expect([code, stderr.split('\n')[0]]).toEqual([exit, expect.stringContaining(line)]);
  });

  it('writes a page and figures', async () => {
    const written = async (...args: string[]) =>
      (await runEntente(['unity', '-', ...spring.split(' '), ...args], statementsCsv)).stdout;
    const page = await written('--format', 'html');
    for (const words of ['13 against', 'The series as a table', 'Changed sides', 'what Czechia said'])
      expect(page).toContain(words);
    expect(page).not.toMatch(/NaN|undefined|<script/);
    for (const figure of ['unity', 'change', 'positions'])
      expect(await written('--format', 'svg', '--figure', figure)).toMatch(/^<svg xmlns[\s\S]*<\/svg>\n$/);
  });
});
