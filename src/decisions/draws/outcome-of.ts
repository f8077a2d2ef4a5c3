import { type Rng, runSteps, streamRng } from '../../stats/index.ts';
import type { Decision } from '../decision.ts';
import type { ModelSettings } from '../forecast.ts';
import { modelNamed } from '../models.ts';
import { weightedMean } from '../models/weighted-mean.ts';

/** Which forecast is made again and again. */
export interface DrawnModel {
  /** As `--model` takes it; of `headline` the point is drawn, which is the mean. */
  readonly model: string;
  /** Every key of the model, as `withStandards` gives them. */
  readonly settings: ModelSettings;
  readonly seed: number;
}

/** The outcome of a decision by a model, by dimension; of draw number `draw` where the model draws by itself. */
export function outcomeOf({
  model,
  settings,
  seed,
}: DrawnModel): (decision: Decision, draw?: number) => readonly number[] {
  if (model === 'headline')
    return (decision) => decision.dimensions.map((_, dimension) => weightedMean(decision, dimension));
  const { forecast, outcomes } = modelNamed(model);
  if (outcomes !== undefined) return outcomes(settings);
  return (decision, draw = 0) => {
    // Most models draw nothing, and for them no stream is begun.
    let stream: Rng | null = null;
    const rng: Rng = () => (stream ??= streamRng(seed, RESERVED + draw))();
    return runSteps(forecast(decision, settings, { rng, trace: false })).outcome;
  };
}

/** Streams of the seed below this are for whoever draws the inputs. */
const RESERVED = 16;
