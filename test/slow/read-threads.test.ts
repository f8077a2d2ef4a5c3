import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { enableCompileCache } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentPath } from '../fixtures/document-file.ts';
import { runEntente } from '../fixtures/run-entente.ts';

const bin = join(import.meta.dirname, '../../bin/entente.js');
const people = ['Minister Arel', 'Anna Berg', 'The Ruritanian envoy', 'Karl Lund’s aide'];
const verbs = ['said', 'warned', 'denied', 'hoped'];
const things = ['the bridge would open', 'the plan had failed', 'no ship could leave', 'the vote was lost'];
let folder: string;

/** Of very different lengths, so that they are not done in their order. */
function invented(number: number): string {
  const sentences = Array.from({ length: 1 + ((number * 7) % 40) ** 2 / 8 }, (_, i) => {
    const pick = <T>(list: readonly T[], step: number) => list[(number + i * step) % list.length]!;
    return `${pick(people, 1)} ${pick(verbs, 3)} that ${pick(things, 5)} at harbour ${number}.`;
  });
  return `Day ${number}\n\n${sentences.join(' ')}\n`;
}

beforeAll(async () => {
  // As bin/entente.js does: a thread begins in less time.
  enableCompileCache();
  folder = await mkdtemp(join(tmpdir(), 'entente threads '));
  for (const name of ['good', 'bad']) {
    await mkdir(join(folder, name));
    for (let i = 0; i < 30; i++)
      await writeFile(join(folder, name, `day-${String(i).padStart(2, '0')}.txt`), invented(i));
  }
  await writeFile(join(folder, 'bad', 'day-17.txt'), '');
});
afterAll(() => rm(folder, { recursive: true }));

/** `entente read` in this process: what the threads are given and hand back is the same as in one of its own. */
const read = (...args: string[]) => runEntente(['read', ...args]);
const good = () => join(folder, 'good');

test.each([
  ['table', '2'],
  ['brat', '3'],
])('the same bytes on any number of threads: %s', async (format, threads) => {
  const one = await read(good(), '--format', format, '--threads', '1');
  expect(one.code).toBe(0);
  expect(one.stdout.length).toBeGreaterThan(10_000);
  expect(await read(good(), '--format', format, '--threads', threads)).toEqual(one);
});

test('a bad document among them is left out, and named alike on any number of threads', async () => {
  const bad = join(folder, 'bad');
  const one = await read(bad, '--format', 'jsonl', '--threads', '1');
  expect(one.stderr).toBe(
    `entente: empty document: ${join(bad, 'day-17.txt')} — there is nothing to read in it\n` +
      'entente: not all could be read: 1 document left out — the lines above say why\n',
  );
  expect([one.code, one.stdout.split('\n').length - 1]).toEqual([1, 29]);
  expect(await read(bad, '--format', 'jsonl', '--threads', '3')).toEqual(one);
});

test('sources of several documents are read alike on any number of threads', async () => {
  const all = documentPath('');
  const one = await read(all, good(), '--format', 'jsonl', '--threads', '1');
  expect(one.stderr.match(/^entente: .*$/gm)).toEqual([
    `entente: encrypted: ${join(all, 'encrypted.pdf')} needs a password — save a copy without one`,
    expect.stringContaining(`entente: no text: ${join(all, 'scanned.pdf')} has 2 pages`),
    'entente: not all could be read: 2 documents left out — the lines above say why',
  ]);
  const ids = one.stdout.match(/(?<=^{"id":")[^"]*/gm);
  expect(ids).toContain('nested/message 1/draft');
  expect(ids).toContain('harbour.txt');
  expect(new Set(ids).size).toBe(ids!.length);
  expect(await read(all, good(), '--format', 'jsonl', '--threads', '3')).toEqual(one);
});

test('a folder that is not there is the same error after the documents before it', async () => {
  const args = [good(), join(folder, 'none'), '--format', 'jsonl', '--reader', 'rules', '--threads'];
  const one = await read(...args, '1');
  expect([one.code, one.stdout.split('\n').length - 1]).toEqual([1, 30]);
  expect(await read(...args, '2')).toEqual(one);
});

test('an interrupt ends it with its threads', async () => {
  const args = [bin, 'read', 'good', 'good', 'good', 'good', '--format', 'jsonl', '--threads', '2'];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  await once(child.stdout, 'data');
  child.kill('SIGINT');
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
  expect(signal).toBe('SIGINT');
});
