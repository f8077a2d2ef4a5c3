import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { ReaderName } from '../../src/cli/read/finder-of.ts';

const BIN = join(import.meta.dirname, '../../bin/entente.js');
const ROUNDS = 3;
const THREADS = [1, 2];
/** Tells the most memory that the process ever held, in KiB. */
const PEAK = `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS+'\\n'))`;

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
}

/**
 * `entente read` as a process of its own on folders of so many documents: documents a second from its start to its end, and the
 * most memory it held. The runs take turns; the best of each counts.
 */
export function inThreads(folders: readonly string[], documents: number, reader: ReaderName): void {
  const runs = new Map<number, Run[]>(THREADS.map((threads) => [threads, []]));
  for (let round = 0; round < ROUNDS; round++)
    for (const threads of THREADS) runs.get(threads)!.push(run(folders, threads, reader));
  const best = (threads: number) => Math.min(...runs.get(threads)!.map(({ seconds }) => seconds));
  for (const threads of THREADS) {
    const most = Math.max(...runs.get(threads)!.map(({ megabytes }) => megabytes));
    const rate = (documents / best(threads)).toFixed(1);
    console.log(
      `${reader}, --threads ${threads}: ${rate} documents/s (${best(threads).toFixed(1)} s), at most ${most.toFixed(0)} MB`,
    );
  }
  console.log(`${reader}, two threads beside one: x ${(best(1) / best(2)).toFixed(2)}`);
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
