import { type Command, Option } from 'commander';
import {
  type DecisionFile,
  type DecisionModel,
  headlineModel,
  modelNamed,
  models,
  type ModelSettings,
  withStandards,
} from '../../decisions/index.ts';
import { EntenteError } from '../../error.ts';
import { rng } from '../../stats/index.ts';
import { scale, setting } from '../decide/decide-options.ts';
import { shownOf } from '../decide/decide-shown.ts';
import { type DecideResult, decideText } from '../decide/decide-text.ts';
import { type DrawOptions, withDraws } from '../decide/draw-options.ts';
import { type Drawn, drawInputs } from '../decide/drawn.ts';
import {
  type EvidenceDecision,
  evidenceDecision,
  type EvidenceOptions,
} from '../decide/evidence-decision.ts';
import { expected } from '../decide/expected.ts';
import {
  furtherFound,
  type FurtherOptions,
  withAllModels,
  withFurtherOptions,
} from '../decide/further-found.ts';
import { readDecision } from '../decide/read-decision.ts';
import { readHeadline, readRecord } from '../decide/record-files.ts';
import { withReference } from '../decide/rule-options.ts';
import { withDrawn } from '../decide/with-drawn.ts';
import type { Io } from '../io.ts';
import { type SeedOptions, withSeed } from '../networks/seed-option.ts';
import { type CommonOptions, isoDate, share, withCommonOptions } from '../options.ts';
import { say, writeResult } from '../output.ts';
import { withProgress } from '../progress.ts';
import { stepByStep } from '../step-by-step.ts';

interface DecideCommandOptions
  extends CommonOptions, SeedOptions, DrawOptions, FurtherOptions, Omit<EvidenceOptions, 'alliance'> {
  readonly model?: string;
  readonly preset?: string;
  readonly set?: ModelSettings;
  readonly salienceScale?: '1' | '100';
  readonly scale?: readonly [number, number];
  readonly alliance?: string;
  readonly trace?: boolean;
  readonly level: number;
}

/** What is shown where nobody names a model. */
const HEADLINE = 'headline';

/** `entente decide`: what actors of given positions, salience and capability would decide together. */
export function addDecideCommand(program: Command, io: Io): void {
  const command = program
    .command('decide')
    .description('what they would decide together, by one model or by the headline forecast')
    .argument(
      '[positions]',
      'a table (actor, position, salience, capability; for --rule also votes, population), a file of KTAB (.csv, .xml), or - for standard input; ' +
        'with --alliance a table of statements',
    )
    .option(
      '--model <name>',
      `${models.map(({ name, description }) => `${name}: ${description}`).join('; ')} (default: the headline forecast, the mean with what decided cases teach)`,
    )
    .option('--preset <name>', 'settings of the model under one name')
    .option(
      '--set <key=value>',
      'one setting of the model; a wrong one names those there are; may be given again',
      setting,
    )
    .addOption(
      new Option('--salience-scale <most>', 'salience of who cares for nothing else').choices(['1', '100']),
    )
    .option(
      '--scale <low,high>',
      'lowest and highest outcome that can be (default: 0,1 or -1,1 or 0,100, whichever holds all positions)',
      scale,
    )
    .option(
      '--issue <id>',
      'only the rows of this issue, or of several (a,b), where the table has a column issue',
    )
    .option('--level <share>', 'how often the interval is to hold the outcome', share, 0.8)
    .option('--alliance <name>', 'its members decide, by what they said: any name of it, such as NATO')
    .option('--store <file>', 'with --alliance: take the statements of this store')
    .option('--at <date>', 'with --alliance: by what they had said on this day (default: the last)', isoDate)
    .option(
      '--carry <time>',
      'with --alliance: how long what was said counts: 90d, 12w, 3m (default: always)',
    )
    .option(
      '--capability <file>',
      'with --alliance: a table of actor and value, such as defence spending or votes, or equal (the default)',
    )
    .option('--codebook <file>', 'with --alliance: issues and further actors and alliances')
    .option('--statement-type <name>', 'with --alliance, of a .dna file')
    .option('--suggested', 'with --alliance: count what a reader suggested too')
    .option('--trace', 'tell every turn: who challenged whom, with what chance and gain');
  withFurtherOptions(withDraws(withSeed(command)));
  withCommonOptions(
    command,
    ['table', 'json', 'csv', 'svg', 'html'],
    'entente decide positions.csv --model mean --format json\n' +
      '  $ entente decide scenario.xml --model smp --preset ktab --trace\n' +
      '  $ entente decide examples/troops-2024/evidence.csv --alliance NATO --issue troops --at 2024-05-31',
  ).action((source: string | undefined, options: DecideCommandOptions) =>
    runDecide(source, withAllModels(options), io),
  );
}

async function runDecide(source: string | undefined, options: DecideCommandOptions, io: Io): Promise<void> {
  const isHeadline = (options.model ?? HEADLINE).toLowerCase() === HEADLINE;
  const table = isHeadline ? await readHeadline() : null;
  const model = table === null ? modelNamed(options.model!) : headlineModel(table);
  const { set = {} } = options;
  // Before anything is read, so that a slip of the pen is told at once.
  withStandards(model, options.preset ?? null, set);
  const file = await fileOf(source, options, io);
  const { ranges, notes, settings: told } = file;
  for (const note of notes) say(io, options, note);
  const decision = withReference(file.decision, options);
  const settings = withStandards(model, options.preset ?? null, { ...toldTo(model, told), ...set });
  const context = { rng: rng(options.seed), trace: options.trace === true || options.format === 'html' };
  const forecast = await withProgress(io, options, `${model.name}, turn`, (report) =>
    stepByStep(model.forecast(decision, settings, context), (done) => report(done, null)),
  );
  // The record knows a forecast by its model, its preset and what was set, as they are given here.
  const given = Object.entries(set).map(([key, value]) => `${key}=${value}`);
  const preset = options.preset === undefined ? [] : [options.preset.toLowerCase()];
  const scored = Object.keys(toldTo(model, told)).length === 0;
  const name = [model.name, ...preset, ...given].join(' ');
  const records = await readRecord();
  const made = { decision, ranges, forecast, model, settings, seed: options.seed, records };
  const point = expected(decision, forecast, scored ? name : null, options.level, records, table);
  const drawn = await drawnFor(made, options, io);
  const result = {
    decision,
    file,
    forecast,
    expected: drawn === null ? point : withDrawn(point, decision, forecast, drawn, table),
    drawn,
    trace: options.trace === true,
    further: await furtherFound({ ...made, drawn }, options, io),
  };
  await writeResult(io, options, await written(result, options, io));
}

/** null where no draws are asked for */
async function drawnFor(
  {
    decision,
    ranges,
    model,
    settings,
    seed,
  }: Pick<DecisionFile, 'decision' | 'ranges'> & {
    readonly model: DecisionModel;
    readonly settings: ModelSettings;
    readonly seed: number;
  },
  options: DecideCommandOptions,
  io: Io,
): Promise<Drawn | null> {
  const { draws } = options;
  if (draws === undefined) return null;
  return withProgress(io, options, 'draws', (report) =>
    drawInputs(decision, ranges, { model: model.name, settings, seed }, { ...options, draws }, report),
  );
}

async function fileOf(
  source: string | undefined,
  options: DecideCommandOptions,
  io: Io,
): Promise<DecisionFile | EvidenceDecision> {
  const { alliance, salienceScale, scale, issue, ...rest } = options;
  const common = issue === undefined ? {} : { issue };
  if (alliance !== undefined) {
    refuseIdle(options, ['salienceScale', 'scale'], 'it is for a table of positions; leave it out');
    return evidenceDecision(source, { ...rest, ...common, alliance }, io);
  }
  refuseIdle(options, forEvidence, 'name whose members decide with --alliance, or leave it out');
  if (source === undefined) {
    const advice = 'name a table of positions, or --store and --alliance';
    throw new EntenteError('usage', 'no positions', 'no table', advice);
  }
  return readDecision(
    source,
    {
      ...common,
      ...(scale === undefined ? {} : { scale }),
      ...(salienceScale === undefined ? {} : { salienceScale: salienceScale === '1' ? 1 : 100 }),
    },
    io,
  );
}

const forEvidence = ['store', 'at', 'carry', 'capability', 'codebook', 'statementType', 'suggested'] as const;

/** An option that would do nothing is a misunderstanding. */
function refuseIdle(
  options: DecideCommandOptions,
  names: readonly (keyof DecideCommandOptions)[],
  advice: string,
): void {
  const idle = names.find((name) => options[name] !== undefined);
  if (idle === undefined) return;
  const option = `--${idle.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  throw new EntenteError('usage', 'nothing to do for', option, advice);
}

/** The drawing library is loaded only where something is drawn. */
async function written(
  result: DecideResult,
  { format, figure }: DecideCommandOptions,
  io: Io,
): Promise<string> {
  if (format === 'html') return (await import('../decide/decide-html.ts')).decideHtml(shownOf(result));
  if (format === 'svg') return (await import('../decide/decide-svg.ts')).decideSvg(shownOf(result), figure);
  return decideText(result, format, io);
}

/** Settings of a file are those of the spatial model; another model does not know them. */
function toldTo(model: DecisionModel, told: ModelSettings): ModelSettings {
  return model.name === 'smp' ? told : {};
}
