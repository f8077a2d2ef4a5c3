import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { WorkerPool } from '../../src/cli/threads/worker-pool.ts';
import { EntenteError } from '../../src/error.ts';

interface Job {
  readonly wait?: number;
  readonly fail?: 'entente' | 'defect';
  readonly exit?: number;
  readonly value?: number;
}

const folder = new URL('../../src/', import.meta.url).href;
/** Answers with the value of a job after some milliseconds, fails, or ends its thread. */
const script = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { answerJobs } from '${folder}cli/threads/answer-jobs.ts';
    import { EntenteError } from '${folder}error.ts';
    answerJobs(async ({ wait = 0, fail, exit, value }) => {
      await new Promise((resolve) => setTimeout(resolve, wait));
      if (fail === 'entente') throw new EntenteError('not-found', 'no such thing', 'x', 'look elsewhere');
      if (fail === 'defect') throw new TypeError('no function');
      if (exit !== undefined) process.exit(exit);
      return value;
    });
  `)}`,
);

async function* listed(jobs: readonly Job[], taken: (count: number) => void = () => {}): AsyncGenerator<Job> {
  for (const [i, job] of jobs.entries()) {
    taken(i + 1);
    yield job;
  }
}

async function results(jobs: AsyncIterable<Job>, threads = 2): Promise<(number | Error)[]> {
  const found: (number | Error)[] = [];
  try {
    for await (const value of new WorkerPool<Job, number>(script, threads, null).inOrder(jobs))
      found.push(value);
  } catch (error) {
    found.push(error as Error);
  }
  return found;
}

test('results come in the order of the jobs, whichever is done first', async () => {
  const jobs = [60, 0, 30, 0, 0, 10].map((wait, value) => ({ wait, value }));
  expect(await results(listed(jobs), 3)).toEqual([0, 1, 2, 3, 4, 5]);
});

test('no more than 16 jobs a thread are taken ahead of what was handed over', async () => {
  let taken = 0;
  const jobs = Array.from({ length: 200 }, (_, value) => ({ value }));
  let handed = 0;
  let ahead = 0;
  const source = listed(jobs, (count) => (taken = count));
  for await (const value of new WorkerPool<Job, number>(script, 2, null).inOrder(source)) {
    expect(value).toBe(handed++);
    ahead = Math.max(ahead, taken - handed);
  }
  expect(handed).toBe(200);
  expect(ahead).toBe(31);
});

test('an error keeps its kind and comes after the results before it', async () => {
  const [zero, one, error, ...more] = await results(
    listed([{ value: 0, wait: 50 }, { value: 1 }, { fail: 'entente' }, { value: 3 }]),
  );
  expect([zero, one, more.length]).toEqual([0, 1, 0]);
  expect(error).toBeInstanceOf(EntenteError);
  expect(error).toMatchObject({ kind: 'not-found', message: 'no such thing: x — look elsewhere' });
});

test('a defect in a thread keeps its message and its stack', async () => {
  const [error] = await results(listed([{ fail: 'defect' }]));
  expect(error).not.toBeInstanceOf(EntenteError);
  expect((error as Error).message).toBe('no function');
  expect((error as Error).stack).toMatch(/answer-jobs\.ts/);
});

test('what the list of jobs throws comes after the results of the jobs before it', async () => {
  async function* broken(): AsyncGenerator<Job> {
    yield { value: 0, wait: 30 };
    yield { value: 1 };
    throw new Error('the list broke');
  }
  const found = await results(broken());
  expect(found.slice(0, 2)).toEqual([0, 1]);
  expect((found[2] as Error).message).toBe('the list broke');
});

test('a thread that ends by itself is an error, not a wait without end', async () => {
  const jobs = [{ value: 0 }, { exit: 7 }, ...Array.from({ length: 100 }, (_, i) => ({ value: i }))];
  const error = (await results(listed(jobs))).at(-1);
  expect(error).toBeInstanceOf(EntenteError);
  expect((error as Error).message).toBe(
    'a thread ended by itself: exit code 7 — run it again with --threads 1',
  );
});

test('who leaves early ends the threads: the process is not held', () => {
  const program = `
    import { WorkerPool } from '${folder}cli/threads/worker-pool.ts';
    async function* jobs() { for (let value = 0; ; value++) yield { value }; }
    for await (const value of new WorkerPool(new URL(${JSON.stringify(script.href)}), 2, null).inOrder(jobs())) {
      if (value === 3) break;
    }
    console.log('left');`;
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'left\n' });
});
