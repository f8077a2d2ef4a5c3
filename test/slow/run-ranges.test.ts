import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { type RangesToRun, runRanges } from '../../src/cli/threads/run-ranges.ts';
import { streamRng } from '../../src/stats/stream-rng.ts';
import type { Data } from '../fixtures/threads/draw-numbers.ts';

interface Drawn {
  readonly numbers: Float64Array;
  readonly count: Int32Array;
}

const module = new URL('../fixtures/threads/draw-numbers.ts', import.meta.url);
const load = () => import('../fixtures/threads/draw-numbers.ts');

async function drawn(
  work: Partial<RangesToRun<Data, Drawn>>,
): Promise<{ numbers: number[]; ranges: number[] }> {
  const numbers: number[] = [];
  const ranges: number[] = [];
  const all = { module, load, data: { seed: 5 }, draws: 1000, threads: 2, ...work };
  for await (const { from, to, result } of runRanges(all)) {
    expect([from, to - from, result.numbers.length]).toEqual([numbers.length, result.count[0], to - from]);
    numbers.push(...result.numbers);
    ranges.push(to);
  }
  return { numbers, ranges };
}

test('draws come in order and are the same on any number of threads', async () => {
  const expected = Array.from({ length: 1000 }, (_, draw) => streamRng(5, draw)());
  for (const threads of [1, 2, 3]) expect((await drawn({ threads })).numbers).toEqual(expected);
});

test('the ranges do not depend on the number of threads, and can be set', async () => {
  const { ranges } = await drawn({ threads: 1 });
  expect(ranges.slice(0, 3)).toEqual([5, 10, 15]);
  expect((await drawn({ threads: 2 })).ranges).toEqual(ranges);
  expect((await drawn({ threads: 2, size: 400 })).ranges).toEqual([400, 800, 1000]);
});

test('few draws, and none, are drawn as well', async () => {
  expect((await drawn({ draws: 1 })).numbers).toEqual([streamRng(5, 0)()]);
  expect((await drawn({ draws: 0 })).numbers).toEqual([]);
});

test('progress is told after each range, up to the end', async () => {
  const told: number[] = [];
  await drawn({ size: 250, report: (done, total) => told.push(done / total) });
  expect(told).toEqual([0.25, 0.5, 0.75, 1]);
});

test.each([1, 2])('what a draw throws is thrown on %i threads', async (threads) => {
  const error = drawn({ threads, data: { seed: 5, fails: 500 } });
  await expect(error).rejects.toThrow('a bad draw: 500 — draw another');
});

test('a signal ends work that would take half a minute, with its reason', async () => {
  const work = drawn({ data: { seed: 5, slowFrom: 600 }, signal: AbortSignal.timeout(1000) });
  await expect(work).rejects.toMatchObject({ name: 'TimeoutError' });
});

test.each([1, 2])('a signal ends the work between ranges, on %i threads', async (threads) => {
  const controller = new AbortController();
  const report = (done: number): void => {
    if (done > 500) controller.abort(new Error('enough'));
  };
  await expect(drawn({ threads, signal: controller.signal, report })).rejects.toThrow('enough');
  await expect(drawn({ threads, signal: controller.signal })).rejects.toThrow('enough');
});

test('who leaves early does not hold the process', () => {
  const { href } = new URL('../../src/cli/threads/run-ranges.ts', import.meta.url);
  const program = `
    import { runRanges } from '${href}';
    const load = () => import('${module.href}');
    const work = { module: new URL('${module.href}'), load, data: { seed: 1 }, draws: 1000, threads: 2 };
    for await (const { to } of runRanges(work)) if (to > 300) break;
    console.log('left');`;
  const { status, stdout } = spawnSync(process.execPath, ['-e', program], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'left\n' });
});
