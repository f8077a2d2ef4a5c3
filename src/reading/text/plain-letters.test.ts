import { expect, test } from 'vitest';
import { plainLetters } from './plain-letters.ts';
import { tokensOf } from './tokens.ts';

test('a name of letters that English lacks is one word, as the text has it', () => {
  const text = 'Radosław Dvořák, Nguyễn Văn Toàn and Recep Şimşek met Ilham Əliyev in Łódź.';
  const words = tokensOf(text, { start: 0, end: text.length });
  expect(words.map((token) => token.text).join('|')).toBe(
    'Radosław|Dvořák|,|Nguyễn|Văn|Toàn|and|Recep|Şimşek|met|Ilham|Əliyev|in|Łódź|.',
  );
  for (const { text: word, start, end } of words) expect(text.slice(start, end)).toBe(word);
});

test('an accent by itself belongs to its letter', () => {
  const text = 'Pa\u0301l Jo\u0301nsson agreed.';
  const words = tokensOf(text, { start: 0, end: text.length });
  expect(words.map((token) => token.text)).toEqual(['Pa\u0301l', 'Jo\u0301nsson', 'agreed', '.']);
});

test('the length stays, and so do other scripts', () => {
  expect(plainLetters('Çelik said no.')).toBe('Çelik said no.');
  expect(plainLetters('ğ\u0301 Ж\u0301 日本')).toHaveLength('ğ\u0301 Ж\u0301 日本'.length);
  expect(plainLetters('Ж\u0301')).toBe('Ж\u0301');
});
