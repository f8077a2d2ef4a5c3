import { EntenteError } from '../error.ts';
import { runSteps } from '../stats/index.ts';
import { challengeModel } from './challenge/challenge-model.ts';
import type { Decision } from './decision.ts';
import { exchangeModel } from './exchange/exchange-model.ts';
import type { Forecast, ModelSettings } from './forecast.ts';
import { withStandards } from './model-settings.ts';
import type { DecisionModel, ModelContext } from './model.ts';
import { kalaiSmorodinskyModel } from './bargaining/kalai-smorodinsky.ts';
import { nashModel } from './bargaining/nash.ts';
import { condorcetModel } from './election/condorcet-model.ts';
import { electionModel } from './election/election-model.ts';
import { middleModel, referenceModel } from './models/baselines.ts';
import { quantalResponseModel } from './models/quantal-response.ts';
import { weightedMeanModel } from './models/weighted-mean.ts';
import { smpModel } from './smp/model.ts';
import { weightedMedianModel } from './models/weighted-median.ts';

/** Every model, in the order in which help names them. */
export const models: readonly DecisionModel[] = [
  weightedMeanModel,
  weightedMedianModel,
  condorcetModel,
  nashModel,
  kalaiSmorodinskyModel,
  challengeModel,
  smpModel,
  exchangeModel,
  electionModel,
  quantalResponseModel,
  middleModel,
  referenceModel,
];

/** A model by its name. @throws EntenteError (usage) for an unknown one */
export function modelNamed(name: string): DecisionModel {
  const model = models.find((model) => model.name === name.toLowerCase());
  if (model !== undefined) return model;
  const names = models.map(({ name }) => name).join(', ');
  throw new EntenteError('usage', 'unknown model', name, `there are: ${names}`);
}

/**
 * What a model says will be decided.
 *
 * @param settings as `--set` gives them; those left out are as the preset has them, else the model's own
 * @throws EntenteError (usage) for an unknown model, preset, setting or value
 * @example
 * decide(decision, 'mean', {}, { rng: rng(1), trace: false }).outcome // [75]
 */
export function decide(
  decision: Decision,
  name: string,
  settings: ModelSettings,
  context: ModelContext,
  preset: string | null = null,
): Forecast {
  const model = modelNamed(name);
  return runSteps(model.forecast(decision, withStandards(model, preset, settings), context));
}
