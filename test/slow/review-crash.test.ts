import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rng } from '../../src/stats/index.ts';
import { openStore } from '../../src/store/index.ts';

const child = join(import.meta.dirname, '..', 'store', 'review-process.ts');
let folder: string;
let store: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'a review crash '));
  store = join(folder, 'entente.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A process that reviews until it is killed; `stored` are the ids that it printed. */
function reviewer(name: string) {
  const process = spawn(globalThis.process.execPath, [child, store, name], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stored: string[] = [];
  let [rest, errors] = ['', ''];
  process.stderr.on('data', (chunk) => (errors += String(chunk)));
  process.stdout.on('data', (chunk) => {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop()!;
    stored.push(...lines);
  });
  const ended = new Promise<void>((resolve) => process.on('close', () => resolve()));
  return { process, stored, ended, errors: () => errors };
}

test('reviewers that are killed lose nothing that they reported, and leave no review without its evidence', async () => {
  const random = rng(9);
  const reported = new Set<string>();
  for (let kill = 0; kill < 6; kill += 1) {
    const both = [reviewer(`Anna ${kill}`), reviewer(`Bert ${kill}`)];
    const wanted = 2 + Math.floor(random() * 20);
    while (both.some(({ stored, process }) => stored.length < wanted && process.exitCode === null))
      await setTimeout(1);
    await setTimeout(random() * 10);
    for (const { process } of both) process.kill('SIGKILL');
    await Promise.all(both.map(({ ended }) => ended));
    expect(both.map(({ errors }) => errors())).toEqual(['', '']);
    for (const { stored } of both) for (const id of stored) reported.add(id);
    const opened = await openStore(store);
    const reviews = await opened.reviews('column');
    const ids = new Set(reviews.map(({ id }) => id));
    expect([...reported].filter((id) => !ids.has(id))).toEqual([]);
    const named = reviews.flatMap(({ evidence }) => evidence);
    expect(named).toHaveLength(reviews.length);
    expect((await opened.records(named)).size).toBe(named.length);
    expect((await opened.statements({ status: 'any' })).length).toBe(reviews.length);
    await opened.close();
    const database = new DatabaseSync(store);
    expect(database.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    expect(database.prepare('pragma foreign_key_check').all()).toEqual([]);
    database.close();
  }
  expect(reported.size).toBeGreaterThan(24);
});
