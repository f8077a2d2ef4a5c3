import type { Decision } from '../decision.ts';
import type { Positions } from '../forecast.ts';
import type { DecisionModel } from '../model.ts';
import { outcomeWithoutWeight } from '../without-weight.ts';
import { smpInput } from './input.ts';
import type { PositionChances } from './last-election.ts';
import { type SmpOptions, smpOptions, smpPresets, smpSettings } from './options.ts';
import { smpRun } from './smp.ts';
import { traceOf } from './trace.ts';

/**
 * The spatial model of politics as a model of decisions. It ends with positions and their chances, and KTAB makes no single
 * forecast of them. Here the outcome is their mean by capability times salience (`outcome=mean`), which came nearest to decided
 * cases, by their chances (`expected`), or the likeliest of them (`likeliest`).
 */
export const smpModel: DecisionModel = {
  name: 'smp',
  description: 'spatial model of politics: challenges, bargains and elections among them, turn by turn',
  settings: smpSettings,
  presets: smpPresets,
  *forecast(decision, settings, { rng, trace }) {
    const options = smpOptions(settings);
    const run = yield* smpRun(smpInput(decision, options), options, rng);
    const last = run.turns.at(-1)!.state;
    return {
      model: 'smp',
      outcome: outcomeOf(decision, onScale(decision, last.positions), run.last, options),
      turns: [
        decision.actors.map(({ position }) => position),
        ...run.turns.map(({ state }) => onScale(decision, state.positions)),
      ],
      steps: trace ? run.turns.flatMap((turn, t) => traceOf(decision, turn, t + 1)) : [],
    };
  },
};

function onScale({ actors, scale }: Decision, positions: Float64Array): Positions {
  return actors.map((_, i) =>
    scale.map(([low, high], d) => low + positions[i * scale.length + d]! * (high - low)),
  );
}

function outcomeOf(
  decision: Decision,
  positions: Positions,
  { holders, chances }: PositionChances,
  { outcome }: SmpOptions,
): number[] {
  const { actors, dimensions } = decision;
  const weight = (i: number, d: number) => actors[i]!.capability * actors[i]!.salience[d]!;
  const everybody = actors.map((_, i) => i);
  const most = chances.reduce((best, chance, at) => (chance > chances[best]! ? at : best), 0);
  return dimensions.map((_, d) => {
    const place = (i: number) => positions[i]![d]!;
    // Those who hold one position differ by a thousandth of the scale at most.
    const middle = (group: readonly number[]) => mean(group, place, () => 1);
    if (outcome === 'likeliest') return middle(holders[most]!);
    if (outcome === 'expected')
      return mean(
        [...holders.keys()],
        (at) => middle(holders[at]!),
        (at) => chances[at]!,
      );
    if (everybody.every((i) => weight(i, d) === 0)) return outcomeWithoutWeight(decision, d);
    return mean(everybody, place, (i) => weight(i, d));
  });
}

function mean(
  items: readonly number[],
  value: (item: number) => number,
  weight: (item: number) => number,
): number {
  let [sum, weights] = [0, 0];
  for (const item of items) {
    sum += weight(item) * value(item);
    weights += weight(item);
  }
  return sum / weights;
}
