import { type Command, InvalidArgumentError, Option } from 'commander';
import { EntenteError } from '../../error.ts';
import { outlook } from '../../escalation/outlook/index.ts';
import type { Scenario } from '../../escalation/scenario/index.ts';
import { tornados } from '../../escalation/uncertainty/index.ts';
import { asked, type AskOptions, pairsOf } from '../escalate/asked.ts';
import { baseRates } from '../escalate/base-rates.ts';
import { escalationCsv } from '../escalate/escalation-csv.ts';
import { escalationJson } from '../escalate/escalation-json.ts';
import type { EscalationResult } from '../escalate/escalation-result.ts';
import { escalationTable } from '../escalate/escalation-table.ts';
import { FIGURES, type FigureName } from '../escalate/figure-names.ts';
import { readScenarioFile, type StoreOptions } from '../escalate/read-scenario-file.ts';
import { drawScenario, simulateScenario } from '../escalate/run-scenario.ts';
import type { Io } from '../io.ts';
import { type SeedOptions, wholeFrom, withSeed } from '../networks/seed-option.ts';
import { type CommonOptions, withCommonOptions } from '../options.ts';
import { printable, say, writeResult } from '../output.ts';
import { withProgress } from '../progress.ts';
import { untilInterrupted } from '../threads/until-interrupted.ts';

interface EscalateOptions extends CommonOptions, SeedOptions, AskOptions, StoreOptions {
  readonly draws: number;
  readonly runs: number;
  readonly sensitivity: boolean;
  readonly nuclear?: number;
  readonly figure?: FigureName;
  readonly threads?: number;
  readonly schema?: boolean;
}

/** `entente escalate`: what could follow if members act alone: chances of each end, and what they depend on. */
export function addEscalateCommand(program: Command, io: Io): void {
  const command = program
    .command('escalate')
    .description(
      'what could follow if a member acts alone: chances of each end, by rung and by month, and what they depend on',
    )
    .argument(
      '[scenario]',
      'a scenario (.json), or - for standard input; see --schema and examples/escalation',
    )
    .option(
      '--draws <n>',
      'points drawn from the ranges of the parameters, an even number; 0 for none',
      wholeUpTo(100_000, 0),
      400,
    )
    .option(
      '--runs <n>',
      'also simulate so many runs, to hold against the exact chances',
      wholeUpTo(100_000_000, 0),
      0,
    )
    .option('--no-sensitivity', 'leave out what the chances depend on, which takes most of the time')
    .option('--claim <text>', 'where would it hold: "war + nuclear < .1"; may be given again', repeated, [])
    .option(
      '--over <x,y>',
      'the two parameters of the plane in which claims are looked into, each with a range or as name=low:high',
    )
    .option(
      '--vary <parameter>',
      'move one parameter, with a range or as name=low:high; may be given again',
      repeated,
      [],
    )
    .option('--compare <a,b>', 'two policies of the scenario; without it each two')
    .option('--nuclear <chance>', 'put the slider of nuclear use elsewhere', chance)
    .option('--store <file>', 'take positions and cohesion from this store')
    .option('--alliance <name>', 'with --store: whose members')
    .option('--issue <id>', 'with --store: on which issue')
    .option('--at <date>', 'with --store: at which date; without it the last statement')
    .option('--carry <time>', 'with --store: how long a position counts: 90d, 12w, 3m', '366d')
    .option(
      '--reach <rungs>',
      'with --store: how many rungs above the agreed one a full pro stands for',
      amount,
      2,
    )
    .option('--unit <unit>', 'with --store: only deeds in this unit')
    .option('--party <id>', 'with --store: which party; without it the first that climbs')
    .addOption(
      new Option('--figure <name>', 'with --format svg: which figure')
        .choices([...FIGURES])
        .default('outcomes'),
    )
    .option('--threads <n>', 'how many threads; the result does not depend on it', wholeUpTo(64, 1))
    .option('--schema', 'print the JSON schema of scenarios');
  withSeed(command);
  withCommonOptions(
    command,
    ['table', 'json', 'csv', 'svg', 'html'],
    'entente escalate examples/escalation/fictional.json\n' +
      '  $ entente escalate examples/escalation/fictional.json --vary kappa --draws 0\n' +
      '  $ entente escalate examples/escalation/fictional.json --claim "war < .1" --over kappa,cohesion --format svg --figure region --out region.svg\n' +
      '  $ entente escalate examples/escalation/troops-2024.json --format html --out troops.html',
  ).action((source: string | undefined, options: EscalateOptions) => runEscalate(source, options, io));
}

async function runEscalate(source: string | undefined, options: EscalateOptions, io: Io): Promise<void> {
  if (options.schema === true) {
    const { scenarioJsonSchema } = await import('../escalate/scenario-json-schema.ts');
    return writeResult(io, options, scenarioJsonSchema());
  }
  if (source === undefined)
    throw new EntenteError(
      'usage',
      'no scenario',
      'no file',
      'name one, such as examples/escalation/fictional.json',
    );
  const read = await readScenarioFile(source, options, io);
  const scenario =
    options.nuclear === undefined ? read : { ...read, nuclear: read.nuclear.map(() => options.nuclear!) };
  if (options.draws > 0 && options.draws !== drawsOf(options))
    say(
      io,
      options,
      `${drawsOf(options)} draws in the place of ${options.draws}: two samples of one size, of two at least`,
    );
  const result = await untilInterrupted('escalate', (signal) =>
    withProgress(io, options, 'working out', (report) => resultOf(scenario, options, { signal, report })),
  );
  await writeResult(io, options, await textOf(result, options, io));
}

type Working = Pick<Parameters<typeof drawScenario>[2], 'signal' | 'report'>;

async function resultOf(
  scenario: Scenario,
  options: EscalateOptions,
  { signal, report }: Working,
): Promise<EscalationResult> {
  const { seed, threads, runs } = options;
  const questions = asked(scenario, options);
  const pairs = pairsOf(scenario, options.compare);
  const shown = partsOf(options);
  const working = { signal, report, threads };
  const design = {
    draws: drawsOf(options) / 2,
    seed,
    sensitivity: options.sensitivity && shown.sensitivity,
  };
  const draws = options.draws === 0 || !shown.draws ? null : await drawScenario(scenario, design, working);
  return {
    scenario,
    seed,
    outlook: outlook(scenario),
    draws,
    simulation: runs === 0 ? null : await simulateScenario(scenario, runs, seed, working),
    tornados: shown.tornados ? tornados(scenario, 'fighting', pairs) : [],
    regions: shown.regions ? questions.regions(draws) : [],
    varied: shown.varied ? questions.varied() : [],
    baseRates: await baseRates(),
  };
}

/** A sample of a design is half of the draws, and a variance needs two. */
const drawsOf = ({ draws }: EscalateOptions): number => 2 * Math.max(2, Math.ceil(draws / 2));

/** What the form of the result shows: nothing else is worked out. */
function partsOf({ format, figure, over }: EscalateOptions) {
  const csv = format === 'csv';
  const only = format === 'svg' ? figure : null;
  const shows = (...names: readonly FigureName[]) => !csv && (only === null || names.includes(only!));
  const free = over === undefined;
  return {
    draws: csv || shows('outcomes', 'fan', 'sensitivity') || (only === 'region' && free),
    sensitivity: shows('sensitivity') || (only === 'region' && free),
    tornados: shows('tornado'),
    regions: shows('region'),
    varied: shows('vary'),
  };
}

/** The drawing library is loaded only where something is drawn. */
async function textOf(result: EscalationResult, options: EscalateOptions, io: Io): Promise<string> {
  if (options.format === 'json') return escalationJson(result);
  if (options.format === 'csv') return escalationCsv(result);
  if (options.format === 'table') return printable(escalationTable(result, io));
  const { escalationFigure, escalationPage } = await import('../escalate/escalation-figures.ts');
  return options.format === 'svg'
    ? escalationFigure(result, options.figure ?? 'outcomes')
    : escalationPage(result);
}

function repeated(value: string, before: readonly string[]): string[] {
  return [...before, value];
}

function wholeUpTo(most: number, least: number): (text: string) => number {
  const whole = wholeFrom(least);
  return (text) => {
    const number = whole(text);
    if (number <= most) return number;
    throw new InvalidArgumentError(`at most ${most}`);
  };
}

function chance(text: string): number {
  const number = Number(text);
  if (text.trim() !== '' && number >= 0 && number <= 1) return number;
  throw new InvalidArgumentError('not a number from 0 to 1');
}

function amount(text: string): number {
  const number = Number(text);
  if (text.trim() !== '' && number >= 0 && number <= 60) return number;
  throw new InvalidArgumentError('not a number from 0 to 60');
}
