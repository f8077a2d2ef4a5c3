import { Listr, ListrLogger, ProcessOutput } from 'listr2';
import type { Io } from './io.ts';
import type { CommonOptions } from './options.ts';

/** Tells how far a long work is: `done` of `total` (null where nobody knows), and what is at hand. */
export type Report = (done: number, total: number | null, note?: string) => void;

/**
 * Runs `work` and shows its progress on standard error where a person watches; in a pipe or with `--quiet` nothing is
 * shown.
 *
 * @example await withProgress(io, options, 'reading', async (report) => { report(1, 20, 'column.md'); })
 */
export async function withProgress<T>(
  io: Io,
  options: CommonOptions,
  title: string,
  work: (report: Report) => Promise<T>,
): Promise<T> {
  if (options.quiet || !io.stderr.isTTY) return work(() => {});
  let result: { value: T } | undefined;
  const list = new Listr<object>(
    [
      {
        title,
        task: async (_context, task) => {
          result = {
            value: await work((done, total, note = '') => {
              task.title = `${title} ${done}${total === null ? '' : `/${total}`} ${note}`.trimEnd();
            }),
          };
        },
      },
    ],
    {
      rendererOptions: {
        logger: new ListrLogger({ processOutput: onlyOn(io.stderr as NodeJS.WriteStream) }),
      },
    },
  );
  await list.run();
  if (result === undefined) throw new Error(`no result: ${title}`);
  return result.value;
}

/** Standard output belongs to results; listr2 would take it for its lines. */
function onlyOn(screen: NodeJS.WriteStream): ProcessOutput {
  return new ProcessOutput(screen, screen);
}
