export { checkClaim, type CheckOptions } from './check-claim.ts';
export { checkNotes, type NoteOptions } from './notes/check-notes.ts';
export { attributionsOf, besides, checkDocument, type CheckDocumentOptions } from './check-document.ts';
export type {
  ActorAmount,
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
  SpokespersonVoice,
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
  Measure,
  MotiveClaim,
  NamedPerson,
  PredictionClaim,
  SequenceClaim,
  SideClaim,
  SidedPerson,
  SpokespersonClaim,
  TrendClaim,
  WordsDeedsClaim,
} from './claim.ts';
export type { Evidence } from './evidence.ts';
export type { KnownSpeaker } from './find/subject/people.ts';
export { speakersIn } from './speakers-in.ts';
export { type KnownUnit, type KnownUnits, unitsIn } from './units-in.ts';
export type { ForecastModels } from './forecast-models.ts';
export { type ClaimContext, findClaims } from './find-claims.ts';
export {
  type ClaimRefusal,
  type ClaimRefusals,
  claimRefusalsInWords,
  noClaimRefusals,
} from './propose/claim-refusals.ts';
export { type ProposedClaims, proposeClaims, proposerName } from './propose/propose-claims.ts';
export type { Amount, Quantity, StatedAmount } from './quantity.ts';
export type { Bound } from './words/quantity-words.ts';
export { applyReviews, type ApplyOptions, type Reviews } from './reviews/apply-reviews.ts';
export type { AddedEvidence, ClaimReviewed, Said } from './reviews/claim-reviewed.ts';
export { placeIn } from './reviews/anchor-reviews.ts';
export { claimOfReading, readingOf } from './reviews/claim-of-reading.ts';
export { correctReading } from './reviews/correct-reading.ts';
export { commonParts, partsOfKind, readingSchema } from './reviews/reading-schema.ts';
export type { TimeFrame } from './find/time/time-frame.ts';
export type { DateRange } from './find/time/date-expressions.ts';
export {
  type CheckedQuotation,
  checkQuotations,
  type FidelityClass,
  type QuotationVersion,
} from './fidelity/index.ts';
