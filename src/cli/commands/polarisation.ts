import { type Command, InvalidArgumentError, Option } from 'commander';
import type { CodedTable } from '../../coding/coded-table.ts';
import { EntenteError } from '../../error.ts';
import { type NetworkOptions, type Slice, slices } from '../../networks/index.ts';
import {
  campSettings,
  campsOfTable,
  chooseCamps,
  dnaPolarisationSlices,
  polarisation,
  polarisationNull,
  polarisationSeries,
  type Seek,
} from '../../networks/polarisation/index.ts';
import { rng } from '../../stats/index.ts';
import type { Io } from '../io.ts';
import {
  selectionOf,
  type SelectOptions,
  variablesOf,
  withSelectOptions,
} from '../networks/network-options.ts';
import { openTable } from '../networks/open-table.ts';
import { polarisationChart } from '../networks/polarisation-chart.ts';
import { polarisationText, type Series, seriesText } from '../networks/polarisation-text.ts';
import { type SeedOptions, wholeFrom, withSeed } from '../networks/seed-option.ts';
import { timeOf, type TimeOptions, withTimeOptions } from '../networks/time-options.ts';
import { withCommonOptions } from '../options.ts';
import { say, writeResult } from '../output.ts';

interface PolarisationCommandOptions extends SelectOptions, TimeOptions, SeedOptions {
  readonly camps: number | 'choose';
  readonly smallest: number;
  readonly draws: number;
  readonly seek: Seek;
}

/** `entente polarisation`: how polarised actors are, and into which camps. */
export function addPolarisationCommand(program: Command, io: Io): void {
  const command = program
    .command('polarisation')
    .description('how polarised actors are, into which camps, and whether chance would give as much');
  withSelectOptions(command)
    .option('--camps <n>', 'how many camps; "choose" compares several numbers', campsOf, 2)
    .addOption(
      new Option(
        '--seek <which>',
        'highest fitness, as polarisation is defined; lowest: the camps that look most like two sides',
      )
        .choices(['highest', 'lowest'])
        .default('highest'),
    )
    .option('--smallest <n>', 'the least number of actors in a camp', wholeFrom(1), 1)
    .option(
      '--draws <n>',
      'how many networks made by chance it is held against; 0 for none',
      wholeFrom(0),
      199,
    );
  withSeed(withTimeOptions(command));
  withCommonOptions(
    command,
    ['table', 'json', 'csv', 'svg'],
    'entente polarisation x.dna --rows organization --columns concept --qualifier agreement\n' +
      '  $ entente polarisation x.dna --rows organization --columns concept --qualifier agreement --window 12w ' +
      '--format svg --out polarisation.svg',
  ).action(async (source: string | undefined, options: PolarisationCommandOptions) => {
    try {
      await runPolarisation(source, options, io);
    } catch (error) {
      throw measurable(error);
    }
  });
}

async function runPolarisation(
  source: string | undefined,
  options: PolarisationCommandOptions,
  io: Io,
): Promise<void> {
  const time = timeOf(options);
  if (time === null && options.format === 'svg')
    throw new EntenteError(
      'usage',
      'no figure without a window',
      '--format svg',
      'add one, such as --window 12w',
    );
  const table = await openTable(source, variablesOf(options), options, io);
  if (time !== null) return runSeries(table, time, options, io);
  const made = campsOfTable(table, selectionOf(options, table, io));
  const random = rng(options.seed);
  const { smallest, draws, seek } = options;
  const choice =
    options.camps === 'choose' ? chooseCamps(made, made.draw, { smallest, seek, rng: random }) : null;
  const camps = options.camps === 'choose' ? (choice?.camps ?? 2) : options.camps;
  const found = polarisation(made, { camps, smallest, seek, rng: random });
  if (found === null) throw tooFew(made.congruence.rows.length, camps, smallest);
  const chance =
    draws === 0 ? null : polarisationNull(made, made.draw, { camps, smallest, seek, draws, rng: random });
  const { statements } = made;
  await writeResult(
    io,
    options,
    polarisationText({ found, camps, statements, seek, chance, choice }, options.format, io),
  );
  if (options.format === 'csv') say(io, options, `fitness ${found.normalised} of ${statements} statements`);
}

type Windows = NonNullable<ReturnType<typeof timeOf>>;

async function runSeries(
  table: CodedTable,
  time: Windows,
  options: PolarisationCommandOptions,
  io: Io,
): Promise<void> {
  if (options.camps === 'choose')
    throw new EntenteError('usage', 'no choice of camps over time', '--camps choose', 'give a number');
  const chosen = campSettings(selectionOf(options, table, io));
  const made = Array.from(slicesOf(table, chosen, time), (slice) => ({
    ...slice,
    congruence: slice.matrix,
    conflict: slice.conflict ?? slice.matrix,
  }));
  const { camps, smallest, seek, seed } = options;
  const series = polarisationSeries(made, { camps, smallest, seek, rng: rng(seed) });
  const text =
    options.format === 'svg' ? await drawn(series, camps, seek) : seriesText(series, options.format, io);
  await writeResult(io, options, text);
}

/** The drawing library is loaded only where something is drawn. */
async function drawn(series: Series, camps: number, seek: Seek): Promise<string> {
  const { polarisationFigure } = await import('../../report/figures/polarisation-figure.ts');
  return polarisationFigure(polarisationChart(series, camps, seek));
}

/** DNA takes the difference of congruence and conflict for both of them wherever there is a window. */
function slicesOf(table: CodedTable, chosen: NetworkOptions, time: Windows): Iterable<Slice> {
  if (chosen.dna !== true) return slices(table, { ...chosen, ...time });
  if (time.kernel === null) return slices(table, { ...chosen, aggregate: 'subtract', ...time });
  const { unit } = time.window;
  if (unit === 'events')
    throw new EntenteError('usage', 'no kernel over events', unit, 'give the window a unit of time');
  return dnaPolarisationSlices(table, chosen, { window: { ...time.window, unit }, kernel: time.kernel });
}

function tooFew(actors: number, camps: number, smallest: number): EntenteError {
  const value = `${actors} for ${camps} camps of at least ${smallest}`;
  return new EntenteError(
    'input',
    'too few actors',
    value,
    'let more statements count, or ask for fewer camps',
  );
}

function campsOf(text: string): number | 'choose' {
  if (text === 'choose') return text;
  if (/^[2-9]$|^[1-9]\d$/.test(text.trim())) return Number(text);
  throw new InvalidArgumentError('not a whole number from 2 to 99, or "choose"');
}

/** A weight that is no number comes from the statements: of `--dna`, a qualifier with one level gives it. */
function measurable(error: unknown): unknown {
  if (!(error instanceof RangeError)) return error;
  const advice = 'these statements give no polarisation; leave --dna out, or take another qualifier';
  return new EntenteError('input', 'no polarisation', error.message, advice, { cause: error });
}
