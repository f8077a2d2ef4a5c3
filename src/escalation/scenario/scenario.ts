import type { ParameterFile } from './scenario-schema.ts';

export type Source = ParameterFile['source'];

/** A parameter of a scenario, wherever it stands in it. */
export interface Parameter {
  /** `party.cohesion`, `party.member.ideal`, or `party.cohesion@24` for what holds from month 24 on. */
  readonly path: string;
  readonly symbol: string;
  readonly means: string;
  readonly value: number;
  /** Null where it is held fixed. */
  readonly range: readonly [number, number] | null;
  readonly distribution: 'uniform' | 'triangular';
  readonly source: Source;
  readonly comment: string | null;
}

/** A party that climbs: what does not vary of it. */
export interface ScenarioClimb {
  readonly rungs: readonly string[];
  readonly start: number;
  readonly beliefs: 'redLine' | 'rising';
  readonly members: readonly string[];
}

export interface Party {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly climb: ScenarioClimb | null;
}

/** A policy: a name, and the values that it sets, by number of the parameter. */
export interface Policy {
  readonly name: string;
  readonly comment: string | null;
  readonly set: ReadonlyMap<number, number>;
}

/** From a month on other parameters stand in the place of some. */
export interface Change {
  readonly from: number;
  /** Number of a parameter -> number of the one that holds from then on. */
  readonly set: ReadonlyMap<number, number>;
}

/** A scenario that was checked: every parameter has a source, and every combination within the ranges can be solved. */
export interface Scenario {
  readonly name: string;
  readonly comment: string | null;
  readonly months: number;
  /** By rung of the longest ladder. */
  readonly nuclear: readonly number[];
  readonly parties: readonly Party[];
  /** In a fixed order; values of a draw stand in the same. */
  readonly parameters: readonly Parameter[];
  /** Path -> number in `parameters`. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly policies: readonly Policy[];
  /** In order of month. */
  readonly changes: readonly Change[];
  readonly claims: readonly string[];
}

/** The values as they stand in the file, in the order of the parameters. */
export function valuesOf({ parameters }: Scenario): Float64Array {
  return Float64Array.from(parameters, ({ value }) => value);
}
