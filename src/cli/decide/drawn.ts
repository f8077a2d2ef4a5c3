import {
  type ActorRanges,
  assumedRanges,
  type Decision,
  type DrawnInput,
  drawnInputs,
  type DrawnModel,
  drawPoints,
  type Flip,
  flips,
  isUnsure,
  outcomeOf,
  type Sensitivity,
  sensitivities,
  sensitivityValues,
  spreadAs,
  type Swing,
  swings,
} from '../../decisions/index.ts';
import { EntenteError } from '../../error.ts';
import { linearQuantile, streamRng } from '../../stats/index.ts';
import type { Report } from '../progress.ts';
import { untilInterrupted } from '../threads/until-interrupted.ts';
import type { DrawOptions } from './draw-options.ts';
import { runDraws } from './run-draws.ts';

/** What draws of the inputs tell about the outcome on one dimension. */
export interface DrawnOutcome {
  readonly median: number;
  /** Holds so many of the draws as the level says: how far the outcome varies with the inputs alone. */
  readonly interval: readonly [number, number];
  /** Of all draws, ascending. */
  readonly outcomes: Float64Array;
  readonly threshold: number;
  /** Share of the draws with an outcome above the threshold. */
  readonly above: number;
  readonly flips: readonly Flip[];
  /** null unless asked for. */
  readonly sensitivities: readonly Sensitivity[] | null;
}

export interface Drawn {
  readonly draws: number;
  readonly inputs: readonly DrawnInput[];
  /** Draw after draw, a value for each input. */
  readonly values: Float64Array;
  /** What was taken for granted, in a line; null where the ranges are the file's. */
  readonly note: string | null;
  /** Of each input, over all dimensions. */
  readonly swings: readonly Swing[];
  /** By dimension. */
  readonly outcomes: readonly DrawnOutcome[];
}

/** How far inputs without a range may be off, where none has one. */
const UNSURE = 0.1;

/**
 * Draws the inputs from their ranges, forecasts each draw and tells how the outcome varies, and with which input.
 *
 * @throws EntenteError where nothing can vary, the draws are too few for the correlation asked for, or a draw cannot be decided
 */
export async function drawInputs(
  decision: Decision,
  given: readonly ActorRanges[],
  model: DrawnModel,
  options: DrawOptions & { readonly draws: number; readonly level: number },
  report: Report,
): Promise<Drawn> {
  const { draws, level, spread, correlation } = options;
  const { ranges, note } = rangesFor(decision, given, options);
  const inputs = drawnInputs(decision, spreadAs(ranges, spread));
  if (inputs.length === 0)
    throw new EntenteError(
      'input',
      'nothing to draw',
      'no input has a range',
      'give --unsure a share above 0',
    );
  if (correlation > 0 && draws <= inputs.length)
    throw new EntenteError(
      'usage',
      'too few draws',
      String(draws),
      `a correlation takes more than ${inputs.length}`,
    );
  const forecast = outcomeOf(model);
  const all = swings(decision, inputs, forecast);
  const values = drawPoints(inputs, draws, streamRng(model.seed, 0), correlation);
  const [outcomes, further] = await untilInterrupted('the draws', async (signal) => {
    const run = { ...model, decision, inputs, threads: options.threads, signal, report };
    const first = await runDraws({ ...run, values });
    if (options.sensitivity !== true) return [first, null] as const;
    const more = sensitivityValues(inputs, draws, streamRng(model.seed, 1));
    return [first, await runDraws({ ...run, values: more })] as const;
  });
  const dimensions = decision.dimensions.length;
  return {
    draws,
    inputs,
    values,
    note,
    swings: all,
    outcomes: decision.dimensions.map((_, d) => {
      const sorted = Float64Array.from({ length: draws }, (_, i) => outcomes[i * dimensions + d]!).toSorted();
      const threshold = options.threshold ?? decision.reference[d] ?? middleOf(decision, d);
      return {
        median: linearQuantile(sorted, 0.5),
        interval: [linearQuantile(sorted, (1 - level) / 2), linearQuantile(sorted, (1 + level) / 2)],
        outcomes: sorted,
        threshold,
        above: sorted.reduce((count, outcome) => count + (outcome > threshold ? 1 : 0), 0) / draws,
        flips: flips(decision, d, threshold, all, forecast),
        sensitivities:
          further === null ? null : sensitivities(inputs, further, d, dimensions, streamRng(model.seed, 2)),
      };
    }),
  };
}

function rangesFor(
  decision: Decision,
  given: readonly ActorRanges[],
  { unsure }: DrawOptions,
): { readonly ranges: readonly ActorRanges[]; readonly note: string | null } {
  if (unsure === undefined && isUnsure(given)) return { ranges: given, note: null };
  const share = unsure ?? UNSURE;
  const assumed = assumedRanges(decision, share);
  const ranges = given.map((of, i): ActorRanges => {
    const { position, salience, capability } = assumed[i]!;
    const known = (range: ActorRanges['capability'], otherwise: typeof range) =>
      range.high > range.low ? range : otherwise;
    return {
      name: of.name,
      position: of.position.map((range, d) => known(range, position[d]!)),
      salience: of.salience.map((range, d) => known(range, salience[d]!)),
      capability: known(of.capability, capability),
    };
  });
  const off = `${Number((100 * share).toFixed(4))}%`;
  return {
    ranges,
    note: `inputs without a range are taken to be off by up to ${off} (of the scale, of salience, of capability): --unsure`,
  };
}

function middleOf({ scale }: Decision, dimension: number): number {
  const [low, high] = scale[dimension]!;
  return low + (high - low) / 2;
}
