export { findParameter } from './find-parameter.ts';
export { climbsOf, type ClimbsOf, ladderOf } from './ladders-of.ts';
export { MEMBER_PARAMETERS, PARAMETERS } from './parameter-names.ts';
export { parseScenario } from './parse-scenario.ts';
export {
  type Change,
  type Parameter,
  type Party,
  type Policy,
  type Scenario,
  type ScenarioClimb,
  type Source,
  valuesOf,
} from './scenario.ts';
export { type ScenarioFile, scenarioSchema, SOURCES } from './scenario-schema.ts';
