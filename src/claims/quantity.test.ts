import { expect, test } from 'vitest';
import { boundsOf } from './quantity.ts';
import { quantityAt } from './find/amount/quantity-at.ts';
import { wordsOf } from './find/word.ts';

/** What a phrase asks of a count out of 32. */
function bounds(phrase: string): readonly [number | null, number | null] | null {
  const found = quantityAt(wordsOf(`${phrase} members`, 0), 0);
  if (found === null) return null;
  const { least, most } = boundsOf(found.quantity, 32);
  return [least, most];
}

test.each([
  ['most', [17, null]],
  ['a majority of', [17, null]],
  ['half of', [16, null]],
  ['more than half of', [17, null]],
  ['less than half of', [null, 15]],
  ['two thirds of', [22, null]],
  ['a third of', [11, null]],
  ['75% of', [24, null]],
  ['nearly all', [29, null]],
  ['all', [32, null]],
  ['not all', [null, 31]],
  ['no', [null, 0]],
  ['hardly any', [null, 3]],
  ['at least twenty-one', [21, null]],
  ['more than 20', [21, null]],
  ['fewer than 20', [null, 19]],
  ['no more than 20', [null, 20]],
  ['only two', [2, 2]],
  ['half a dozen', [6, null]],
  ['about 20', [18, 22]],
  ['20', [20, null]],
])('"%s members" of 32', (phrase, expected) => {
  expect(bounds(phrase)).toEqual(expected);
});

test.each(['the', 'northern', 'its', 'our'])('"%s members" is no quantity', (phrase) => {
  expect(bounds(phrase)).toBe(null);
});

test('shares of small alliances are not shifted by rounding', () => {
  const found = quantityAt(wordsOf('two thirds of members', 0), 0)!;
  expect([3, 6, 9, 30].map((all) => boundsOf(found.quantity, all).least)).toEqual([2, 4, 6, 20]);
});

test.each([
  ['only half of', 11, [5, 6]],
  ['exactly half of', 10, [5, 5]],
  ['exactly a third of', 10, [3, 4]],
  ['about half of', 3, [1, 2]],
] as const)('"%s members" of %d can be right', (phrase, all, expected) => {
  const found = quantityAt(wordsOf(`${phrase} members`, 0), 0)!;
  const { least, most } = boundsOf(found.quantity, all);
  expect([least, most]).toEqual(expected);
});
