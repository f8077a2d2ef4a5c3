export { alignWords, type Step, type StepKind } from './align-words.ts';
export {
  type Comparison,
  type Difference,
  type DifferenceKind,
  fidelityClasses,
  type FidelityClass,
  type Stretch,
} from './comparison.ts';
export { compareVersions } from './compare-versions.ts';
export { type Fidelity, fidelityOf, type FoundVersion } from './find-versions.ts';
export { type QuoteWord, wordsOf } from './quote-words.ts';
export { type Said, saidAlone } from './said.ts';
export { versionIndex, type VersionIndex } from './version-index.ts';
export { type CheckedQuotation, checkQuotations, type QuotationVersion } from './check-quotations.ts';
export { quotationsIn, type QuotedSpeech } from './quotations-in.ts';
