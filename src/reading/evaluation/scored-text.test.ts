import { expect, test } from 'vitest';
import { type ScoredText, scoredText, wordsIn, wordsOrMarksIn } from './scored-text.ts';

const tokens = ({ text, starts, ends }: ScoredText) =>
  Array.from(starts, (start, i) => text.slice(start, ends[i]));

test('words are letters and digits, also joined; whatever else is seen is a mark', () => {
  const scored = scoredText('She didn’t pay 1,000 to the e-mail man, no: “é”😀.');
  expect(tokens(scored).join(' ')).toBe('She didn’t pay 1,000 to the e-mail man , no : “ é ” 😀 .');
  expect(scored.words).toBe(10);
});

test('a place has the words that it touches, each once', () => {
  const scored = scoredText('The dam, he said, holds.');
  const places = [
    { start: 5, end: 14 },
    { start: 4, end: 8 },
  ];
  expect(wordsIn(scored, places)).toEqual([1, 3, 4]);
  expect(wordsIn(scored, [{ start: 7, end: 9 }])).toEqual([]);
});

test('a cue without a word is its marks', () => {
  const scored = scoredText('AREL: the dam holds');
  expect(wordsOrMarksIn(scored, [{ start: 4, end: 5 }])).toEqual([1]);
  expect(wordsOrMarksIn(scored, [{ start: 3, end: 5 }])).toEqual([0]);
});

test.each([
  ['“a b” c "d" e', 'a b d'],
  ['"a “b” c', 'a b'],
  ['a “b c\nd” e', 'b c'],
  ['a” b “c', 'c'],
])('in %j the words in quotation marks are %j', (text, quoted) => {
  const scored = scoredText(text);
  const words = tokens(scored).filter((_, i) => scored.isWord[i] === 1 && scored.quoted[i] === 1);
  expect(words.join(' ')).toBe(quoted);
});
