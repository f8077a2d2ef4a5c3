export {
  crisisQuestions,
  disputeQuestions,
  type HistoricCase,
  type HistoricQuestion,
  responseQuestions,
} from './history.ts';
export {
  type BaseRate,
  baseRate,
  type ForecastScore,
  type HistoricScores,
  scoreHistory,
} from './score-history.ts';
