export { checkDecision, MOST_ACTORS } from './check-decision.ts';
export type { Decision, DecisionActor } from './decision.ts';
export type { DecisionFile } from './files/decision-file.ts';
export { type ActorEvidence, decisionFromEvidence } from './from-evidence.ts';
export { isKtabCsv, parseKtabCsv } from './files/parse-ktab-csv.ts';
export { parseCapabilities } from './files/parse-capabilities.ts';
export { parseKtabXml } from './files/parse-ktab-xml.ts';
export { parsePositions, type PositionsOptions } from './files/parse-positions.ts';
export type { Forecast, ModelSettings, Positions, TraceStep } from './forecast.ts';
export type { DecisionModel, ModelContext, Setting } from './model.ts';
export { withStandards } from './model-settings.ts';
export { decide, modelNamed, models } from './models.ts';
export { weightedMean } from './models/weighted-mean.ts';
export {
  type ActorRanges,
  certainly,
  type InputRange,
  isUnsure,
  pointRanges,
  type Spread,
} from './ranges.ts';
export { scaleOf } from './scale-of.ts';
export { type Arena, enter, makeArena } from './challenge/arena.ts';
export { challengeModel } from './challenge/challenge-model.ts';
export { type ChallengeOptions, challengeOptions, challengePresets } from './challenge/options.ts';
export { playChallenge } from './challenge/play-round.ts';
export { type Agreement, compareModels, type ModelOutcome } from './compare-models.ts';
export {
  cheapestBySearch,
  cheapestForMean,
  type CheapestMoves,
  type MoveCost,
} from './levers/cheapest-moves.ts';
export { type Lever, leverInWords, withLever, withLevers } from './levers/lever.ts';
export { parseLever } from './levers/parse-lever.ts';
export { type LikelyDecisions, type Outcome, type Target, type WhatIf, whatIf } from './levers/what-if.ts';
export { weightedMedian } from './models/weighted-median.ts';
export { MOST_POWER_MEMBERS, type VotingPower, votingPower } from './power/voting-power.ts';
export { ruleNamed } from './rules/rule-named.ts';
export { underRule } from './rules/under-rule.ts';
export {
  type Abstention,
  doubleMajority,
  leadNation,
  passes,
  qualifiedMajority,
  simpleMajority,
  type Threshold,
  unanimity,
  type Vote,
  type VotingRule,
} from './rules/voting-rule.ts';
export { type Ballot, canReplace, whatCanPass, type WhatCanPass } from './rules/what-can-pass.ts';
export { headlineForecast, type HeadlineForecast, type HeadlineOutcome } from './headline/headline.ts';
export { headlineModel } from './headline/headline-model.ts';
export { type DecisionsRecordTable, errorBound, type ShownRecord } from './record/shown-record.ts';
export { assumedRanges, spreadAs } from './draws/assumed-ranges.ts';
export { decisionWith } from './draws/decision-with.ts';
export { drawPoints, valuesOf } from './draws/draw-points.ts';
export { type DrawnInput, drawnInputs, inputAt } from './draws/drawn-inputs.ts';
export { type Flip, flips, type Swing, swings, widthOf } from './draws/one-at-a-time.ts';
export { type DrawnModel, outcomeOf } from './draws/outcome-of.ts';
export { type Sensitivity, sensitivities, sensitivityValues } from './draws/sensitivity.ts';
export { type HeadlineTable, type HeadlineWeights, nominalLevel } from './headline/headline-table.ts';
export {
  centralInterval,
  distributionOf,
  medianOf,
  type OutcomeDistribution,
} from './headline/outcome-distribution.ts';
export { type Disagreement, agreementRange, type AgreementRange } from './bargaining/agreement-range.ts';
export { kalaiSmorodinsky } from './bargaining/kalai-smorodinsky.ts';
export { type Loss, nash } from './bargaining/nash.ts';
export { quantalResponse } from './models/quantal-response.ts';
