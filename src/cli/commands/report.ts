import { type Command, Option } from 'commander';
import { renderReport } from '../../report/index.ts';
import { openStore } from '../../store/index.ts';
import type { Io } from '../io.ts';
import { type CommonOptions, isoDate, withCommonOptions } from '../options.ts';
import { say, writeResult } from '../output.ts';
import { withProgress } from '../progress.ts';
import { buildReport } from '../report/build-report.ts';
import { lengthOfTime } from '../unity/length-of-time.ts';

interface ReportCommandOptions extends CommonOptions {
  readonly store: string;
  readonly alliance?: string;
  readonly issue?: string;
  readonly document?: readonly string[];
  readonly title?: string;
  readonly date?: string;
  readonly from?: string;
  readonly to?: string;
  readonly by: 'week' | 'month';
  readonly carry: string;
}

/** `entente report`: what a store says about its columns and its alliance, as one HTML file. */
export function addReportCommand(program: Command, io: Io): void {
  const command = program
    .command('report')
    .description('check the columns of a store and write all of it as one self-contained HTML file')
    .requiredOption('--store <file>', 'the store')
    .option('--alliance <name>', 'whose unity; without it the alliance that fits the evidence best')
    .option('--issue <id>', 'only this issue; without it all on which 5 members or more were heard')
    .option('--document <id...>', 'check only these; without it all texts that no statement was coded from')
    .option('--title <words>', 'the title; without it the question of the first issue')
    .option('--date <date>', 'check claims as of this date; without it the date of each document', isoDate)
    .option('--from <date>', 'the earlier date; without it the first statement on the issue', isoDate)
    .option('--to <date>', 'the later date; without it the last statement', isoDate)
    .addOption(new Option('--by <period>', 'step of the series').choices(['week', 'month']).default('month'))
    .option('--carry <time>', 'how long a position counts after it was stated: 90d, 12w, 3m', '90d');
  withCommonOptions(
    command,
    ['html'],
    'entente report --store entente.db --alliance NATO --issue troops --out report.html',
  ).action((options: ReportCommandOptions) => runReport(options, io));
}

async function runReport(options: ReportCommandOptions, io: Io): Promise<void> {
  const { store: path, document: documents, carry, ...rest } = options;
  const length = lengthOfTime(carry, '--carry');
  const store = await openStore(path);
  // What was chosen is of interest only once there is a report.
  const notes: string[] = [];
  try {
    const html = await withProgress(io, options, 'reading and checking', async () =>
      renderReport(
        await buildReport(store, {
          ...rest,
          ...(documents === undefined ? {} : { documents }),
          carry: length,
          generated: io.now().toISOString().slice(0, 10),
          say: (message) => notes.push(message),
        }),
      ),
    );
    await writeResult(io, options, html);
    for (const note of notes) say(io, options, note);
    if (options.out !== undefined) say(io, options, `written: ${options.out}`);
  } finally {
    await store.close();
  }
}
