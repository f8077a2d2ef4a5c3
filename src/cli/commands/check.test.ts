import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseCodebook } from '../../coding/parse-codebook.ts';
import { parseStatements } from '../../coding/parse-statements.ts';
import { builtInRegistry, registryWith } from '../../coding/registry/index.ts';
import { readDocument } from '../../documents/index.ts';
import { openStoreWith } from '../../store/index.ts';
import { runCommand } from '../../../test/store/run-command.ts';
import type { Io, Screen } from '../io.ts';
import { addCheckCommand } from './check.ts';

const example = (name: string) =>
  fileURLToPath(new URL(`../../../examples/troops-2024/${name}`, import.meta.url));
const column = example('column-falling-apart.md');
const table = ['--evidence', example('evidence.csv'), '--codebook', example('codebook.yaml')];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente check '));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs `entente check <args>` with `input` as standard input. */
async function check(args: readonly string[], { input = '', terminal = false } = {}) {
  const [stdout, stderr] = [screen(terminal), screen(false)];
  const io: Io = { stdin: Readable.from([Buffer.from(input)]), stdout, stderr, now: () => new Date(0) };
  const program = new Command().exitOverride();
  program.configureOutput({ writeOut: (text) => stdout.write(text), writeErr: () => {} });
  addCheckCommand(program, io);
  for (const command of program.commands) command.exitOverride().copyInheritedSettings(program);
  await program.parseAsync(['check', ...args], { from: 'user' });
  return { stdout: stdout.text(), stderr: stderr.text() };
}

function screen(isTTY: boolean): Screen & { text: () => string } {
  let written = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      written += String(chunk);
      done();
    },
  });
  return Object.assign(stream, { isTTY, columns: 100, text: () => written });
}

interface Checked {
  readonly document: string;
  readonly date: string;
  readonly claims: readonly {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly verdict: string;
    readonly figures: object;
    readonly evidence: readonly {
      readonly document: string;
      readonly start: number;
      readonly end: number;
      readonly quote: string;
    }[];
  }[];
}

async function checkJson(args: readonly string[], input = ''): Promise<Checked> {
  const { stdout } = await check([...args, '--format', 'json'], { input });
  return JSON.parse(stdout) as Checked;
}

test('as JSON each claim has what COMMANDS promises, and its text is a slice of the file', async () => {
  const { claims, date } = await checkJson([column, ...table]);
  const text = await readFile(column, 'utf8');
  expect(date).toBe('2024-04-02');
  expect(claims).toHaveLength(17);
  const keys = [
    'kind',
    'text',
    'start',
    'end',
    'voice',
    'actors',
    'issue',
    'verdict',
    'reason',
    'figures',
    'evidence',
  ];
  for (const claim of claims) {
    expect(Object.keys(claim).slice(0, keys.length)).toEqual(keys);
    expect(text.slice(claim.start, claim.end)).toBe(claim.text);
    expect(claim.figures).toBeTypeOf('object');
  }
  const csv = await readFile(example('evidence.csv'), 'utf8');
  for (const { start, end, quote } of claims[0]!.evidence) expect(csv.slice(start, end)).toBe(quote);
});

test('a store gives the same verdicts as its table', async () => {
  const codebook = parseCodebook(await readFile(example('codebook.yaml'), 'utf8'), 'codebook.yaml');
  const registry = registryWith(builtInRegistry(), codebook.actors);
  const bytes = await readFile(example('evidence.csv'));
  const document = readDocument(bytes, { origin: 'evidence.csv' });
  const context = { document: document.id, registry, codebook, fileName: 'evidence.csv' };
  const statements = parseStatements(document.text, context);
  const path = join(folder, 'store.db');
  const { store } = await openStoreWith(path, { documents: [document], codebook, statements });
  await store.close();
  expect(await checkJson([column, '--store', path])).toEqual(await checkJson([column, ...table]));
});

test('in a pipe it is plain text, one claim a line; in a terminal it wraps and counts the verdicts', async () => {
  const plain = await check([column, ...table]);
  expect(plain.stdout.split('\n')[0]).toBe(
    'claim\tverdict\treason\trests on\tperiod\tknown\tstrongest for\tstrongest against\twould change it',
  );
  const [claims, quotations] = plain.stdout.trimEnd().split('\n\n');
  expect(claims!.split('\n')).toHaveLength(18);
  expect(quotations!.split('\n')[0]).toBe('quotation\tspeaker\tfidelity\tdifferences\tnearest version');
  expect(plain.stdout).toContain(
    'at least twelve members are in favour of a deployment (reported)\tnot enough evidence\t',
  );
  const { stdout } = await check([column, ...table], { terminal: true });
  expect(stdout).toMatch(
    /^17 claims: 4 supported, 4 contradicted, 3 mixed, 3 not enough evidence, 3 not checkable$/m,
  );
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
});

test('quotations stand beside other versions of the same statement', async () => {
  const text = '"We will send ground troops to Ukraine," Olaf Scholz said in Berlin on Friday.\n';
  const statement = (id: string, words: string) => ({
    id,
    document: 'news',
    span: { start: 10, end: 10 + words.length, text: words },
    actor: 'Germany',
    speaker: 'Olaf Scholz',
    issue: 'troops',
    stance: -1,
    date: '2024-03-29',
    coder: 'test',
  });
  const evidence = join(folder, 'words.jsonl');
  const source = 'We will not send ground troops to Ukraine, ever.';
  const lines = [statement('a', source), statement('b', 'The weather in Berlin was bad.')];
  await writeFile(evidence, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const options = ['--evidence', evidence, '--codebook', example('codebook.yaml'), '--date', '2024-04-02'];
  const json = await check(['-', ...options, '--format', 'json'], { input: text });
  const { quotations } = JSON.parse(json.stdout);
  expect(quotations).toMatchObject([
    {
      text: 'We will send ground troops to Ukraine',
      start: 1,
      end: 38,
      speaker: 'Olaf Scholz',
      class: 'negation-changed',
      differences: [
        { kind: 'negation', here: null, there: { start: 18, end: 21, text: 'not' } },
        { kind: 'left-out', there: { text: 'ever' } },
      ],
      versions: [{ statement: 'a', document: 'news', start: 10, end: 58, quote: source, date: '2024-03-29' }],
    },
  ]);
  const { stdout } = await check(['-', ...options], { input: text });
  expect(stdout).toContain(
    'We will send ground troops to Ukraine\tOlaf Scholz\tnegation changed\t“not” is left out',
  );
});

test('beside the table it says what verdicts are about', async () => {
  const { stderr } = await check([column, ...table, '--deeds', example('deeds.csv')]);
  expect(stderr).toBe(
    'each verdict is about this evidence (28 statements and 68 deeds), and about nothing else\n',
  );
});

test('as CSV it has a row a claim, with the statements it rests on', async () => {
  const { stdout } = await check([column, ...table, '--format', 'csv']);
  const lines = stdout.split('\r\n');
  expect(lines[0]).toBe(
    'kind,text,start,end,voice,actors,issue,verdict,reason,statements,deeds,person,person_verdict,person_reason,proposed_by,counted_from,counted_to,known,known_of,strongest_for,strongest_against,would_change',
  );
  expect(lines).toHaveLength(19);
  expect(lines[3]).toMatch(/^side,Today Czechia sides with France on ground troops,.*,mixed,.*evidence:/);
  expect(lines[3]).toMatch(
    /,2024-01-03,2024-04-02,2,2,evidence:18.*,evidence:10,Czechia and France last heard on the same side would support it; /,
  );
});

test('a text from standard input needs a date, and what was said later does not count', async () => {
  const input = 'NATO met. Czechia and Germany are against sending troops.';
  await expect(check(['-', ...table], { input })).rejects.toThrow(
    /^no date: .* — say with --date when it was published$/,
  );
  const verdictOn = async (date: string) =>
    (await checkJson(['-', ...table, '--date', date], input)).claims[0]!.verdict;
  expect(await verdictOn('2024-03-01')).toBe('supported');
  expect(await verdictOn('2024-04-02')).toBe('mixed');
  expect(await verdictOn('2024-02-01')).toBe('not-enough-evidence');
});

test('how long positions are carried changes what is known', async () => {
  const input = 'NATO met. Germany is against sending troops.';
  const args = ['-', ...table, '--date', '2024-04-02'];
  expect((await checkJson([...args, '--carry', '30d'], input)).claims[0]!.verdict).toBe(
    'not-enough-evidence',
  );
  expect((await checkJson([...args, '--carry', '5w'], input)).claims[0]!.verdict).toBe('supported');
});

test('a text without claims is no error', async () => {
  const input = 'It rained all day in the valley.';
  const { stdout, stderr } = await check(['-', ...table, '--date', '2024-04-02'], { input });
  expect(stdout).toBe(
    'nothing to check here: it names no alliance, no member of one and no issue of the codebook; the codebook has troops, arms, settlement and strikes\n',
  );
  expect(stderr).toBe('');
  const json = await check(['-', ...table, '--date', '2024-04-02', '--format', 'json'], { input });
  expect(JSON.parse(json.stdout)).toMatchObject({ claims: [], notes: [stdout.trim()] });
});

test('an unknown alliance and a document dated by nobody are one line each', async () => {
  const input = 'NATO met. Most members are against sending troops.';
  const args = ['-', ...table, '--date', '2024-04-02'];
  await expect(check([...args, '--alliance', 'Nowhere'], { input })).rejects.toThrow(
    /^unknown alliance: Nowhere — /,
  );
  await expect(check([...args, '--alliance', 'France'], { input })).rejects.toThrow(
    /^unknown alliance: France — /,
  );
});

test('evidence without a codebook, and none at all, are wrong usage', async () => {
  const [evidence] = [example('evidence.csv')];
  await expect(check([column, '--evidence', evidence])).rejects.toThrow(
    /^no codebook: .*evidence\.csv — name one with --codebook/,
  );
  await expect(check([column])).rejects.toThrow(/^no statements: neither a table nor a store — /);
  await expect(check(['-', '--evidence', '-', '--codebook', example('codebook.yaml')])).rejects.toThrow(
    /^two things from standard input/,
  );
});

test('a codebook of other issues finds no claims about these', async () => {
  const path = join(folder, 'tea.yaml');
  await writeFile(
    path,
    'name: tea\nissues:\n  milk:\n    question: Milk first?\n    terms: [milk]\n    pro: Yes.\n    contra: No.\n',
  );
  const input = 'NATO met. Germany is against sending troops.';
  const args = ['-', '--evidence', '-', '--codebook', path];
  await expect(check(args, { input })).rejects.toThrow(/^two things/);
  const other = join(folder, 'tea.csv');
  await writeFile(other, 'date,country,issue,stance\n2024-03-01,Germany,milk,contra\n');
  const { claims } = await checkJson(
    ['-', '--evidence', other, '--codebook', path, '--date', '2024-04-02'],
    input,
  );
  expect(claims).toEqual([]);
});

test('suggestions that a reader took from a column do not support the column', async () => {
  const inFolder = (name: string) => join(folder, name);
  const [store, codes, cup] = [inFolder('tea.db'), inFolder('tea.yaml'), inFolder('cup.md')] as const;
  const sides = ['pro', 'contra', 'ambivalent'].map((side) => `    ${side}: { means: It., cues: [it] }`);
  await writeFile(
    codes,
    [
      'name: tea',
      'issues:',
      '  milk:',
      '    question: Should there be milk in every cup?',
      '    terms: [milk]',
      ...sides,
      '',
    ].join('\n'),
  );
  await writeFile(cup, '---\ndate: 2024-03-01\n---\n# The cup\n\nFrance supports milk in every cup.\n');
  expect((await runCommand(['import', codes, cup, '--store', store, '--suggest'])).stdout).toContain(
    '1 suggested',
  );
  const verdicts = async (...more: string[]) => {
    const { stdout } = await check([cup, '--store', store, '--format', 'json', ...more]);
    return (JSON.parse(stdout) as Checked).claims.map(({ verdict }) => verdict);
  };
  expect(await verdicts()).toEqual(['not-enough-evidence']);
  expect(await verdicts('--suggested')).toEqual(['not-enough-evidence']);
});

test('predictions of an end are held against the scenario of a file', async () => {
  const input = 'NATO spoke of sending troops. This will end in war.';
  const args = ['-', ...table, '--date', '2024-04-02'];
  const scenario = fileURLToPath(new URL('../../../examples/escalation/fictional.json', import.meta.url));
  expect((await checkJson(args, input)).claims[0]).toMatchObject({
    kind: 'prediction',
    verdict: 'not-checkable',
    reason: expect.stringContaining('--scenario FILE would answer it'),
  });
  expect((await checkJson([...args, '--scenario', scenario], input)).claims[0]).toMatchObject({
    verdict: 'contradicted',
    reason: expect.stringMatching(
      /^in the scenario "Two leagues, one border \(fictional\)" the chance of war/,
    ),
  });
  await expect(check([...args, '--scenario', 'nowhere.json'], { input })).rejects.toThrow(
    /^cannot read: nowhere\.json/,
  );
});

test('in a terminal each claim says below its reason what is known and what would change it', async () => {
  const input = 'NATO met. Germany is against sending troops.';
  const { stdout } = await check(['-', ...table, '--date', '2024-04-02'], { input, terminal: true });
  expect(stdout.replace(/[│\n\s]+/g, ' ')).toMatch(/period: 2024-01-03 to .*2024-04-02/);
  expect(stdout).toContain('known: 1 of 1');
});

test('deeds of a table beside the statements, and those of a store, are evidence', async () => {
  const input =
    'NATO met. Germany has given Ukraine 8.7 billion euros in military aid. Poland has sent 300 tanks. Czechia pays lip service to arms deliveries.';
  const given = ['-', ...table, '--date', '2024-04-02'];
  const deeds = ['--deeds', example('deeds.csv')];
  const verdicts = ({ claims }: Checked) => claims.map(({ verdict }) => verdict);
  expect(verdicts(await checkJson(given, input))).toEqual(Array(3).fill('not-enough-evidence'));
  const checked = await checkJson([...given, ...deeds], input);
  expect(verdicts(checked)).toEqual(['supported', 'not-enough-evidence', 'contradicted']);
  const csv = await readFile(example('deeds.csv'), 'utf8');
  const [first] = checked.claims;
  expect(first!.evidence).toHaveLength(3);
  for (const { start, end, quote, ...rest } of first!.evidence) {
    expect(rest).toMatchObject({ deed: true, document: 'deeds' });
    expect(csv.slice(start, end)).toBe(quote);
  }
  const { stdout } = await check([...given, ...deeds], { input });
  expect(stdout).toContain('\t1 statement, 1 deed\t');
  const store = join(folder, 'with deeds.db');
  const files = ['codebook.yaml', 'evidence.csv', 'deeds.csv'].map(example);
  expect((await runCommand(['import', ...files, '--store', store])).error).toBe(null);
  expect(await checkJson(['-', '--store', store, '--date', '2024-04-02'], input)).toEqual(checked);
});

test('statements are not counted as deeds', async () => {
  await expect(check([column, ...table, '--deeds', example('evidence.csv')])).rejects.toThrow(
    /^no table of deeds: .*evidence\.csv — a table of deeds has a column "deed"/,
  );
});

test('deeds that could be meant twice are refused in a line', async () => {
  const given = [column, ...table];
  const namesake = join(folder, 'evidence.csv');
  await writeFile(namesake, await readFile(example('deeds.csv')));
  await expect(check([...given, '--deeds', namesake])).rejects.toThrow(
    /^a statement and a deed with one id: evidence:2 — /,
  );
  await expect(check([column, '--store', 'x.db', '--deeds', example('deeds.csv')])).rejects.toThrow(
    /^(?:deeds beside a store|.*x\.db)/,
  );
  await expect(check(['-', ...table, '--deeds', '-'])).rejects.toThrow(/^two things from standard input/);
});
