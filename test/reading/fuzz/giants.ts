import { rng } from '../../../src/stats/rng.ts';
import { inventedArticle } from './invented-articles.ts';

/** `unit` again and again until the text has `size` characters. */
const filledWith = (size: number, unit: string) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

/** Numbered pieces until the text has `size` characters. */
function filledBy(size: number, piece: (number: number) => string): string {
  const pieces: string[] = [];
  for (let length = 0, i = 0; length < size; i++) {
    const next = piece(i);
    pieces.push(next);
    length += next.length;
  }
  return pieces.join('');
}

/** A name of letters only, another for each number. */
const name = (number: number) =>
  `B${Array.from(number.toString(26), (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')}`;

function articles(size: number): string {
  const random = rng(1);
  return filledBy(size, () => inventedArticle(random));
}

/** Texts of about `size` characters: what takes longer than in proportion to its length shows where they are long. */
export const giants: Readonly<Record<string, (size: number) => string>> = {
  articles: articles,
  'articles in one line': (size) => articles(size).replace(/\s+/g, ' '),
  'articles in one line without stops and marks': (size) => articles(size).replace(/[^\p{L}\p{N}]+/gu, ' '),
  'articles without spaces': (size) => articles(size).replace(/\s+/g, ''),
  'a word a paragraph': (size) => articles(size).replace(/\s+/g, '\n\n'),
  'another speaker in each paragraph': (size) =>
    filledBy(size, (i) => `Ada ${name(i)} said: “No.” She left.\n\n`),
  'one name in each sentence': (size) =>
    filledWith(size, 'Ada Arel said that troops were a mistake. He did not agree. '),
  'speech within speech': (size) => filledWith(size, 'Arel said that Berg said that '),
  'quotations that never close, a paragraph each': (size) => filledWith(size, '“It rains, Arel said.\n\n'),
  'quotations that go on, the speaker last': (size) =>
    `${filledWith(size, '“It rains.\n\n')}“It rains,” Arel said.`,
  'quotations in one line': (size) => filledWith(size, '“It rains,” he said. '),
  'opening marks between words': (size) => filledWith(size, '“a '),
  'apostrophes between letters': (size) => filledWith(size, "a'"),
  brackets: (size) => '('.repeat(size / 2) + ')'.repeat(size / 2),
  stops: (size) => filledWith(size, '.'),
  colons: (size) => filledWith(size, 'A: b\n'),
  'verbs of speech': (size) => filledWith(size, 'said '),
  'names with "and"': (size) => filledWith(size, 'Arel and '),
  letters: (size) => filledWith(size, 'a'),
  capitals: (size) => filledWith(size, 'A'),
  digits: (size) => filledWith(size, '9'),
  numbers: (size) => filledWith(size, '1,000.'),
  hyphens: (size) => filledWith(size, 'a-'),
  spaces: (size) => filledWith(size, ' '),
  'line breaks': (size) => filledWith(size, '\n'),
  NULs: (size) => filledWith(size, '\0'),
  'astral characters': (size) => filledWith(size, '😀'),
  'lone surrogates': (size) => filledWith(size, '\ud83d'),
  accents: (size) => filledWith(size, '\u0301'),
  'right to left': (size) => filledWith(size, 'אמר '),
  'a script without spaces': (size) => filledWith(size, '中'),
  'a list': (size) => filledWith(size, '- Arel said no\n# a\n'),
  'block quotes': (size) => filledWith(size, '> '),
  links: (size) => filledWith(size, '[a]('),
  backquotes: (size) => filledWith(size, '`'),
  tags: (size) => filledWith(size, '<a '),
  addresses: (size) => filledWith(size, 'https://a.example/b?'),
};
