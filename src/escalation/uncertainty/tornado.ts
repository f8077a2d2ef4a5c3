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
 * @param pairs policies, of each two of which the first's chance less the second's is shown; null for the scenario itself
 */
export function tornados(
  scenario: Scenario,
  outcome: Outcome,
  pairs: readonly (readonly [Policy, Policy] | null)[],
): Tornado[] {
  const curves = new Map<Policy | null, Curves>();
  const of = (policy: Policy | null) => {
    const known = curves.get(policy) ?? curvesOf(scenario, outcome, policy);
    curves.set(policy, known);
    return known;
  };
  return pairs.map((pair) => {
    if (pair === null) return tornado(scenario, outcome, null, of(null));
    const [one, other] = [of(pair[0]), of(pair[1])];
    return tornado(scenario, outcome, pair, {
      base: one.base - other.base,
      along: one.along.map((curve, i) => curve.map((chance, step) => chance - other.along[i]![step]!)),
    });
  });
}

/** A chance with all parameters at their values, and by uncertain parameter along its range. */
interface Curves {
  readonly base: number;
  readonly along: readonly (readonly number[])[];
}

function curvesOf(scenario: Scenario, outcome: Outcome, policy: Policy | null): Curves {
  const make = climbsOf(scenario);
  const { months } = scenario;
  const chance = (values: Float64Array) => {
    const now = policy === null ? values : withPolicy(values, scenario, policy.set);
    return outcomeOf(endsAt(make(now), months, [months]), 0, outcome);
  };
  const along = uncertainOf(scenario).map((number) =>
    placesOf(scenario, number).map((value) => {
      const values = valuesOf(scenario);
      values[number] = value;
      return chance(values);
    }),
  );
  return { base: chance(valuesOf(scenario)), along };
}

function tornado(
  scenario: Scenario,
  outcome: Outcome,
  pair: readonly [Policy, Policy] | null,
  { base, along }: Curves,
): Tornado {
  const bars = uncertainOf(scenario).map((number, i): TornadoBar => {
    const { path, range } = scenario.parameters[number]!;
    const curve = along[i]!;
    const turn = pair === null ? -1 : turnsAt(curve);
    return {
      parameter: path,
      range: range!,
      atLow: curve[0]!,
      atHigh: curve[STEPS]!,
      flips: turn >= 0,
      flipsAt: turn < 0 ? null : placesOf(scenario, number)[turn]!,
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

function placesOf({ parameters }: Scenario, number: number): number[] {
  const [low, high] = parameters[number]!.range!;
  return Array.from({ length: STEPS + 1 }, (_, i) => low + ((high - low) * i) / STEPS);
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
