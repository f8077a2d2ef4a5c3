import { expect, test } from 'vitest';
import { scoredText } from './scored-text.ts';
import { addWords, alphaOf, markedShares, WORD_TABLE } from './word-agreement.ts';

test('alpha is by hand what it is by the formula', () => {
  // Eight units, one differs: 1/8 beside the 2 x 7 x 9 of 16 x 15 ordered pairs of values that chance would make differ.
  expect(alphaOf([3, 1, 0, 4])).toBeCloseTo(1 - 1 / 8 / (126 / 240), 12);
});

test('alpha of the example of Krippendorff 2011, "Computing Krippendorff’s Alpha-Reliability", part A, is 0.095', () => {
  // Two observers, ten articles, yes or no: 5 times both no, once both yes, 3 and 1 times one of them.
  expect(alphaOf([5, 3, 1, 1])).toBeCloseTo(0.095, 3);
});

test('alpha is 1 for one voice, also where there is one category only, and negative below chance', () => {
  expect(alphaOf([5, 0, 0, 7])).toBe(1);
  expect(alphaOf([5, 0, 0, 0])).toBe(1);
  expect(alphaOf([0, 4, 4, 0])).toBeLessThan(0);
});

test('a word of two parts is a cue before a source before a content; marks are not counted', () => {
  const table = new Float64Array(WORD_TABLE);
  const scored = scoredText('one, two three four');
  const part = { source: [], cue: [], content: [], head: -1, kind: 'indirect' } as const;
  const first = [{ ...part, source: [0, 2], cue: [2], content: [0, 1, 2, 3] }];
  addWords(table, scored, [first, []], 0.5);
  expect([table[4], table[8], table[12], table[0]]).toEqual([0.5, 0.5, 0.5, 0.5]);
  expect(markedShares(table)).toEqual([0.75, 0]);
});
