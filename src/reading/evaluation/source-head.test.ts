import { expect, test } from 'vitest';
import { scoredText, wordsIn } from './scored-text.ts';
import { headOf } from './source-head.ts';

test.each([
  ['The new mayor of Arel', 'mayor'],
  ['Arel, the mayor', 'Arel'],
  ['Minister Ada Arel (Ruritania)', 'Arel'],
  ['who', 'who'],
  ['the woman who left', 'woman'],
  ['The Council’s spokesman — a baker', 'spokesman'],
])('the head of %j is %j', (source, head) => {
  const scored = scoredText(source);
  const found = headOf(scored, wordsIn(scored, [{ start: 0, end: source.length }]));
  expect(source.slice(scored.starts[found], scored.ends[found])).toBe(head);
});

test('a source that is not marked has no head', () => {
  expect(headOf(scoredText('He left.'), [])).toBe(-1);
});
