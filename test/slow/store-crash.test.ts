import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
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
    while (kills < 8) {
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
    expect(midway).toBeGreaterThan(4);
  });

  test('while it makes the store leaves none, and one afterwards is not hindered by the rest', async () => {
    const files = manyFiles(join(folder, 'in'), 'file', 3, 1200);
    const random = rng(7);
    let without = 0;
    for (let kill = 0; kill < 2; kill += 1) {
      const { process, reported, ended } = startImport(files);
      await until(() => drafts().length > kill || process.exitCode !== null);
      await setTimeout(kill * random() * 20);
      process.kill('SIGKILL');
      await ended;
      // The store may be there for all that: whoever kills it is not always in time.
      if (existsSync(store)) break;
      expect([...reported]).toEqual([]);
      without += 1;
    }
    expect(without).toBeGreaterThan(0);
    expect(drafts().length).toBeGreaterThanOrEqual(without);
    const { ended, reported } = startImport(files);
    expect(await ended).toBe(0);
    expect((await expectWhole(files, reported)).size).toBe(files.length);
  });

  test('as soon as there is a store leaves its first file whole', async () => {
    const files = manyFiles(join(folder, 'in'), 'file', 3, 1200);
    const { process, reported, ended } = startImport(files);
    await until(() => existsSync(store) || process.exitCode !== null);
    process.kill('SIGKILL');
    await ended;
    expect((await expectWhole(files, reported)).size).toBeGreaterThan(0);
  });
});

describe('two processes that import into one store', () => {
  test('at the same time, from its making on, both succeed and lose nothing', async () => {
    const ours = manyFiles(join(folder, 'ours'), 'ours', 15, 300);
    const theirs = manyFiles(join(folder, 'theirs'), 'theirs', 15, 300);
    const both = [startImport(ours), startImport(theirs)];
    expect(await Promise.all(both.map(({ ended }) => ended))).toEqual([0, 0]);
    expect(both.map(({ errors }) => errors())).toEqual(['', '']);
    const reported = new Set(both.flatMap((one) => [...one.reported]));
    expect(reported.size).toBe(30);
    expect((await expectWhole([...ours, ...theirs], reported)).size).toBe(30);
  });

  test('the same files, both succeed and store them once', async () => {
    const files = manyFiles(join(folder, 'in'), 'file', 10, 300);
    const both = [startImport(files), startImport(files)];
    expect(await Promise.all(both.map(({ ended }) => ended))).toEqual([0, 0]);
    expect((await expectWhole(files, both[0]!.reported)).size).toBe(10);
    const opened = await openStore(store);
    expect((await opened.counts()).imports).toBe(10);
    await opened.close();
  });
});

/** New stores that are not finished. */
function drafts(): string[] {
  return readdirSync(folder).filter((name) => /^\.entente\.db\.[0-9a-f]+\.new$/.test(name));
}

async function until(happened: () => boolean): Promise<void> {
  while (!happened()) await setTimeout(1);
}
