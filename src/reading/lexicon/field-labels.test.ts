import { expect, test } from 'vitest';
import { paragraphsOf } from '../text/analysis.ts';
import { isFieldLabel } from './field-labels.ts';

test.each([
  ['Subject', true],
  ['THE LETTER OF THE WEEK', true],
  ['Our verdict', true],
  ['Claim 3', true],
  ['Karl Lund', false],
  ['The minister', false],
])('%s: %s', (words, expected) => {
  const [paragraph] = paragraphsOf({ text: words, mediaType: 'text/plain' });
  expect(isFieldLabel(paragraph!.tokens)).toBe(expected);
});
