import { Worker } from 'node:worker_threads';
import type { FitMessage, FitTask } from './fit-worker.ts';

/** Works on tasks in so many threads at once; the answers are in the order of the tasks, whatever the threads. */
export async function fitInThreads(
  tasks: readonly FitTask[],
  threads: number,
  say: (task: number, what: string) => void,
): Promise<Uint8Array[]> {
  const weights: Uint8Array[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < tasks.length) {
      const task = next++;
      weights[task] = await fitted(tasks[task]!, (what) => say(task, what));
    }
  };
  await Promise.all(Array.from({ length: Math.min(threads, tasks.length) }, work));
  return weights;
}

function fitted(task: FitTask, say: (what: string) => void): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./fit-worker.ts', import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: 8192 },
    });
    worker.on('message', (message: FitMessage) => {
      if ('said' in message) say(message.said);
      else resolve(message.weights);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`a thread ended early, with code ${code}`)));
  });
}
