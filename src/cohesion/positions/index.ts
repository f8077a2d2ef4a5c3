export { type AlliancePosition, alliancePosition } from './alliance-position.ts';
export { type AllianceVoice, allianceVoices, type VoiceQuery } from './alliance-voices.ts';
export { type Contradiction, type DividedActor, dividedWithin, type LastWord } from './divided-within.ts';
export { type Evidence, type EvidenceTable, evidenceTable } from './evidence-table.ts';
export { OFFICE_RANKS, type OfficeRank, officeRank } from './office-rank.ts';
export { type PositionHistory, positionHistory } from './position-history.ts';
export { CARRY, type PositionRule, type SettledRule, settledRule } from './position-rule.ts';
export type { Standing } from './standing.ts';
export { standingInterval } from './standing-interval.ts';
export { standingsOn } from './standings-on.ts';
export { measurePositions, type MeasuredAlliance } from './measure-positions.ts';
export type {
  IssuePositions,
  Positions,
  PositionsOptions,
  PositionsPeriod,
  ShownContradiction,
  ShownPosition,
  ShownVoice,
  SpokenPosition,
} from './positions.ts';
