import { type Command, InvalidArgumentError, Option } from 'commander';
import {
  type DecisionModel,
  headlineModel,
  modelNamed,
  models,
  type ModelSettings,
  withStandards,
} from '../../decisions/index.ts';
import { EntenteError } from '../../error.ts';
import { rng } from '../../stats/index.ts';
import type { DecideShown } from '../decide/decide-shown.ts';
import { type DecideResult, decideText } from '../decide/decide-text.ts';
import { expected, recordInWords } from '../decide/expected.ts';
import {
  furtherFound,
  type FurtherOptions,
  withAllModels,
  withFurtherOptions,
} from '../decide/further-found.ts';
import { readDecision } from '../decide/read-decision.ts';
import { readHeadline, readRecord } from '../decide/record-files.ts';
import { withReference } from '../decide/rule-options.ts';
import type { Io } from '../io.ts';
import { type SeedOptions, withSeed } from '../networks/seed-option.ts';
import { type CommonOptions, share, withCommonOptions } from '../options.ts';
import { say, writeResult } from '../output.ts';
import { withProgress } from '../progress.ts';
import { stepByStep } from '../step-by-step.ts';

interface DecideCommandOptions extends CommonOptions, SeedOptions, FurtherOptions {
  readonly model?: string;
  readonly preset?: string;
  readonly set: ModelSettings;
  readonly salienceScale?: '1' | '100';
  readonly scale?: readonly [number, number];
  readonly issue?: string;
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
    .argument('[positions]', 'a table: actor, position, salience, capability; or - for standard input')
    .option(
      '--model <name>',
      `${models.map(({ name, description }) => `${name}: ${description}`).join('; ')} (default: the headline forecast, the mean with what decided cases teach)`,
    )
    .option('--preset <name>', 'settings of the model under one name')
    .option('--set <key=value>', 'one setting of the model; may be given again', setting, {})
    .addOption(
      new Option('--salience-scale <most>', 'salience of who cares for nothing else').choices(['1', '100']),
    )
    .option(
      '--scale <low,high>',
      'lowest and highest outcome that can be (default: 0,1 or -1,1 or 0,100, whichever holds all positions)',
      scale,
    )
    .option('--issue <id>', 'only the rows of this issue, where the table has a column issue')
    .option('--level <share>', 'how often the interval is to hold the outcome', share, 0.8)
    .option('--trace', 'tell every turn: who challenged whom, with what chance and gain');
  withFurtherOptions(withSeed(command));
  withCommonOptions(
    command,
    ['table', 'json', 'csv', 'svg', 'html'],
    'entente decide positions.csv --model mean --format json',
  ).action((source: string | undefined, options: DecideCommandOptions) =>
    runDecide(source, withAllModels(options), io),
  );
}

async function runDecide(source: string | undefined, options: DecideCommandOptions, io: Io): Promise<void> {
  const isHeadline = (options.model ?? HEADLINE).toLowerCase() === HEADLINE;
  const table = isHeadline ? await readHeadline() : null;
  const model = table === null ? modelNamed(options.model!) : headlineModel(table);
  if (source === undefined)
    throw new EntenteError('usage', 'no positions', 'no table', 'name a table of positions');
  const { salienceScale, ...rest } = options;
  const {
    decision: read,
    ranges,
    notes,
    settings: told,
  } = await readDecision(
    source,
    { ...rest, ...(salienceScale === undefined ? {} : { salienceScale: salienceScale === '1' ? 1 : 100 }) },
    io,
  );
  for (const note of notes) say(io, options, note);
  const decision = withReference(read, options);
  const settings = withStandards(model, options.preset ?? null, { ...toldTo(model, told), ...options.set });
  const context = { rng: rng(options.seed), trace: options.trace === true || options.format === 'html' };
  const forecast = await withProgress(io, options, `${model.name}, turn`, (report) =>
    stepByStep(model.forecast(decision, settings, context), (done) => report(done, null)),
  );
  const scored = Object.keys(options.set).length === 0 && Object.keys(toldTo(model, told)).length === 0;
  const name = [model.name, ...(options.preset === undefined ? [] : [options.preset.toLowerCase()])].join(
    ' ',
  );
  const made = { decision, ranges, forecast, model, settings, seed: options.seed };
  const further = await furtherFound(made, options, io);
  const result = {
    decision,
    forecast,
    expected: expected(decision, forecast, scored ? name : null, options.level, await readRecord(), table),
    trace: options.trace === true,
    further,
  };
  await writeResult(
    io,
    options,
    options.format === 'svg' || options.format === 'html'
      ? await drawn(shownOf(result), options)
      : decideText(result, options.format, io),
  );
}

/** The drawing library is loaded only where something is drawn. */
async function drawn(shown: DecideShown, { format, figure }: DecideCommandOptions): Promise<string> {
  if (format === 'html') return (await import('../decide/decide-html.ts')).decideHtml(shown);
  return (await import('../decide/decide-svg.ts')).decideSvg(shown, figure);
}

/** What figures and pages show. */
function shownOf(result: DecideResult): DecideShown {
  const { interval, level, distribution } = result.expected;
  const bars = distribution?.map(({ values, chances }) =>
    Array.from(values, (at, i) => ({ at, chance: chances[i]! })),
  );
  const record = recordInWords(result.expected);
  return { ...result, interval, level, distribution: bars ?? null, swings: null, record };
}

/** Settings of a file are those of the spatial model; another model does not know them. */
function toldTo(model: DecisionModel, told: ModelSettings): ModelSettings {
  return model.name === 'smp' ? told : {};
}

function setting(text: string, before: ModelSettings): ModelSettings {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('write it as key=value');
  return { ...before, [text.slice(0, at).trim()]: text.slice(at + 1).trim() };
}

function scale(text: string): readonly [number, number] {
  const ends = text.split(/,|\.\./).map((part) => (part.trim() === '' ? NaN : Number(part)));
  const [low, high] = ends;
  if (ends.length === 2 && Number.isFinite(low) && Number.isFinite(high) && low! < high!)
    return [low!, high!];
  throw new InvalidArgumentError('write the lowest and the highest outcome: 0,100');
}
