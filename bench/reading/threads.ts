import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { ReaderName } from '../../src/cli/read/finder-of.ts';

const BIN = join(import.meta.dirname, '../../bin/entente.js');
const ROUNDS = 2;
/** The longer run reads the same documents so many times. */
const LONGER = 4;
const THREADS = [1, 2];
/** Tells the most memory that the process ever held, in KiB. */
const PEAK = `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS+'\\n'))`;

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
}

/**
 * `entente read` as a process of its own on folders of so many documents: documents a second from its start to its end, the
 * most memory it held, and how many more it reads a second once it runs: each thread loads the language model and lets the engine
 * compile, which takes seconds, whatever the number of documents. The runs take turns; the best of each counts.
 */
export function inThreads(folders: readonly string[], documents: number, reader: ReaderName): void {
  const runs = THREADS.map((): { short: Run[]; long: Run[] } => ({ short: [], long: [] }));
  const longer = Array.from({ length: LONGER }, () => folders).flat();
  for (let round = 0; round < ROUNDS; round++)
    for (const [i, threads] of THREADS.entries()) {
      runs[i]!.short.push(run(folders, threads, reader));
      runs[i]!.long.push(run(longer, threads, reader));
    }
  const rates = runs.map(({ short, long }, i) => {
    const [from, to] = [short, long].map((all) => Math.min(...all.map(({ seconds }) => seconds))) as [
      number,
      number,
    ];
    const most = Math.max(...[...short, ...long].map(({ megabytes }) => megabytes));
    const all = documents / from;
    const running = ((LONGER - 1) * documents) / (to - from);
    console.log(
      `${reader}, --threads ${THREADS[i]}: ${all.toFixed(1)} documents/s from start to end of ${documents}, ${running.toFixed(1)} once it runs, at most ${most.toFixed(0)} MB`,
    );
    return { all, running };
  });
  const [one, two] = rates as [(typeof rates)[0], (typeof rates)[0]];
  console.log(
    `${reader}, two threads beside one: x ${(two.all / one.all).toFixed(2)} from start to end, x ${(two.running / one.running).toFixed(2)} once they run`,
  );
}

function run(folders: readonly string[], threads: number, reader: ReaderName): Run {
  const args = ['read', ...folders, '--reader', reader, '--threads', String(threads)];
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', PEAK, BIN, ...args, '--format', 'jsonl', '--out', '/dev/null', '--quiet'],
    { encoding: 'utf8' },
  );
  const seconds = (performance.now() - start) / 1000;
  const peak = /peak (\d+)/.exec(stderr)?.[1];
  if (status !== 0 || peak === undefined) throw new Error(`reading failed: ${stderr}`);
  return { seconds, megabytes: (Number(peak) * 1024) / 1e6 };
}
