export { allianceOf } from './alliance-of.ts';
export { assembleReport, LEAST_MEMBERS, type ReportMaterial } from './assemble-report.ts';
export { type Markup, markup, markupText, verbatim } from './markup.ts';
export { PAGE_POLICY } from './page.ts';
export {
  type Basis,
  type BasisPosition,
  type Chain,
  chainOf,
  type Passage,
  type Provenance,
  provJson,
  type Sentence,
  type TracedFigure,
  type TraceInput,
  traceReport,
} from './provenance/index.ts';
export { renderMarkdown } from './render-markdown.ts';
export { renderReport } from './render-report.ts';
export { claimReviews, type ClaimReviewOptions, isDecided } from './claim-review.ts';
export { readReportJson } from './json/read-report-json.ts';
export { reportJson } from './json/report-json.ts';
export type { ReportColumn, ReportInput, ReportMade } from './report-input.ts';
export { readingInWords } from './words/reading-in-words.ts';
export { VERDICT_MEANINGS, VERDICT_WORDS, VERDICTS } from './words/verdicts.ts';
