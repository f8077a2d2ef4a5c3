import { parentPort, type Transferable } from 'node:worker_threads';
import { type Answer, sentError, type Task } from './messages.ts';

/**
 * Answers the jobs of a `WorkerPool`, in the thread that it started. Jobs may overlap where `work` waits for a file.
 *
 * @param work may be a promise: what it throws is the answer to every job
 * @param given what of a result goes to the other thread without being copied; default nothing
 */
export function answerJobs<Job, Result>(
  work: ((job: Job) => Promise<Result>) | Promise<(job: Job) => Promise<Result>>,
  given: (result: Result) => readonly Transferable[] = () => [],
): void {
  const port = parentPort;
  if (port === null) throw new Error('no pool started this thread');
  const ready = Promise.resolve(work);
  // A failure to get ready is told with each answer.
  ready.catch(() => {});
  const answer = async ({ number, job }: Task<Job>): Promise<Answer<Result>> => {
    try {
      return { number, result: await (await ready)(job) };
    } catch (error) {
      return { number, error: sentError(error) };
    }
  };
  port.on('message', (task: Task<Job>) => {
    void answer(task).then((each) => port.postMessage(each, 'result' in each ? given(each.result) : []));
  });
}
