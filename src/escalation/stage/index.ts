export { credibilitySwitch, memberDeterredAbove } from './credibility-switch.ts';
export {
  SELECTION,
  stageEquilibria,
  type StageEquilibrium,
  type StageStrategies,
} from './stage-equilibria.ts';
export {
  type Incident,
  incidentAt,
  type IncidentChances,
  indifferentSupport,
  memberExpects,
  type MemberPayoffs,
  type Regime,
  type StageOutcome,
  stageOutcome,
  supportThreshold,
} from './stage-outcome.ts';
export { stageGameTree } from './stage-game-tree.ts';
export { checkPayoffs, type RivalWar, type StagePayoffs } from './stage-payoffs.ts';
