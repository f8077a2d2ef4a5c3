import type { Decision } from '../decision.ts';
import type { Positions } from '../forecast.ts';
import type { DecisionModel } from '../model.ts';
import type { SmpState } from './assessment.ts';
import { smpInput } from './input.ts';
import type { PositionChances } from './last-election.ts';
import { type SmpOptions, smpOptions, smpPresets, smpSettings } from './options.ts';
import { smpRun } from './smp.ts';
import { traceOf } from './trace.ts';

/**
 * The spatial model of politics as a model of decisions. It ends with positions and their chances; its outcome is the mean of
 * the positions, weighted by their chances (`outcome=expected`), the likeliest (`likeliest`), or their mean by capability
 * times salience (`mean`).
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
      outcome: outcomeOf(decision, last, run.last, options),
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
  state: SmpState,
  { holders, chances }: PositionChances,
  { outcome }: SmpOptions,
): number[] {
  const positions = onScale(decision, state.positions);
  const { actors } = decision;
  return decision.dimensions.map((_, d) => {
    if (outcome === 'likeliest') {
      const most = chances.reduce((best, chance, at) => (chance > chances[best]! ? at : best), 0);
      return positions[holders[most]!]![d]!;
    }
    if (outcome === 'expected')
      return holders.reduce((sum, holder, at) => sum + chances[at]! * positions[holder]![d]!, 0);
    const weights = actors.map(({ capability, salience }) => capability * salience[d]!);
    const sum = positions.reduce((total, position, i) => total + weights[i]! * position[d]!, 0);
    return sum / weights.reduce((total, weight) => total + weight, 0);
  });
}
