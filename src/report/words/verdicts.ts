import type { Verdict } from '../../claims/checked-claim.ts';

/** The order of the verdicts in every table. */
export const VERDICTS: readonly Verdict[] = [
  'supported',
  'contradicted',
  'mixed',
  'not-enough-evidence',
  'not-checkable',
];

/** The verdicts in plain words. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  supported: 'supported',
  contradicted: 'contradicted',
  mixed: 'mixed',
  'not-enough-evidence': 'not enough evidence',
  'not-checkable': 'not checkable',
};

/** What each verdict says, for the note on how to read the report. */
export const VERDICT_MEANINGS: Readonly<Record<Verdict, string>> = {
  supported: 'the evidence in this report says what the claim says',
  contradicted: 'the evidence in this report says otherwise',
  mixed: 'one part of the claim is borne out and another is not, or the measures disagree',
  'not-enough-evidence': 'too few members have a known position to tell',
  'not-checkable': 'the claim names nothing that could be measured here',
};
