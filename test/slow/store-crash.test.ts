import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rng } from '../../src/stats/index.ts';
import { openStore } from '../../src/store/index.ts';
import { type ManyFile, manyFiles } from '../store/many-files.ts';

const child = join(import.meta.dirname, '..', 'store', 'import-process.ts');

let folder: string;
let store: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'a crash '));
  store = join(folder, 'entente.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Import {
  readonly process: ChildProcess;
  /** Files whose `stored` line was printed, by id. */
  readonly reported: Set<string>;
  readonly ended: Promise<number | null>;
  /** What it wrote to standard error. */
  readonly errors: () => string;
}

function startImport(files: readonly ManyFile[]): Import {
  const args = [child, ...files.map(({ path }) => path), '--store', store];
  const process = spawn(globalThis.process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const reported = new Set<string>();
  let rest = '';
  let errors = '';
  process.stderr.on('data', (chunk) => (errors += String(chunk)));
  process.stdout.on('data', (chunk) => {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop()!;
    for (const line of lines) {
      const id = /^(?:already )?stored .*?([a-z]+\d+)\.(?:csv|md): /.exec(line)?.[1];
      if (id !== undefined) reported.add(id);
    }
  });
  const ended = new Promise<number | null>((resolve) => process.on('close', resolve));
  return { process, reported, ended, errors: () => errors };
}

/** Each reported file is there completely, each other one completely or not at all; gives the ids of those there. */
async function expectWhole(files: readonly ManyFile[], reported: ReadonlySet<string>): Promise<Set<string>> {
  const opened = await openStore(store);
  const there = new Set<string>();
  for (const file of files) {
    const document = await opened.document(file.id);
    const statements = await opened.statements({ document: file.id });
    expect([file.id, statements.length]).toEqual([file.id, document === null ? 0 : file.statements]);
    if (document !== null) there.add(file.id);
  }
  await opened.close();
  expect([...reported].filter((id) => !there.has(id))).toEqual([]);
  const database = new DatabaseSync(store);
  expect(database.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
  expect(database.prepare('pragma foreign_key_check').all()).toEqual([]);
  for (const table of ['documents', 'statements']) {
    // Throws where the index does not say what the table says.
    database.exec(`insert into ${table}_search (${table}_search, rank) values ('integrity-check', 1)`);
  }
  database.close();
  return there;
}

describe('an import that is killed', () => {
  test('loses nothing that it reported, and leaves no half of a file', async () => {
    const files = manyFiles(join(folder, 'in'), 'file', 60, 400);
    const random = rng(2024);
    const reported = new Set<string>();
    let [kills, midway] = [0, 0];
    while (kills < 12) {
      const { process, reported: now, ended } = startImport(files);
      const wanted = reported.size + 1 + Math.floor(random() * 4);
      while (now.size < wanted && process.exitCode === null) await setTimeout(1);
      await setTimeout(random() * 12);
      process.kill('SIGKILL');
      await ended;
      kills += 1;
      for (const id of now) reported.add(id);
      const there = await expectWhole(files, reported);
      if (there.size < files.length) midway += 1;
      else {
        rmSync(store);
        reported.clear();
      }
    }
    expect(midway).toBeGreaterThan(6);
  });

  test('at its beginning leaves a whole store or none', async () => {
    const files = manyFiles(join(folder, 'in'), 'file', 5, 400);
    const random = rng(7);
    let [without, within] = [0, 0];
    const usual = await firstLine(files);
    for (let kill = 0; kill < 8; kill += 1) {
      rmSync(store, { force: true });
      for (const rest of ['-wal', '-shm']) rmSync(store + rest, { force: true });
      const { process, reported, ended } = startImport(files);
      await setTimeout(usual * (0.6 + 0.6 * random()));
      process.kill('SIGKILL');
      await ended;
      if (existsSync(store)) {
        within += 1;
        expect((await expectWhole(files, reported)).size).toBeGreaterThan(0);
      } else {
        without += 1;
        expect([...reported]).toEqual([]);
      }
    }
    expect(without + within).toBe(8);
  });
});

describe('two processes that import into one store', () => {
  test('at the same time, from its making on, both succeed and lose nothing', async () => {
    const ours = manyFiles(join(folder, 'ours'), 'ours', 25, 300);
    const theirs = manyFiles(join(folder, 'theirs'), 'theirs', 25, 300);
    const both = [startImport(ours), startImport(theirs)];
    expect(await Promise.all(both.map(({ ended }) => ended))).toEqual([0, 0]);
    expect(both.map(({ errors }) => errors())).toEqual(['', '']);
    const reported = new Set(both.flatMap((one) => [...one.reported]));
    expect(reported.size).toBe(50);
    expect((await expectWhole([...ours, ...theirs], reported)).size).toBe(50);
  });

  test('the same files, both succeed and store them once', async () => {
    const files = manyFiles(join(folder, 'in'), 'file', 15, 300);
    const both = [startImport(files), startImport(files)];
    expect(await Promise.all(both.map(({ ended }) => ended))).toEqual([0, 0]);
    expect((await expectWhole(files, both[0]!.reported)).size).toBe(15);
    const opened = await openStore(store);
    expect((await opened.counts()).imports).toBe(15);
    await opened.close();
  });
});

/** Milliseconds until an import into a new store prints its first line. */
async function firstLine(files: readonly ManyFile[]): Promise<number> {
  const begin = performance.now();
  const { process, reported, ended } = startImport(files);
  while (reported.size === 0 && process.exitCode === null) await setTimeout(1);
  const taken = performance.now() - begin;
  await ended;
  return taken;
}
