export { checkClaim, type CheckOptions } from './check-claim.ts';
export { checkNotes, type NoteOptions } from './notes/check-notes.ts';
export { attributionsOf, besides, checkDocument, type CheckDocumentOptions } from './check-document.ts';
export type {
  ActorPosition,
  ChangeFigures,
  CheckedClaim,
  ClaimEvidence,
  CountFigures,
  DivisionFigures,
  ExclusivityFigures,
  Figures,
  Finding,
  LevelFigures,
  MagnitudeFigures,
  PredictionFigures,
  SequenceFigures,
  SideFigures,
  SpeakerPosition,
  SpokespersonFigures,
  TrendEnd,
  TrendFigures,
  Verdict,
  WordsDeedsFigures,
} from './checked-claim.ts';
export type {
  ChangeClaim,
  Claim,
  ClaimedSide,
  CountClaim,
  Direction,
  DivisionClaim,
  ExclusivityClaim,
  JudgementClaim,
  LevelClaim,
  MagnitudeClaim,
  MotiveClaim,
  PredictionClaim,
  SequenceClaim,
  SideClaim,
  SpokespersonClaim,
  TrendClaim,
  WordsDeedsClaim,
} from './claim.ts';
export type { Evidence } from './evidence.ts';
export type { ForecastModels } from './forecast-models.ts';
export { type ClaimContext, findClaims } from './find-claims.ts';
export type { Amount, Quantity } from './quantity.ts';
export type { TimeFrame } from './find/time-frame.ts';
export type { DateRange } from './find/date-expressions.ts';
export {
  type CheckedQuotation,
  checkQuotations,
  type FidelityClass,
  type QuotationVersion,
} from './fidelity/index.ts';
