import { EntenteError } from '../../error.ts';
import { type Rng, runSteps } from '../../stats/index.ts';
import type { ModelSettings } from '../forecast.ts';
import { withStandards } from '../model-settings.ts';
import type { DecisionModel } from '../model.ts';
import { models } from '../models.ts';
import { exchangeModel } from '../exchange/exchange-model.ts';
import type { Contender } from './contender.ts';
import type { DecidedCase } from './decided-case.ts';
import { exchangeContender } from './exchange-contender.ts';
import { pointContender } from './point-contender.ts';

/** Further settings that the literature compares: another outcome of the same model, the reference point as what threatens. */
const FURTHER: readonly (readonly [model: string, settings: ModelSettings])[] = [
  ['median', { weights: 'equal' }],
  ['nash', { disagreement: 'reference' }],
  ['kalai-smorodinsky', { disagreement: 'reference' }],
  ['challenge', { outcome: 'median' }],
  ['challenge', { q: '0.5' }],
  ['smp', { outcome: 'expected' }],
  ['smp', { outcome: 'likeliest' }],
  ['election', { outcome: 'likeliest' }],
];

/**
 * Every model, as it is, with each of its presets and under some further settings; the exchange model on the cases of a group
 * together. Models that draw take their numbers from `rng`.
 */
export function modelContenders(cases: readonly DecidedCase[], rng: Rng): Contender[] {
  return models.flatMap((model) =>
    model === exchangeModel
      ? [exchangeContender(cases, rng)]
      : [
          modelContender(model, null, {}, rng),
          ...Object.keys(model.presets).map((preset) => modelContender(model, preset, {}, rng)),
          ...FURTHER.filter(([name]) => name === model.name).map(([, given]) =>
            modelContender(model, null, given, rng),
          ),
        ],
  );
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
