import { type Command, Option } from 'commander';
import { EntenteError } from '../../error.ts';
import type { ClaimReviewOptions, ReportInput } from '../../report/index.ts';
import { openStore } from '../../store/index.ts';
import type { Io } from '../io.ts';
import { type CommonOptions, isoDate, withCommonOptions } from '../options.ts';
import { say, writeResult } from '../output.ts';
import { withProgress } from '../progress.ts';
import { buildReport } from '../report/build-report.ts';
import { leftOutOf, REPORT_FORMATS, reportAs, type ReportFormat } from '../report/report-formats.ts';
import { ofStored, storedReport } from '../report/stored-report.ts';
import { lengthOfTime } from '../unity/length-of-time.ts';

interface ReportCommandOptions extends CommonOptions, ClaimReviewOptions {
  readonly format: ReportFormat;
  readonly store?: string;
  readonly alliance?: string;
  readonly issue?: string;
  readonly document?: readonly string[];
  readonly title?: string;
  readonly date?: string;
  readonly scenario?: string;
  /** A date, or the file of a report. */
  readonly from?: string;
  readonly to?: string;
  readonly by: 'week' | 'month';
  readonly carry: string;
}

/** `entente report`: what a store says about its columns and its alliance, as a page, as text, or as data. */
export function addReportCommand(program: Command, io: Io): void {
  const command = program
    .command('report')
    .description(
      'check the columns of a store and write all of it as one self-contained HTML file, as Markdown, as JSON that holds everything, as schema.org ClaimReview, or as W3C PROV-JSON',
    )
    .option('--store <file>', 'the store')
    .option('--alliance <name>', 'whose unity; without it the alliance that fits the evidence best')
    .option('--issue <id>', 'only this issue; without it all on which 5 members or more were heard')
    .option(
      '--document <id...>',
      'check only these; without it all texts that neither statement nor deed was coded from',
    )
    .option('--title <words>', 'the title; without it the question of the first issue')
    .option('--date <date>', 'check claims as of this date; without it the date of each document', isoDate)
    .option(
      '--from <date|report.json>',
      'the earlier date, without it the first statement on the issue; or instead of a store the JSON of a report',
      dateOrReport,
    )
    .option('--to <date>', 'the later date; without it the last statement', isoDate)
    .addOption(new Option('--by <period>', 'step of the series').choices(['week', 'month']).default('month'))
    .option(
      '--scenario <file>',
      'what predictions of an end, such as a war, are held against: as of "escalate"',
    )
    .option('--carry <time>', 'how long a position counts after it was stated: 90d, 12w, 3m', '90d')
    .option('--publisher <name>', 'for claimreview: the organisation that answers for the reviews')
    .option('--url <address>', 'for claimreview: the address at which the report will stand', webAddress);
  withCommonOptions(
    command,
    REPORT_FORMATS,
    'entente report --store entente.db --alliance NATO --issue troops --out report.html\n  $ entente report --from report.json --format md',
  ).action((options: ReportCommandOptions) => runReport(options, command, io));
}

async function runReport(options: ReportCommandOptions, command: Command, io: Io): Promise<void> {
  const { format, from } = options;
  // What was chosen is of interest only once there is a report.
  const notes: string[] = [];
  const text = await withProgress(io, options, 'reading and checking', async () => {
    if (from !== undefined && isReport(from)) {
      refuseMeasuring(command);
      const input = await storedReport(from);
      return ofStored(from, () => written(input));
    }
    return written(await fromStore(options, io, notes));
  });
  await writeResult(io, options, text);
  for (const note of notes) say(io, options, note);
  if (options.out !== undefined) say(io, options, `written: ${options.out}`);

  function written(input: ReportInput): string {
    const note = leftOutOf(format, input, options);
    if (note !== null) notes.push(note);
    return reportAs(format, input, options);
  }
}

async function fromStore(options: ReportCommandOptions, io: Io, notes: string[]): Promise<ReportInput> {
  const { store: path, document: documents, carry, ...rest } = options;
  if (path === undefined) {
    const advice = 'name the store with --store, or the JSON of a report with --from report.json';
    throw new EntenteError('usage', 'nothing to report on', 'no store', advice);
  }
  const length = lengthOfTime(carry, '--carry');
  const store = await openStore(path);
  try {
    return await buildReport(store, {
      ...rest,
      ...(documents === undefined ? {} : { documents }),
      carry: length,
      generated: io.now().toISOString().slice(0, 10),
      say: (message) => notes.push(message),
    });
  } finally {
    await store.close();
  }
}

/** Options that say what to measure; a report that is made already has measured. */
const MEASURING = [
  'store',
  'alliance',
  'issue',
  'document',
  'title',
  'date',
  'to',
  'by',
  'carry',
  'scenario',
];

function refuseMeasuring(command: Command): void {
  const asked = MEASURING.find((name) => command.getOptionValueSource(name) === 'cli');
  if (asked === undefined) return;
  const advice =
    'what the report of a file shows was measured when it was made: leave it out, or use --store';
  throw new EntenteError('usage', 'an option that a report from a file cannot follow', `--${asked}`, advice);
}

function isReport(from: string): boolean {
  return from.toLowerCase().endsWith('.json');
}

/** @throws EntenteError for what is neither */
function dateOrReport(value: string): string {
  if (isReport(value)) return value;
  if (/^\d/.test(value)) return isoDate(value);
  const advice = 'write a date as 2024-03-31, or name the JSON of a report: its name ends in .json';
  throw new EntenteError('usage', 'neither a date nor a report', value, advice);
}

/** @throws EntenteError for what is no address of the web */
function webAddress(value: string): string {
  if (/^https?:\/\//i.test(value) && URL.canParse(value)) return new URL(value).href;
  throw new EntenteError('usage', 'no web address', value, 'write it as https://example.org/report');
}
