import { type Command, Option } from 'commander';
import {
  checkDecision,
  type Decision,
  type DecisionFile,
  type DecisionModel,
  modelNamed,
  models,
  type ModelSettings,
  withStandards,
} from '../../decisions/index.ts';
import { EntenteError } from '../../error.ts';
import { rng } from '../../stats/index.ts';
import { reference, scale, setting } from '../decide/decide-options.ts';
import { decideText } from '../decide/decide-text.ts';
import { evidenceDecision, type EvidenceOptions } from '../decide/evidence-decision.ts';
import { readDecision } from '../decide/read-decision.ts';
import type { Io } from '../io.ts';
import { type SeedOptions, withSeed } from '../networks/seed-option.ts';
import { type CommonOptions, isoDate, withCommonOptions } from '../options.ts';
import { say, writeResult } from '../output.ts';
import { withProgress } from '../progress.ts';
import { stepByStep } from '../step-by-step.ts';

interface DecideCommandOptions extends CommonOptions, SeedOptions, Omit<EvidenceOptions, 'alliance'> {
  readonly model?: string;
  readonly preset?: string;
  readonly set: ModelSettings;
  readonly salienceScale?: '1' | '100';
  readonly scale?: readonly [number, number];
  readonly reference?: readonly (number | null)[];
  readonly alliance?: string;
  readonly trace?: boolean;
}

/** What is shown where nobody names a model. */
const HEADLINE = 'mean';

/** `entente decide`: what actors of given positions, salience and capability would decide together. */
export function addDecideCommand(program: Command, io: Io): void {
  const command = program
    .command('decide')
    .description('what they would decide together, by one model or by the headline forecast')
    .argument(
      '[positions]',
      'a table (actor, position, salience, capability), a file of KTAB (.csv, .xml), or - for standard input; ' +
        'with --alliance a table of statements',
    )
    .option('--model <name>', models.map(({ name, description }) => `${name}: ${description}`).join('; '))
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
    .option('--reference <x>', 'what holds if nothing is decided, for each dimension one', reference)
    .option('--issue <id>', 'only the rows of this issue, where the table has a column issue')
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
  withSeed(command);
  withCommonOptions(
    command,
    ['table', 'json', 'csv'],
    'entente decide positions.csv --model mean --format json\n' +
      '  $ entente decide scenario.xml --model smp --preset ktab --trace\n' +
      '  $ entente decide examples/troops-2024/evidence.csv --alliance NATO --issue troops --at 2024-05-31',
  ).action((source: string | undefined, options: DecideCommandOptions) => runDecide(source, options, io));
}

async function runDecide(source: string | undefined, options: DecideCommandOptions, io: Io): Promise<void> {
  const model = modelNamed(options.model ?? HEADLINE);
  // Before anything is read, so that a slip of the pen is told at once.
  withStandards(model, options.preset ?? null, options.set);
  const file = await fileOf(source, options, io);
  const decision = withReference(file.decision, options.reference);
  for (const note of file.notes) say(io, options, note);
  const settings = withStandards(model, options.preset ?? null, {
    ...toldTo(model, file.settings),
    ...options.set,
  });
  const context = { rng: rng(options.seed), trace: options.trace === true };
  const forecast = await withProgress(io, options, `${model.name}, turn`, (report) =>
    stepByStep(model.forecast(decision, settings, context), (done) => report(done, null)),
  );
  const result = { file: { ...file, decision }, forecast, interval: null, trace: options.trace === true };
  await writeResult(io, options, decideText(result, options.format, io));
}

async function fileOf(
  source: string | undefined,
  options: DecideCommandOptions,
  io: Io,
): Promise<DecisionFile> {
  const { alliance, salienceScale, scale, issue, ...rest } = options;
  const common = issue === undefined ? {} : { issue };
  if (alliance !== undefined) {
    refuseIdle(options, ['salienceScale', 'scale'], 'it is for a table of positions; leave it out');
    return evidenceDecision(source, { ...rest, ...common, alliance }, io);
  }
  refuseIdle(options, forEvidence, 'name whose members decide with --alliance, or leave it out');
  if (source === undefined)
    throw new EntenteError(
      'usage',
      'no positions',
      'no table',
      'name a table of positions, or --store and --alliance',
    );
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

function withReference(decision: Decision, reference: DecideCommandOptions['reference']): Decision {
  if (reference === undefined) return decision;
  const { dimensions, scale } = decision;
  if (reference.length !== dimensions.length) {
    const value = `${reference.length} for ${dimensions.length} dimensions`;
    throw new EntenteError('usage', 'reference points', value, 'give one each, with commas between');
  }
  for (const [d, point] of reference.entries())
    if (point !== null && !(point >= scale[d]![0] && point <= scale[d]![1]))
      throw new EntenteError(
        'usage',
        'reference point',
        String(point),
        `it must lie on the scale, ${scale[d]!.join(' to ')}`,
      );
  const referred = { ...decision, reference };
  checkDecision(referred, 'reference');
  return referred;
}

/** Settings of a file are those of the spatial model; another model does not know them. */
function toldTo(model: DecisionModel, told: ModelSettings): ModelSettings {
  return model.name === 'smp' ? told : {};
}
