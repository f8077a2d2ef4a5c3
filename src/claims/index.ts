export { checkClaim, type CheckOptions } from './check-claim.ts';
export { attributionsOf, besides, checkDocument, type CheckDocumentOptions } from './check-document.ts';
export type {
  ActorPosition,
  CheckedClaim,
  ClaimEvidence,
  CountFigures,
  Figures,
  Finding,
  SideFigures,
  TrendEnd,
  TrendFigures,
  Verdict,
} from './checked-claim.ts';
export type { Claim, ClaimedSide, CountClaim, Direction, SideClaim, TrendClaim } from './claim.ts';
export type { Evidence } from './evidence.ts';
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
