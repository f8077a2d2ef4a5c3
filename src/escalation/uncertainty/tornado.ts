import { climbsOf, type Policy, type Scenario, valuesOf } from '../scenario/index.ts';
import { uncertainOf } from './draw-points.ts';
import { endsAt } from './ends-at.ts';
import { withPolicy } from './evaluate-points.ts';
import { type Outcome, outcomeOf } from './outcome.ts';

/** What one parameter alone does, moved from its lowest to its highest value. */
export interface TornadoBar {
  /** Path of the parameter. */
  readonly parameter: string;
  readonly range: readonly [number, number];
  /** The chance, or the difference of two, where the parameter has its lowest and its highest value. */
  readonly atLow: number;
  readonly atHigh: number;
  /** Whether the sign changes somewhere between: which of two policies is the better one depends on this parameter. */
  readonly flips: boolean;
  /** Where along the range it first changes; null where it does not. */
  readonly flipsAt: number | null;
}

export interface Tornado {
  /** Names of two policies that are compared; null for the scenario itself. */
  readonly policies: readonly [string, string] | null;
  readonly outcome: Outcome;
  /** With every parameter at its value. */
  readonly base: number;
  /** The longest bar first. */
  readonly bars: readonly TornadoBar[];
}

/** Places along a range at which a change of sign is looked for. */
const STEPS = 16;
/** A difference of chances below this is none. */
const NONE = 1e-12;

/**
 * How an outcome, or what two policies differ in it, depends on each uncertain parameter alone: bars from the lowest to the
 * highest value, and the parameters that turn the ranking of the policies over.
 *
 * @param pair two policies, of which the first's chance less the second's is shown
 */
export function tornado(
  scenario: Scenario,
  outcome: Outcome,
  pair: readonly [Policy, Policy] | null,
): Tornado {
  const make = climbsOf(scenario);
  const chance = (values: Float64Array) =>
    outcomeOf(endsAt(make(values), scenario.months, [scenario.months]), 0, outcome);
  const shown = (values: Float64Array) =>
    pair === null
      ? chance(values)
      : chance(withPolicy(values, scenario, pair[0].set)) - chance(withPolicy(values, scenario, pair[1].set));
  const base = shown(valuesOf(scenario));
  const bars = uncertainOf(scenario).map((number): TornadoBar => {
    const { path, range } = scenario.parameters[number]!;
    const [low, high] = range!;
    const at = Array.from({ length: STEPS + 1 }, (_, i) => low + ((high - low) * i) / STEPS);
    const along = at.map((value) => {
      const values = valuesOf(scenario);
      values[number] = value;
      return shown(values);
    });
    const turn = pair === null ? -1 : turnsAt(along);
    const flipsAt = turn < 0 ? null : at[turn]!;
    return {
      parameter: path,
      range: [low, high],
      atLow: along[0]!,
      atHigh: along[STEPS]!,
      flips: turn >= 0,
      flipsAt,
    };
  });
  const span = ({ atLow, atHigh }: TornadoBar) => Math.abs(atHigh - atLow);
  return {
    policies: pair === null ? null : [pair[0].name, pair[1].name],
    outcome,
    base,
    bars: bars.toSorted((a, b) => span(b) - span(a) || (a.parameter < b.parameter ? -1 : 1)),
  };
}

/** The first place where the sign is another than it was before; -1 where there is none. */
function turnsAt(along: readonly number[]): number {
  let sign = 0;
  for (const [i, value] of along.entries()) {
    const now = Math.abs(value) < NONE ? 0 : Math.sign(value);
    if (now !== 0 && sign !== 0 && now !== sign) return i;
    if (now !== 0) sign = now;
  }
  return -1;
}
