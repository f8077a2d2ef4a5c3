import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeInventedCorpus } from '../reading/invented-corpus.ts';

const script = join(import.meta.dirname, '../../scripts/train.ts');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente train '));
  writeInventedCorpus(join(folder, 'corpus'), 12);
});
afterAll(() => rmSync(folder, { recursive: true }));

const train = (...args: readonly string[]) =>
  spawnSync(process.execPath, [script, '--bits', '13', ...args], {
    encoding: 'utf8',
    cwd: folder,
  });

describe('training', () => {
  it('makes the same bytes on one thread and on two, and learns the patterns of its corpus', () => {
    const one = train('--corpus', 'corpus', '--out', 'one', '--threads', '1');
    expect(one.stderr).not.toContain('train:');
    expect(one.status).toBe(0);
    const two = train('--corpus', 'corpus', '--out', 'two', '--threads', '2', '--cross-validate', '2');
    expect(two.status).toBe(0);
    const weights = readFileSync(join(folder, 'one', 'weights.bin'));
    expect(readFileSync(join(folder, 'two', 'weights.bin')).equals(weights)).toBe(true);
    const scores = JSON.parse(readFileSync(join(folder, 'two', 'scores.json'), 'utf8'));
    const relation = scores.whole.measures.find(({ name }: { name: string }) => name === 'relation match50');
    expect(relation.f1).toBeGreaterThan(0.9);
    expect(scores.parts).toHaveLength(2);
    expect(readFileSync(join(folder, 'two', 'reliability.svg'), 'utf8')).toMatch(/^<svg/);
  });

  it('says in one line what it lacks', () => {
    const { status, stderr } = train('--corpus', 'nowhere');
    expect(status).toBe(1);
    expect(stderr).toBe(
      'train: no folder of a corpus: nowhere/text — a corpus folder has text/*.txt and attributions/*.ann\n',
    );
    expect(train().status).toBe(2);
  });
});
