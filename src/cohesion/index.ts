export { type AgreementChance, agreementDistribution } from './agreement-distribution.ts';
export { agreementIndex, agreementOf } from './agreement-index.ts';
export { type Interval, agreementInterval } from './agreement-interval.ts';
export { type IssueHistory, issueHistory } from './issue-history.ts';
export { measureUnity } from './measure-unity.ts';
export type { Position, PositionQuery } from './position.ts';
export { positionsAt, positionsIn } from './positions-at.ts';
export { type Side, type SideCounts, countSides, sideOf } from './side.ts';
export { type IssueEnds, type MembershipEnds, splitChange } from './unity-change.ts';
export type {
  Conversion,
  Entry,
  IssueUnity,
  IssueWeight,
  Silence,
  StatedPosition,
  Unity,
  UnityChange,
  UnityFigures,
  UnityOptions,
  UnityPeriod,
} from './unity.ts';
export { rollCallAgreement, type RollCallAgreement } from './votes/roll-call-agreement.ts';
export {
  type VotePeriod,
  type VoteTrend,
  voteUnity,
  type VoteUnity,
  type VoteUnityOptions,
} from './votes/vote-unity.ts';
export { nameOf as nameOfPeriod } from './votes/vote-warnings.ts';
export { alwaysMembers, type VotingMember, votingMembers } from './votes/voting-members.ts';
export {
  alphaDescription,
  alphaOfMembers,
  dyadicSimilarity,
  type DyadicSimilarity,
  effectiveCamps,
  estebanRay,
  estebanRayShare,
  leik,
  type MeasureDescription,
  measureDescriptions,
  rice,
  riceAboveChance,
  riceByChance,
  sideMeasure,
  type SideMeasure,
  sideMeasures,
  tastleWierman,
  vanDerEijk,
} from './measures/index.ts';
export {
  type DrawnIntervalOptions,
  type FigureMeasures,
  type MeasureEstimate,
  type MeasureSet,
  sideEstimates,
  type SideEstimates,
  withDocumentIntervals,
  withDrawnIntervals,
} from './series/index.ts';
export {
  type LevelChange,
  levelChanges,
  type NearStatement,
  type OverTime,
  type OverTimeOptions,
  type Trend,
  trendOf,
  type UnityLevelChange,
  type UnityOverTime,
  unityOverTime,
  type UnityTrend,
} from './trend/index.ts';
export type { Amount, Amounts } from './deeds/amount.ts';
export { amountsOfDeeds, type DeedAmounts, type DeedMeasure } from './deeds/amounts-of-deeds.ts';
export { compareRanks, type RankComparison, type RankCorrelation } from './deeds/compare-ranks.ts';
export { denominatorOf, type DenominatorRow, type Denominators } from './deeds/denominators.ts';
export { type FirstDeed, type FirstDeeds, firstDeeds } from './deeds/first-deeds.ts';
export { type LagCorrelation, type LeadLag, leadLag, type MemberLag } from './deeds/lead-lag.ts';
export { rankShares } from './deeds/rank-shares.ts';
export {
  type DeedsFigures,
  type DeedsQuestion,
  type MemberDeeds,
  type Words,
  wordsAgainstDeeds,
  type WordsAndDeeds,
} from './deeds/words-against-deeds.ts';
export type { Reported } from './slant/reported.ts';
export {
  type Estimated,
  type MemberCoverage,
  type OutletSlant,
  sourceSlant,
  type SourceSlant,
} from './slant/source-slant.ts';
