import { climbsOf, type Scenario, valuesOf } from '../scenario/index.ts';
import type { Claim } from './claim.ts';
import { endsAt } from './ends-at.ts';

/** One axis of a map: a parameter and the values that are tried. */
export interface Axis {
  readonly parameter: string;
  readonly symbol: string;
  readonly means: string;
  readonly values: readonly number[];
  /** What it is taken to be in the scenario. */
  readonly value: number;
}

/** What would have to be true: where in the plane of two parameters a claim holds, all others at their values. */
export interface Region {
  readonly claim: string;
  readonly x: Axis;
  readonly y: Axis;
  /** By value of y, then of x: by how much the claim holds; below 0 where it does not. */
  readonly margin: readonly (readonly number[])[];
  readonly holds: readonly (readonly boolean[])[];
  /** Share of the plane where it holds. */
  readonly share: number;
  /** Whether it holds at the scenario's own values. */
  readonly holdsHere: boolean;
}

/** A parameter to be moved between two values. */
export interface Moved {
  readonly number: number;
  readonly low: number;
  readonly high: number;
}

/** Values along an axis. */
const STEPS = 41;

/** Works the claim out at `STEPS` by `STEPS` points. */
export function regionOf(scenario: Scenario, claim: Claim, x: Moved, y: Moved): Region {
  const make = climbsOf(scenario);
  const { months } = scenario;
  const at = (values: Float64Array) => endsAt(make(values), months, [months]);
  const [xs, ys] = [x, y].map(({ low, high }) =>
    Array.from({ length: STEPS }, (_, i) => low + ((high - low) * i) / (STEPS - 1)),
  );
  const found = ys!.map((v) =>
    xs!.map((u) => {
      const values = valuesOf(scenario);
      values[x.number] = u;
      values[y.number] = v;
      const ends = at(values);
      return { margin: claim.margin(ends), holds: claim.holds(ends) };
    }),
  );
  const all = found.flat();
  return {
    claim: claim.text,
    x: axisOf(scenario, x.number, xs!),
    y: axisOf(scenario, y.number, ys!),
    margin: found.map((row) => row.map(({ margin }) => margin)),
    holds: found.map((row) => row.map(({ holds }) => holds)),
    share: all.filter(({ holds }) => holds).length / all.length,
    holdsHere: claim.holds(at(valuesOf(scenario))),
  };
}

export function axisOf({ parameters }: Scenario, number: number, values: readonly number[]): Axis {
  const { path, symbol, means, value } = parameters[number]!;
  return { parameter: path, symbol, means, values, value };
}
