import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runEntente } from '../fixtures/run-entente.ts';

const bin = join(import.meta.dirname, '../../bin/entente.js');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente line '));
  writeFileSync(
    join(folder, 'table.csv'),
    'date,speaker,country,issue,stance\n2024-02-27,A,Poland,troops,contra\n2024-03-05,B,France,troops,pro\n',
  );
  writeFileSync(join(folder, 'empty.md'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

function entente(args: readonly string[], options: { node?: readonly string[]; input?: string } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...(options.node ?? []), bin, ...args], {
    cwd: folder,
    encoding: 'utf8',
    input: options.input ?? '',
  });
  return { status, stdout, stderr };
}

test('a Node below 24 is named in one line, with what to do', () => {
  const older = `data:text/javascript,Object.defineProperty(process,'versions',{value:{node:'20.20.2'}});Object.defineProperty(process,'version',{value:'v20.20.2'})`;
  const { status, stdout, stderr } = entente(['demo'], { node: ['--import', older] });
  expect(stderr).toMatch(/^entente: Node is too old: v20\.20\.2 — install Node 24 .*\n$/);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
});

test('the launcher has no syntax that an old Node cannot parse', () => {
  expect(readFileSync(bin, 'utf8')).not.toMatch(/\?\.|\?\?|^import /m);
});

test.each([
  ['an unknown command', ['unite'], 2],
  ['an unknown option', ['unity', 'table.csv', '--alliance', 'NATO', '--isue', 'troops'], 2],
  ['a format that is none', ['unity', 'table.csv', '--alliance', 'NATO', '--format', 'pdf'], 2],
  ['an empty name of a store', ['export', '--what', 'documents', '--store', ''], 2],
  ['an empty name of a document', ['read', ''], 2],
  ['a date that does not exist', ['unity', 'table.csv', '--alliance', 'NATO', '--from', '2024-02-30'], 2],
  ['an unknown alliance', ['unity', 'table.csv', '--alliance', 'Rohan'], 1],
  ['an unknown issue', ['unity', 'table.csv', '--alliance', 'NATO', '--issue', 'trops'], 1],
  ['a file that is not there', ['unity', 'tabel.csv', '--alliance', 'NATO'], 1],
  ['an empty document', ['read', 'empty.md'], 1],
])('%s is one line on standard error', async (_what, args, code) => {
  const inFolder = (arg: string) => (/^(?:table|tabel|empty)\./.test(arg) ? join(folder, arg) : arg);
  const run = await runEntente(args.map(inFolder));
  expect(run.stderr).toMatch(/^entente: [^\n]+ — [^\n]+\n$/);
  expect({ code: run.code, stdout: run.stdout }).toEqual({ code, stdout: '' });
});

test.each([
  [['unite'], 2],
  [['unity', 'tabel.csv', '--alliance', 'NATO'], 1],
])('%j says the same in a process of its own, and ends it with code %i', (args, code) => {
  const { status, stdout, stderr } = entente(args);
  expect(stderr).toMatch(/^entente: [^\n]+ — [^\n]+\n$/);
  expect({ status, stdout }).toEqual({ status: code, stdout: '' });
});

test('a report of an unknown alliance is one line too', () => {
  const table = join(folder, 'said.csv');
  writeFileSync(table, 'date,speaker,country,issue,stance\n2024-03-05,B,France,troops,pro\n');
  const codebook = 'name: t\nissues:\n  troops: {question: Send?, pro: yes, contra: no}\n';
  writeFileSync(join(folder, 'codes.yaml'), codebook);
  expect(entente(['import', 'codes.yaml', 'said.csv', '--store', 's.db']).status).toBe(0);
  const { status, stderr } = entente(['report', '--store', 's.db', '--alliance', 'Rohan', '--out', 'r.html']);
  expect(stderr).toMatch(/^entente: unknown alliance: Rohan — [^\n]+\n$/);
  expect(status).toBe(1);
  expect(existsSync(join(folder, 'r.html'))).toBe(false);
});

test('every command has help with an example', async () => {
  const { stdout } = await runEntente(['--help']);
  const commands = [...stdout.matchAll(/^ {2}([a-z]+)[ \n]/gm)]
    .map((match) => match[1]!)
    .filter((name) => name !== 'help' && name !== 'entente');
  const networks = ['network', 'polarisation', 'backbone', 'phases', 'clusters', 'scaling', 'balance'];
  const evidence = ['unity', 'positions', 'deeds', 'slant'];
  const models = ['decide', 'solve', 'escalate', 'classics'];
  const others = ['read', 'import', 'export', 'check', 'review', 'report', 'demo'];
  expect(commands.toSorted()).toEqual([...others, ...evidence, ...networks, ...models].toSorted());
  for (const command of commands) {
    const help = await runEntente([command, '--help']);
    expect(help.stdout).toMatch(/Example:\n {2}\$ entente /);
    expect(help.code).toBe(0);
  }
});

test('--out holds what standard output would, and leaves nothing else behind', () => {
  const args = ['unity', 'table.csv', '--alliance', 'NATO', '--format', 'json'];
  const { stdout } = entente(args);
  const before = readdirSync(folder);
  expect(entente([...args, '--out', 'unity.json'])).toMatchObject({ status: 0, stdout: '' });
  expect(readFileSync(join(folder, 'unity.json'), 'utf8')).toBe(stdout);
  expect(readdirSync(folder).toSorted()).toEqual([...before, 'unity.json'].toSorted());
});

test('a disk that takes only half of the result makes the run fail and keeps the old result', () => {
  const old = join(folder, 'help.json');
  writeFileSync(old, 'the old result');
  const rows = Array.from({ length: 300 }, (_, i) => `2024-03-05,Speaker ${i},France,troops,pro\n`);
  writeFileSync(join(folder, 'long.csv'), `date,speaker,country,issue,stance\n${rows.join('')}`);
  const args = ['unity', 'long.csv', '--alliance', 'NATO', '--format', 'json', '--out', 'help.json'];
  const { status, stderr } = spawnSync(
    'bash',
    ['-c', `ulimit -f 4; trap '' XFSZ; "$0" "$@"`, process.execPath, bin, ...args],
    { cwd: folder, encoding: 'utf8' },
  );
  expect(stderr).toMatch(/^entente: cannot write: help\.json — .*\n$/);
  expect(status).toBe(1);
  expect(readFileSync(old, 'utf8')).toBe('the old result');
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('--out through a link writes the file behind it, and a device is written to', () => {
  writeFileSync(join(folder, 'behind.json'), '');
  symlinkSync('behind.json', join(folder, 'link.json'));
  const args = ['unity', 'table.csv', '--alliance', 'NATO', '--format', 'json'];
  expect(entente([...args, '--out', 'link.json'])).toMatchObject({ status: 0 });
  expect(lstatSync(join(folder, 'link.json')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, 'behind.json'), 'utf8')).toContain('"change"');
  expect(entente([...args, '--out', '/dev/null'])).toMatchObject({ status: 0, stderr: '' });
  expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
});

test('a disk without room for standard output is one line', () => {
  const { status, stderr } = spawnSync(
    'bash',
    ['-c', `"$0" "$@" > /dev/full`, process.execPath, bin, 'unity', 'table.csv', '--alliance', 'NATO'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  expect(stderr).toBe('entente: cannot write: standard output — the disk is full\n');
  expect(status).toBe(1);
});

test('a failed run leaves no result file', () => {
  const { status } = entente(['unity', 'table.csv', '--alliance', 'Rohan', '--out', 'none.json']);
  expect(status).toBe(1);
  expect(existsSync(join(folder, 'none.json'))).toBe(false);
});

test('control characters of a hostile name do not reach the terminal', () => {
  const { stderr } = entente(['unity', 'table.csv', '--alliance', '\u001b[2Jgone']);
  expect(stderr).not.toContain('\u001b');
});
