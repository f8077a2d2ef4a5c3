import { EntenteError } from '../../error.ts';
import { type Rng, runSteps } from '../../stats/index.ts';
import type { ModelSettings } from '../forecast.ts';
import { withStandards } from '../model-settings.ts';
import type { DecisionModel } from '../model.ts';
import { models } from '../models.ts';
import type { Contender } from './contender.ts';
import { pointContender } from './point-contender.ts';

/** Every model, as it is and with each of its presets; models that draw take their numbers from `rng`. */
export function modelContenders(rng: Rng): Contender[] {
  return models.flatMap((model) => [
    modelContender(model, null, {}, rng),
    ...Object.keys(model.presets).map((preset) => modelContender(model, preset, {}, rng)),
  ]);
}

/** A model under some settings; it says nothing of a case that it refuses. */
export function modelContender(
  model: DecisionModel,
  preset: string | null,
  given: ModelSettings,
  rng: Rng,
): Contender {
  const settings = withStandards(model, preset, given);
  const set = Object.entries(given).map(([key, value]) => `${key}=${value}`);
  const name = [model.name, ...(preset === null ? [] : [preset]), ...set].join(' ');
  return pointContender(name, ({ decision }) => {
    try {
      return runSteps(model.forecast(decision, settings, { rng, trace: false })).outcome[0]!;
    } catch (error) {
      if (error instanceof EntenteError) return null;
      throw error;
    }
  });
}
