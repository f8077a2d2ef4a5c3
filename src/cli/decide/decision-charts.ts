import type { Decision } from '../../decisions/index.ts';
import type { DecisionActorsChart } from '../../report/figures/decision-actors-figure.ts';
import type { DecisionPathsChart } from '../../report/figures/decision-paths-figure.ts';
import type { OutcomeDistributionChart } from '../../report/figures/outcome-distribution-figure.ts';
import type { PowerChart } from '../../report/figures/power-figure.ts';
import type { TornadoChart } from '../../report/figures/tornado-figure.ts';
import type { DecideShown } from './decide-shown.ts';
import { short } from './short.ts';

/** More rows than this are no figure that anybody reads: the weightiest are drawn. */
const MOST_ROWS = 40;

/** Share of each actor in all the weight on a dimension. */
export function weightShares({ actors }: Decision, dimension: number): number[] {
  const weights = actors.map(({ capability, salience }) => capability * salience[dimension]!);
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  return weights.map((weight) => weight / total);
}

export function actorsChart(shown: DecideShown, dimension: number): DecisionActorsChart {
  const { decision, forecast, interval } = shown;
  const shares = weightShares(decision, dimension);
  const all = decision.actors.map(({ name, position, capability, salience }, i) => ({
    name,
    position: position[dimension]!,
    weight: shares[i]!,
    title: `${name}: ${short(position[dimension]!)}, capability ${short(capability)}, salience ${short(100 * salience[dimension]!)}`,
  }));
  const actors = weightiest(all).toSorted((a, b) => a.position - b.position);
  const outcome = forecast.outcome[dimension]!;
  return {
    label: `${decision.dimensions[dimension]}: positions of ${actors.length} actors on the scale; outcome ${short(outcome)}`,
    scale: decision.scale[dimension]!,
    actors,
    outcome,
    interval: interval?.[dimension] ?? null,
    reference: decision.reference[dimension] ?? null,
  };
}

/** null where the forecast is a point, and nothing says how likely others are. */
export function distributionChart(shown: DecideShown, dimension: number): OutcomeDistributionChart | null {
  const outcomes = shown.distribution?.[dimension];
  if (outcomes === undefined) return null;
  const { decision, forecast, interval } = shown;
  return {
    label: `${decision.dimensions[dimension]}: how likely each outcome is`,
    scale: decision.scale[dimension]!,
    outcomes,
    outcome: forecast.outcome[dimension]!,
    interval: interval?.[dimension] ?? null,
  };
}

/** null where the model has no turns. */
export function pathsChart(
  { decision, forecast }: DecideShown,
  dimension: number,
): DecisionPathsChart | null {
  const { turns, outcome } = forecast;
  if (turns.length < 2) return null;
  const shares = weightShares(decision, dimension);
  const paths = decision.actors.map(({ name }, i) => ({
    name,
    weight: shares[i]!,
    positions: turns.map((positions) => positions[i]![dimension]!),
  }));
  return {
    label: `${decision.dimensions[dimension]}: positions over ${turns.length - 1} turns`,
    scale: decision.scale[dimension]!,
    paths: weightiest(paths),
    outcome: outcome[dimension]!,
  };
}

/** null where nobody asked for a rule, or power was not computed. */
export function powerChart({ decision, further }: DecideShown): PowerChart | null {
  const power = further.rule?.power;
  if (power == null) return null;
  const capability = decision.actors.reduce((sum, actor) => sum + actor.capability, 0) || 1;
  const members = decision.actors.map((actor, i) => ({
    name: actor.name,
    shapley: power.shapley[i]!,
    banzhaf: power.banzhaf[i]!,
    weight: actor.capability / capability,
  }));
  return {
    label: `power of ${members.length} members: ${further.rule!.words}`,
    members: members.toSorted((a, b) => b.shapley - a.shapley).slice(0, 60),
  };
}

/** null where nothing says how far inputs may be off. */
export function tornadoChart(
  { decision, forecast, swings }: DecideShown,
  dimension: number,
): TornadoChart | null {
  const own = swings?.[dimension] ?? [];
  if (own.length === 0) return null;
  return {
    label: `${decision.dimensions[dimension]}: how far the outcome swings with each input alone`,
    outcome: forecast.outcome[dimension]!,
    inputs: own.slice(0, 15).map(({ input, atLow, atHigh }) => ({
      name: input,
      atLow,
      atHigh,
      title: `${input}: ${short(atLow)} at its low end, ${short(atHigh)} at its high end`,
    })),
  };
}

function weightiest<Item extends { readonly weight: number }>(items: readonly Item[]): Item[] {
  if (items.length <= MOST_ROWS) return [...items];
  const kept = new Set(items.toSorted((a, b) => b.weight - a.weight).slice(0, MOST_ROWS));
  return items.filter((item) => kept.has(item));
}
