import { expect, test } from 'vitest';
import { joinerFor } from './hyphens.ts';

const joined = (lines: readonly string[], all: readonly string[] = lines) => joinerFor(all)(lines);
/** Lines of a text in which words are divided. */
const dividing = Array.from({ length: 30 }, (_, i) =>
  i % 3 === 0 ? 'some words are divi-' : 'ded as they come',
);
/** And of one in which they are not. */
const whole = Array.from({ length: 30 }, () => 'no word of this is cut');

test.each<[string, string[], string]>([
  ['a divided word is one again', ['the agree-', 'ment of all'], 'the agreement of all'],
  ['a soft hyphen goes', ['the agree\u00ad', 'ment'], 'the agreement'],
  ['the hyphen of Unicode is one too', ['the agree\u2010', 'ment'], 'the agreement'],
  ['before a capital it stays', ['the Anglo-', 'Bordurian treaty'], 'the Anglo-Bordurian treaty'],
  ['before a number it stays', ['an F-', '16 flew'], 'an F-16 flew'],
  ['a compound of more parts keeps its own', ['a 71-year-', 'old man'], 'a 71-year-old man'],
  ['what makes compounds keeps it', ['a Klow-', 'based firm, self-', 'made'], 'a Klow-based firm, self-made'],
  ['a dash is no hyphen', ['he said –', 'and left'], 'he said – and left'],
  ['two of them are a dash', ['he said --', 'and left'], 'he said -- and left'],
])('%s', (_, lines, text) => {
  expect(joined(lines)).toBe(text);
});

test('a word that the document writes with its hyphen elsewhere keeps it', () => {
  const lines = ['the well-known', 'and so it is the far-', 'sighted man', 'a far-sighted one'];
  expect(joined(lines.slice(1, 3), [...lines, ...dividing])).toBe('and so it is the far-sighted man');
});

test('two halves that are words by themselves are a compound, unless the whole is a word too', () => {
  const words = ['of a front and a runner', 'and one with what is out, and it is without it'];
  expect(joined(['the front-', 'runner'], [...words, ...dividing])).toBe('the front-runner');
  expect(joined(['with-', 'out it'], [...words, ...dividing])).toBe('without it');
});

test('where a document divides no words, every hyphen is its own', () => {
  expect(joined(['a record-', 'setting year'], whole)).toBe('a record-setting year');
  expect(joined(['a record-', 'setting year'], dividing)).toBe('a recordsetting year');
});

test('a dash at the end of a line is written as the document writes others', () => {
  expect(joined(['the guests—', 'all of them'], ['one—two and three'])).toBe('the guests—all of them');
  expect(joined(['the guests —', 'all of them'], ['one — two and three'])).toBe('the guests — all of them');
});
