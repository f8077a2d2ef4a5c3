import { type Command, Option } from 'commander';
import {
  type ActorRanges,
  compareModels,
  type Decision,
  type DecisionModel,
  type DecisionsRecordTable,
  type Forecast,
  type ModelSettings,
} from '../../decisions/index.ts';
import { EntenteError } from '../../error.ts';
import { rng, runSteps } from '../../stats/index.ts';
import type { Io } from '../io.ts';
import type { CommonOptions } from '../options.ts';
import { withProgress } from '../progress.ts';
import { stepByStep } from '../step-by-step.ts';
import type { Drawn } from './drawn.ts';
import { type FigureName, figureNames } from './figure-names.ts';
import { type ComparisonFound, comparisonInWords, comparisonJson } from './comparison-found.ts';
import { type RuleFound, ruleFound, ruleInWords, ruleJson } from './rule-found.ts';
import { type RuleOptions, withRuleOptions } from './rule-options.ts';
import {
  likelyDecisions,
  type WhatIfFound,
  whatIfFound,
  whatIfInWords,
  whatIfJson,
} from './what-if-found.ts';
import { type WhatIfOptions, withWhatIfOptions } from './what-if-options.ts';

/** What may be asked of a decision beside the forecast. */
export interface FurtherOptions extends RuleOptions, WhatIfOptions {
  readonly model?: string;
  readonly compare?: boolean;
  readonly figure: FigureName;
}

/** What was found beside the forecast; null where nobody asked. */
export interface Further {
  readonly rule: RuleFound | null;
  readonly whatIf: WhatIfFound | null;
  readonly comparison: ComparisonFound | null;
}

/** What a forecast was made with. */
export interface Made {
  readonly decision: Decision;
  readonly ranges: readonly ActorRanges[];
  readonly forecast: Forecast;
  readonly model: DecisionModel;
  readonly settings: ModelSettings;
  readonly seed: number;
  /** The inputs as they were drawn; null where no draws were asked for. */
  readonly drawn: Drawn | null;
  /** How forecasts did on decided cases. */
  readonly records: DecisionsRecordTable;
}

/** Adds the options for rules of decision, what if, and the comparison of the models. */
export function withFurtherOptions(command: Command): Command {
  withWhatIfOptions(withRuleOptions(command));
  return command
    .option('--compare', 'what every model says, and how far apart they are (as --model all)')
    .addOption(
      new Option('--figure <figure>', 'which one --format svg draws')
        .choices([...figureNames])
        .default('actors'),
    );
}

/** `--model all` is the forecast as without a model, and what every model says beside it. */
export function withAllModels<Options extends FurtherOptions>(options: Options): Options {
  if (options.model?.toLowerCase() !== 'all') return options;
  const { model: _, ...rest } = options;
  return { ...rest, compare: true } as Options;
}

/** Works out what was asked beside the forecast. */
export async function furtherFound(
  { decision, ranges, forecast, model, settings, seed, records, drawn }: Made,
  options: FurtherOptions & CommonOptions,
  io: Io,
): Promise<Further> {
  refuseUnseen(options);
  const rule = ruleFound(decision, forecast, options);
  const context = () => ({ rng: rng(seed), trace: false });
  const outcomeOf = (other: Decision) => runSteps(model.forecast(other, settings, context())).outcome;
  // The point of the headline is the mean.
  const isMean =
    (model.name === 'mean' || model.name === 'headline') &&
    (settings['weights'] ?? 'capability-salience') === 'capability-salience';
  const draws = likelyDecisions(decision, ranges, drawn, rng(seed));
  const whatIf = await withProgress(io, options, 'what if, forecasts', (report) =>
    stepByStep(whatIfFound(decision, draws, outcomeOf, isMean, options), (done) => report(done, null)),
  );
  const comparison =
    options.compare === true
      ? await withProgress(io, options, 'models', (report) =>
          stepByStep(compareModels(decision, context()), (done) => report(done, null)),
        )
      : null;
  return { rule, whatIf, comparison: comparison === null ? null : { ...comparison, records } };
}

/** What would not be shown is not left out without a word. */
function refuseUnseen({ format, rule, whatIf, target, compare }: FurtherOptions & CommonOptions): void {
  if (format !== 'csv' && format !== 'svg') return;
  const asked = [
    ...(rule !== undefined && format === 'csv' ? ['--rule'] : []),
    ...(whatIf.length > 0 ? ['--what-if'] : []),
    ...(target === undefined ? [] : ['--target']),
    ...(compare === true ? ['--compare'] : []),
  ][0];
  if (asked === undefined) return;
  throw new EntenteError('usage', `not in ${format}`, asked, 'it is told in table, json and html');
}

export function furtherJson(decision: Decision, { rule, whatIf, comparison }: Further): object {
  return {
    ...(rule === null ? {} : ruleJson(decision, rule)),
    ...(whatIf === null ? {} : whatIfJson(decision, whatIf)),
    ...(comparison === null ? {} : comparisonJson(decision, comparison)),
  };
}

export function furtherInWords(decision: Decision, { rule, whatIf, comparison }: Further, io: Io): string[] {
  return [
    ...(rule === null ? [] : ruleInWords(decision, rule, io)),
    ...(whatIf === null ? [] : whatIfInWords(decision, whatIf, io)),
    ...(comparison === null ? [] : comparisonInWords(decision, comparison, io)),
  ];
}
