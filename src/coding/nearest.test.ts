import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test.each([
  ['stence', 'stance'],
  ['sta nce', 'stance'],
  ['dtae', 'date'],
  ['DATE', 'date'],
  ['country', null],
  ['da', null],
  ['', null],
])('%j is most likely a slip of %j', (word, meant) => {
  expect(nearest(word, ['date', 'stance', 'issue'])).toBe(meant);
});
